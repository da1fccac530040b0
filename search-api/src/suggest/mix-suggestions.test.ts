import type { Suggestion, SuggestionKind } from '@tra-cuu/data/contract/suggest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixSuggestions, mostTitles, type SuggestionsByKind } from './mix-suggestions.ts';

const suggestion = (text: string): Suggestion => ({ text: [{ text, match: false }], value: text });
const many = (kind: SuggestionKind, count: number): Suggestion[] =>
  Array.from({ length: count }, (_, at) => suggestion(`${kind} ${at}`));
const countsOf = (found: SuggestionsByKind) =>
  Object.fromEntries(mixSuggestions(found).map(({ kind, suggestions }) => [kind, suggestions.length]));

describe('mixing suggestions', () => {
  it('gives every kind a place before any takes a third', () => {
    const found = { official: many('official', 9), department: many('department', 9), document: many('document', 9) };
    expect(countsOf({ ...found, title: many('title', 9), phrase: many('phrase', 9) })).toEqual({
      ...{ official: 2, department: 2, document: 2, title: 2, phrase: 2 },
    });
  });

  it('gives each kind its share where others have little', () => {
    expect(countsOf({ official: many('official', 9), title: many('title', 9), phrase: many('phrase', 9) })).toEqual({
      ...{ official: 3, title: 4, phrase: 3 },
    });
  });

  it('gives the places that are free to whatever is left', () => {
    expect(countsOf({ title: many('title', 20) })).toEqual({ title: 10 });
    expect(countsOf({ official: many('official', 9), document: many('document', 1) })).toEqual({
      official: 9,
      document: 1,
    });
  });

  it('keeps the order of kinds, and the best of each', () => {
    const mixed = mixSuggestions({ phrase: many('phrase', 1), title: many('title', 2), official: many('official', 1) });
    expect(mixed.map(({ kind, suggestions }) => [kind, suggestions.map(({ value }) => value)])).toEqual([
      ['official', ['official 0']],
      ['title', ['title 0', 'title 1']],
      ['phrase', ['phrase 0']],
    ]);
  });

  it('leaves a phrase out that is a title as well', () => {
    const found = { title: [suggestion('Chuyển đổi số: Hoà giải')], phrase: [suggestion('chuyển đổi số hòa giải')] };
    expect(countsOf(found)).toEqual({ title: 1 });
  });

  it('has room for no more titles than are said to be wanted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(12), { minLength: 4, maxLength: 4 }),
        ([official = 0, department = 0, document = 0, phrase = 0]) => {
          const others = {
            ...{ official: many('official', official), department: many('department', department) },
            ...{ document: many('document', document), phrase: many('phrase', phrase) },
          };
          const shown = (titles: number) => countsOf({ ...others, title: many('title', titles) }).title;
          expect(shown(mostTitles(others))).toBe(shown(20));
        },
      ),
    );
    expect(mostTitles({})).toBe(10);
  });

  it('has no groups where there is nothing', () => {
    expect(mixSuggestions({})).toEqual([]);
    expect(mixSuggestions({ title: [], phrase: [] })).toEqual([]);
  });
});
