import { expect, test } from 'vitest';
import { annotateSentence } from '../annotate-sentence.ts';

const signersIn = (...lines: string[]) =>
  annotateSentence(...lines)
    .officials.filter(({ roles }) => roles.includes('signs'))
    .map(({ name, positions }) => [name, ...positions.map(({ title }) => title)]);

test.each([
  [['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', '(đã ký)', 'Lê Văn An'], 'PHÓ BÍ THƯ'],
  [['T/M BAN CHẤP HÀNH - BÍ THƯ: Lê Văn An (đã ký)'], 'BÍ THƯ'],
  [['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n[daky]\nLê Văn An'], 'PHÓ CHỦ TỊCH'],
  [['TL. BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nThượng tá Lê Văn An'], 'CHÁNH VĂN PHÒNG'],
  [
    [
      'Nơi nhận:                         K/T TRƯỞNG BAN',
      '- Tỉnh ủy,                    PHÓ TRƯỞNG BAN',
      '- Lưu VT.',
      '                    Lê Văn An',
    ],
    'PHÓ TRƯỞNG BAN',
  ],
])('a name under %j signs', (lines, post) => {
  expect(signersIn(...lines)).toEqual([['Lê Văn An', post]]);
});

test('of two columns each name has the post above it', () => {
  expect(
    signersIn('CHỦ TỊCH            GIÁM ĐỐC', '(Đã ký)        (Đã ký)', 'Lê Văn An           Trần Thị Bình'),
  ).toEqual([
    ['Lê Văn An', 'CHỦ TỊCH'],
    ['Trần Thị Bình', 'GIÁM ĐỐC'],
  ]);
});

test('nobody signs in prose', () => {
  expect(signersIn('BÍ THƯ', 'Lê Văn An khai mạc hội nghị.')).toEqual([]);
});
