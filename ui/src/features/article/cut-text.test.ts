import type { TextRange } from '@tra-cuu/data/contract/article';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from './cut-text.ts';
import { toTextLinks } from './text-links.ts';

const text = 'Học tập và làm theo tư tưởng, đạo đức, phong cách';
const place = fc.integer({ min: 0, max: text.length });
const range = fc.tuple(place, place).map(([a, b]): TextRange => [Math.min(a, b), Math.max(a, b)]);

/** Ranges in order and without overlap, as marks come. */
const marks = fc.uniqueArray(place, { maxLength: 8 }).map((places) => {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.flatMap((start, at): TextRange[] =>
    at % 2 === 0 && sorted[at + 1] ? [[start, sorted[at + 1] ?? 0]] : [],
  );
});
const mentions = fc
  .array(range, { maxLength: 6 })
  .map((ranges) => ranges.filter(([start, end]) => start < end).map(([start, end]) => ({ block: 0, start, end })));
const toLinks = (all: { block: number; start: number; end: number }[]) =>
  toTextLinks({
    officials: all.map((mention, at) => ({ id: `p${at}`, name: 'ab', positions: [], roles: [], mentions: [mention] })),
    ...{ departments: [], documentReferences: [] },
  }).get(0) ?? [];

describe('cutText', () => {
  it('loses no letter, marks what is marked and links what is linked, whatever overlaps', () => {
    fc.assert(
      fc.property(marks, mentions, (marked, mentioned) => {
        const links = toLinks(mentioned);
        const letters = cutText(text, marked, links).flatMap(({ link, runs }) =>
          runs.flatMap((run) => [...run.text].map((letter) => ({ letter, match: run.match, id: link?.value ?? null }))),
        );
        expect(letters.map(({ letter }) => letter).join('')).toBe(text);
        letters.forEach(({ match, id }, at) => {
          expect(match).toBe(marked.some(([start, end]) => start <= at && at < end));
          expect(id).toBe(links.find(({ start, end }) => start <= at && at < end)?.value ?? null);
        });
      }),
    );
  });

  it('leaves each mark one beginning, wherever links part it', () => {
    fc.assert(
      fc.property(marks, mentions, (marked, mentioned) => {
        const runs = cutText(text, marked, toLinks(mentioned)).flatMap((part) => part.runs);
        expect(runs.filter(({ match, continues }) => match && !continues)).toHaveLength(marked.length);
      }),
    );
  });
});

describe('toTextLinks', () => {
  it('keeps the longest of names that overlap, of those as long the first, and those of other blocks', () => {
    const links = toLinks([
      { block: 0, start: 4, end: 7 },
      { block: 0, start: 0, end: 7 },
      { block: 0, start: 6, end: 12 },
      { block: 0, start: 10, end: 17 },
      { block: 1, start: 0, end: 3 },
    ]);
    expect(links.map(({ start, end }) => [start, end])).toEqual([
      [0, 7],
      [10, 17],
    ]);
  });
});
