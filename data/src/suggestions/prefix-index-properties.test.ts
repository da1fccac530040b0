import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWordForms } from '../text/word-forms.ts';
import { type AccentedWord, toAccentedWord } from './accented-word.ts';
import { createPrefixIndex } from './prefix-index.ts';
import { isOpen, readTyped, type TypedText, takes } from './typed-text.ts';

interface Entry {
  keys: string[][];
  articles: number;
}

const words =
  'Đỗ Do đo Quang Quảng Quý quy Quyết quyền Minh minh Hoà hòa hoàn hoan Kỹ kĩ Thủy thuỷ Ủy ban Bản 05 tuyên tuyển'.split(
    ' ',
  );
const key = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
const entry = fc.record({
  keys: fc.array(key, { minLength: 1, maxLength: 2 }),
  articles: fc.integer({ min: 1, max: 4 }),
});
const entries = fc
  .array(entry, { maxLength: 25 })
  .map((unsorted) => unsorted.toSorted((a, b) => b.articles - a.articles));
const everything = 100;
const indexOf = (all: readonly Entry[]) => createPrefixIndex(all, ({ keys }) => keys);

/** Begins a word of a text: any run of its words, the last one cut after some letters, its accents left out or not. */
const typedFrom = (source: readonly string[]) =>
  fc
    .record({
      from: fc.nat(source.length - 1),
      count: fc.integer({ min: 1, max: 6 }),
      letters: fc.integer({ min: 1, max: 6 }),
      bare: fc.boolean(),
    })
    .map(({ from, count, letters, bare }) => {
      const run = source.slice(from, from + count);
      const text = [...run.slice(0, -1), [...(run.at(-1) ?? '')].slice(0, letters).join('')].join(' ');
      return bare ? toBare(text) : text;
    });
const toBare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const toForms = (texts: readonly string[]): AccentedWord[] =>
  texts.map((text) => toAccentedWord(toWordForms(text).exact));

/** Where a key says what was typed: each word laid against each, as the rule is told. */
function placesOf(texts: readonly string[], typed: TypedText): number[] {
  const forms = toForms(texts);
  return [...forms.keys()].filter((from) =>
    typed.words.every((_, at) => {
      const form = forms[from + at];
      return form !== undefined && takes(typed, at, form);
    }),
  );
}

function isEqualAt(texts: readonly string[], from: number, typed: TypedText): boolean {
  const forms = toForms(texts);
  return typed.words.every(({ asTyped, whole }, at) => {
    const exact = forms[from + at]?.exact ?? '';
    return exact === whole.exact || (isOpen(typed, at) && exact.startsWith(asTyped.exact));
  });
}

/** The index as it is defined: every entry is looked at, then all are sorted. */
function findSlowly(all: readonly Entry[], typed: TypedText, limit: number): number[] {
  const found = all.flatMap(({ keys, articles }, at) => {
    const places = keys.flatMap((texts) => placesOf(texts, typed).map((from) => ({ texts, from })));
    if (places.length === 0) return [];
    const begins = places.some(({ from }) => from === 0);
    const best = places.filter(({ from }) => (from === 0) === begins);
    const equal = typed.accented && best.some(({ texts, from }) => isEqualAt(texts, from, typed));
    return { at, begins, articles, equal };
  });
  return found
    .sort(
      (a, b) =>
        Number(b.begins) - Number(a.begins) ||
        b.articles - a.articles ||
        Number(b.equal) - Number(a.equal) ||
        a.at - b.at,
    )
    .slice(0, limit)
    .map(({ at }) => at);
}

describe('an index of beginnings', () => {
  it('finds every entry by any beginning of any of its words, with its accents or without', () => {
    const case_ = entries
      .filter((all) => all.length > 0)
      .chain((all) => fc.record({ all: fc.constant(all), at: fc.nat(all.length - 1) }))
      .chain(({ all, at }) =>
        fc.record({ all: fc.constant(all), at: fc.constant(at), q: typedFrom(all[at]?.keys[0] ?? []) }),
      );
    fc.assert(
      fc.property(case_, ({ all, at, q }) => {
        expect(indexOf(all).find(readTyped(q), everything)).toContain(at);
      }),
    );
  });

  it('finds what looking at every entry finds, in the same order', () => {
    const typed = fc.oneof(
      key.chain(typedFrom),
      fc.constantFrom('q', 'đ', 'd', 'h', 'quyê', 'quý', 'hoà', 'ky ', 'thuỷ b', 'u', 'ủ', '0', 'x'),
    );
    const space = fc.constantFrom('', ' ');
    fc.assert(
      fc.property(entries, typed, space, fc.integer({ min: 1, max: 12 }), (all, q, end, limit) => {
        const read = readTyped(q + end);
        expect(indexOf(all).find(read, limit)).toEqual(findSlowly(all, read, limit));
      }),
      { numRuns: 1_000 },
    );
  });
});
