import { describe, expect, it } from 'vitest';
import type { TextRun } from '../pdf/text-run.ts';
import { mendRecognized } from './mend-recognized.ts';

const run = (text: string): TextRun => ({ text, left: 0, right: 100, y: 0, size: 12, page: 1 });
const mend = (text: string) => {
  const { runs, mended } = mendRecognized([run(text)]);
  return { text: runs[0]?.text, mended };
};

describe('what recognition mistakes', () => {
  it.each([
    ['Số 34O-CV/ĐU', 'Số 340-CV/ĐU', [['O', '0']]],
    ['Số: l7-CT/TU', 'Số: 17-CT/TU', [['l', '1']]],
    ['số 1O5/2024/QĐ-UBND', 'số 105/2024/QĐ-UBND', [['O', '0']]],
    ['Số 17-CT/TỦ', 'Số 17-CT/TU', [['/TỦ', '/TU']]],
    [
      'ngày O8 tháng l0 năm 2O14',
      'ngày 08 tháng 10 năm 2014',
      [
        ['O', '0'],
        ['l', '1'],
      ],
    ],
    ['CHÍ THỊ', 'CHỈ THỊ', [['CHÍ THỊ', 'CHỈ THỊ']]],
    ['ĐÁNG CỘNG SẲN VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM', [['ĐÁNG CỘNG SẲN VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM']]],
    ['Noi nhận:', 'Nơi nhận:', [['Noi nhận:', 'Nơi nhận:']]],
    ['TJL BAN THƯỜNG VỤ', 'T/L BAN THƯỜNG VỤ', [['TJL BAN THƯỜNG VỤ', 'T/L BAN THƯỜNG VỤ']]],
    ['[MÂT]', 'MẬT', [['[MÂT]', 'MẬT']]],
    ['TÔI MẶT', 'TỐI MẬT', [['TÔI MẶT', 'TỐI MẬT']]],
    ['_d) Bộ trưởng', 'd) Bộ trưởng', [['_', '']]],
  ])('is mended and told where nothing else can be meant: %s', (text, meant, pairs) => {
    const mended = mend(text);
    expect(mended.text).toBe(meant);
    expect(mended.mended.map(({ from, to }) => [from, to])).toEqual(pairs);
  });

  it.each([
    'chi bộ, chỉ bộ, tinh thần và tỉnh thần',
    'Số OI-QĐ/TU',
    'Kế hoạch 12 - BC - Đảng ủy',
    'kết luân',
    'Mặt trận Tổ quốc',
    'mặt',
    'TIM MẠCH',
    'Chỉ thị số 05-CT/TƯ',
    'Kho I, dãy l, tầng O',
  ])('is left where it may be meant: %s', (text) => {
    expect(mend(text)).toEqual({ text, mended: [] });
  });

  it('is counted by what was mended', () => {
    const { mended } = mendRecognized([run('1O-CT/TU'), run('2O-CT/TU và 3l-CT/TU')]);
    expect(mended).toEqual([
      { from: 'O', to: '0', count: 2 },
      { from: 'l', to: '1', count: 1 },
    ]);
  });
});
