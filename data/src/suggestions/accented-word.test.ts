import { describe, expect, it } from 'vitest';
import { beginsWith, isWord, toAccentedWord } from './accented-word.ts';

const is = (typed: string, printed: string): boolean => isWord(toAccentedWord(typed), toAccentedWord(printed));
const begins = (typed: string, printed: string): boolean => beginsWith(toAccentedWord(typed), toAccentedWord(printed));

describe('a whole word', () => {
  it.each([
    ['dinh', 'định'],
    ['đinh', 'định'],
    ['đinh', 'đinh'],
    ['dịnh', 'định'],
    ['uy', 'ủy'],
    ['quyêt', 'quyết'],
    ['truòng', 'trường'],
  ])('typed as %s is %s', (typed, printed) => {
    expect(is(typed, printed)).toBe(true);
  });

  it.each([
    ['đinh', 'dinh'],
    ['đình', 'định'],
    ['định', 'đinh'],
    ['ư', 'ủ'],
    ['quyêt', 'quyet'],
    ['din', 'định'],
    ['định', 'địn'],
  ])('typed as %s is not %s', (typed, printed) => {
    expect(is(typed, printed)).toBe(false);
  });
});

describe('the beginning of a word', () => {
  it.each([
    ['đ', 'đỗ'],
    ['đo', 'đỗ'],
    ['quyê', 'quyết'],
    ['quý', 'quyết'],
    ['hòa', 'hoàn'],
    ['hoà', 'hoàn'],
    ['gi', 'giáo'],
    ['tư', 'tượng'],
    ['việt', 'việt'],
  ])('typed as %s goes on to %s', (typed, printed) => {
    expect(begins(typed, printed)).toBe(true);
  });

  it.each([
    ['đo', 'do'],
    ['quyề', 'quyết'],
    ['quyê', 'quyet'],
    ['tư', 'tuyên'],
    ['hòa', 'hoa'],
    ['hóa', 'hoàn'],
    ['giáo', 'gi'],
  ])('typed as %s does not go on to %s', (typed, printed) => {
    expect(begins(typed, printed)).toBe(false);
  });
});
