import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseWindows } from './choose-windows.ts';
import { findWantedMatches, termsHeld } from './find-matches.ts';
import { toWantedTerm } from './fixtures/wanted-term.ts';
import { markText } from './mark-text.ts';
import { toSnippet } from './snippet.ts';
import { findWords } from './words.ts';

const words =
  'Đảng ủy uỷ hoà hòa quyết định đinh kỹ thuật nghị quyết 05-CT/TW TP. được: e\u0301. 😀 “Ban Tuyên giáo” UBND và của các'.split(
    ' ',
  );
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '\n', ', ', '. ', '  ')), {
    maxLength: 250,
  })
  .map((parts) => parts.flat().join(''))
  .chain((printed) => fc.constantFrom(printed, printed.normalize('NFD')));
const terms = fc.subarray([
  toWantedTerm(['quyết đinh'], 'typed'),
  toWantedTerm(['hòa'], 'exact'),
  toWantedTerm(['ban tuyên giáo'], 'exact'),
  toWantedTerm(['uy'], 'any'),
  toWantedTerm(['05 ct tw'], 'any'),
  toWantedTerm(['ubnd', 'ky thuat'], 'any'),
]);
const length = fc.integer({ min: 60, max: 300 });

describe('windows', () => {
  it('cut no word, in order and apart, within their length', () => {
    fc.assert(
      fc.property(text, terms, length, (printed, wanted, most) => {
        const windows = chooseWindows(printed, findWantedMatches(printed, wanted), { length: most });
        const cutting = findWords(printed).filter((word) =>
          windows.some(({ start, end }) => [start, end].some((cut) => word.start < cut && cut < word.end)),
        );
        expect(cutting).toEqual([]);
        expect(windows.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(most + 2);
        expect(windows.every(({ start, end }, at) => start < end && start >= (windows[at - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });

  it('part no letter from its marks', () => {
    fc.assert(
      fc.property(text, terms, length, (printed, wanted, most) => {
        const windows = chooseWindows(printed, findWantedMatches(printed, wanted), { length: most });
        return windows.every(({ start, end }) =>
          [start, end].every((cut) => !/^[\p{M}\uDC00-\uDFFF]/u.test(printed.slice(cut))),
        );
      }),
    );
  });

  it('show a term whenever the text holds one', () => {
    fc.assert(
      fc.property(text, terms, length, (printed, wanted, most) => {
        const matches = findWantedMatches(printed, wanted);
        const shown = chooseWindows(printed, matches, { length: most }).flatMap((window) =>
          matches.filter(({ start, end }) => start >= window.start && end <= window.end),
        );
        expect(shown.length > 0).toBe(matches.length > 0);
      }),
    );
  });

  it('show no fewer terms than any stretch of their length', () => {
    fc.assert(
      fc.property(text, terms, length, (printed, wanted, most) => {
        const matches = findWantedMatches(printed, wanted);
        const countShown = (spans: readonly { start: number; end: number }[]): number =>
          new Set(
            matches
              .filter((match) => spans.some(({ start, end }) => match.start >= start && match.end <= end))
              .map(({ term }) => term),
          ).size;
        const shown = countShown(chooseWindows(printed, matches, { length: most }));
        const best = Math.max(0, ...matches.map(({ start }) => countShown([{ start, end: start + most }])));
        expect(shown).toBeGreaterThanOrEqual(best);
      }),
    );
  });
});

describe('marks', () => {
  it('lose nothing of the text', () => {
    fc.assert(
      fc.property(
        text,
        terms,
        (printed, wanted) =>
          markText(printed, wanted)
            .map((segment) => segment.text)
            .join('') === printed,
      ),
    );
  });

  it('are on just those words of a snippet that match', () => {
    fc.assert(
      fc.property(text, terms, (printed, wanted) => {
        const segments = toSnippet([printed], wanted);
        const marked = segments.filter(({ match }) => match).map((segment) => segment.text);
        expect(marked.filter((part) => termsHeld([part], wanted).size === 0)).toEqual([]);
        expect(segments.filter(({ match, text: part }) => !match && termsHeld([part], wanted).size > 0)).toEqual([]);
      }),
    );
  });

  it('and the text around them are what the text says', () => {
    fc.assert(
      fc.property(text, terms, (printed, wanted) => {
        const said = printed.replaceAll('\n', ' ');
        const parts = toSnippet([printed], wanted)
          .map((segment) => segment.text)
          .join('')
          .split('…');
        return parts.every((part) => said.includes(part.trim()));
      }),
    );
  });
});
