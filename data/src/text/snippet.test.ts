import { describe, expect, it } from 'vitest';
import { toWantedTerm } from './fixtures/wanted-term.ts';
import type { TextSegment } from './segments.ts';
import { toSnippet } from './snippet.ts';

const filler = 'Các đơn vị tiếp tục thi đua lập thành tích. '.repeat(40);
const budget = toWantedTerm(['ngân sách'], 'exact');
const school = toWantedTerm(['trường học'], 'exact');
const textOf = (segments: readonly TextSegment[]): string => segments.map(({ text }) => text).join('');

describe('a snippet', () => {
  it('is of the first text where that shows all', () => {
    expect(toSnippet(['Về ngân sách.', 'Ngân sách năm 2024.'], [budget])).toEqual([
      { text: 'Về ', match: false },
      { text: 'ngân sách', match: true },
      { text: '.', match: false },
    ]);
  });

  it('is of the text that shows most', () => {
    expect(textOf(toSnippet(['Về ngân sách.', 'Ngân sách cho trường học.'], [budget, school]))).toBe(
      'Ngân sách cho trường học.',
    );
  });

  it('is of the text that shows the greatest weight', () => {
    expect(textOf(toSnippet(['Về ngân sách.', 'Về trường học.'], [budget, school], { weights: [1, 2] }))).toBe(
      'Về trường học.',
    );
  });

  it('is the beginning of the first text that says something, where nothing matches', () => {
    const segments = toSnippet([' ', filler, 'Tin khác.'], [budget]);
    expect(segments).toHaveLength(2);
    expect(textOf(segments)).toMatch(/^Các đơn vị.*\S …$/);
  });

  it('tells where text is left out', () => {
    expect(textOf(toSnippet([`${filler}Về ngân sách. ${filler}`], [budget]))).toMatch(/^… Về ngân sách\. .*\S …$/);
  });

  it('puts the sign between two windows just once', () => {
    const text = `Về ngân sách. ${filler}Về trường học. ${filler}`;
    expect(textOf(toSnippet([text], [budget, school]))).toMatch(/^Về ngân sách\.[^…]* … Về trường học\.[^…]* …$/);
  });

  it('has no sign where nothing but space is left out', () => {
    expect(textOf(toSnippet(['\n Về ngân sách.\n\n'], [budget]))).toBe('Về ngân sách.');
  });

  it('shows line breaks and tabs as spaces, and marks across them', () => {
    expect(toSnippet(['Về\tngân\nsách\ntrường học'], [budget, school])).toEqual([
      { text: 'Về ', match: false },
      { text: 'ngân sách trường học', match: true },
    ]);
  });

  it('shows every way in which a term is said', () => {
    const council = toWantedTerm(['UBND', 'ủy ban nhân dân'], 'exact');
    const marked = toSnippet(['UBND tỉnh, Uỷ ban nhân dân xã'], [council]).filter(({ match }) => match);
    expect(marked.map(({ text }) => text)).toEqual(['UBND', 'Uỷ ban nhân dân']);
  });

  it.each([[[]], [['']], [['', '\n']]])('of %j is empty', (texts) => {
    expect(toSnippet(texts, [budget])).toEqual([]);
  });
});
