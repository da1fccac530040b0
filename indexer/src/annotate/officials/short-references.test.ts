import { expect, test } from 'vitest';
import { annotateSentence } from '../annotate-sentence.ts';

const mentionsIn = (...paragraphs: string[]) =>
  annotateSentence(...paragraphs).officials.map(({ name, mentions }) => [
    name,
    mentions.map(({ block, start, end }) => paragraphs[block]?.slice(start, end)),
  ]);

test('the last words of a name behind a form of address are mentions of the one who bears it', () => {
  expect(
    mentionsIn('Đồng chí Nguyễn Hà Phương, Bí thư Đảng ủy, dự.', 'Đồng chí Phương và đồng chí Hà Phương là một.'),
  ).toEqual([['Nguyễn Hà Phương', ['Nguyễn Hà Phương', 'Phương', 'Hà Phương']]]);
});

test('of two people of one given name the one is meant who was named last', () => {
  expect(
    mentionsIn(
      'Đồng chí Nguyễn Hà Phương, Bí thư Đảng ủy, dự.',
      'Bà Tạ Lan Phương, Giám đốc Sở Y tế, báo cáo; bà Phương nêu ba việc.',
    ),
  ).toEqual([
    ['Nguyễn Hà Phương', ['Nguyễn Hà Phương']],
    ['Tạ Lan Phương', ['Tạ Lan Phương', 'Phương']],
  ]);
});

test('nobody is made of a short reference alone', () => {
  expect(mentionsIn('Ông Phương, Trưởng thôn, nói.')).toEqual([]);
});
