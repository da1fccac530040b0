import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWordForms, type WordForms } from '../text/word-forms.ts';
import { correctWord } from './correct-word.ts';
import { toFoldedTable } from './folded-table.ts';
import { createSyllableCounter } from './syllable-counter.ts';

const counter = createSyllableCounter();
counter.add(['Hội nghị Ban Chấp hành Đảng bộ tỉnh Thuận Giang quyết định công tác cán bộ']);
counter.add(['Tỉnh ủy Thuận Giang ban hành nghị quyết', 'cơm cám', 'dân tộc', 'các bộ, ngành']);
const table = counter.finish();

const toWords = (text: string): WordForms[] => text.split(' ').map(toWordForms);
const correct = (text: string, index: number, limit?: number): string[] => {
  const accented = toWordForms(text).exact !== toWordForms(text).folded;
  return correctWord(toWords(text), index, table, accented, limit).map(({ exact }) => exact);
};

/** Whether a letter left out, put in, replaced or swapped with its neighbour makes one word of the other. */
function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a);
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  if (at < 0) return b.length === a.length + 1;
  const [left, right] = [a.slice(at), b.slice(at)];
  if (b.length > a.length) return left === right.slice(1);
  return (
    left.slice(1) === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}

describe('correcting a word', () => {
  it.each([
    ['hội nghj ban', 1, 'nghị'],
    ['hội nghịi ban', 1, 'nghị'],
    ['hội gnhị ban', 1, 'nghị'],
    ['hội nhị ban', 1, 'nghị'],
    ['hội nghĩ ban', 1, 'nghị'],
    ['công tác cám bộ', 2, 'cán'],
    ['hoi ngji ban', 1, 'nghi'],
    ['tinh thuan giamg', 2, 'giang'],
    ['tinh htuan giang', 1, 'thuan'],
  ])('reads %s, word %i, as %s', (query, index, meant) => {
    expect(correct(query, index)[0]).toBe(meant);
  });

  it('does not take a word that was never seen beside the neighbours', () => {
    expect(correct('thuận cám giang', 1)).toEqual([]);
  });

  it('takes the most frequent where there are no neighbours to go by', () => {
    expect(correct('hàn', 0)[0]).toBe('hành');
    expect(correct('zzz hàn zzz', 1)[0]).toBe('hành');
  });

  it('gives as many as are asked for', () => {
    expect(correct('cáx', 0)).toEqual(['các', 'cám', 'cán']);
    expect(correct('cáx', 0, 1)).toEqual(['các']);
  });

  it('gives words of the table, one slip away or alike but for marks, and never the word itself', () => {
    const known = Array.from({ length: table.size }, (_, id) => table.wordOf(id));
    const typed = fc.oneof(fc.constantFrom(...known), fc.stringMatching(/^[a-ik-z]{1,6}$/));
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 3 }), fc.boolean(), (texts, accented) => {
        const words = texts
          .map(toWordForms)
          .map((word) => (accented ? word : { exact: word.folded, folded: word.folded }));
        for (const { exact, folded } of correctWord(words, 0, table, accented, 50)) {
          expect((accented ? table : toFoldedTable(table)).idOf(exact)).toBeGreaterThanOrEqual(0);
          expect(folded).toBe(toWordForms(exact).folded);
          expect(exact).not.toBe(words[0]?.exact);
          expect(folded === words[0]?.folded || isOneSlip(folded, words[0]?.folded ?? '')).toBe(true);
        }
      }),
    );
  });

  it('finds nothing for a word that is not there', () => {
    expect(correctWord([], 0, table, true)).toEqual([]);
  });
});
