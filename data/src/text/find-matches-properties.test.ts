import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWantedMatches, type Match, termsHeld } from './find-matches.ts';
import { acceptsForm } from './match-words.ts';
import type { WantedTerm, WantedWord } from './wanted.ts';
import { toWordForms, type WordForms } from './word-forms.ts';
import { hashWord, WordScanner } from './word-scanner.ts';
import { findWords } from './words.ts';

const words =
  'Đảng đảng đang dang Ðảng ủy uỷ ủy\u200B hoà hòa kỹ kĩ ki ky định đinh dinh ĐĨNH đi\u00ADnh ban Ban straße Stra\u00DFe æ ΣΑΣ σας 五 五月 İstanbul K\u212A 05 ² 𝒳 e\u0301 ́a x'.split(
    ' ',
  );
const wordText = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words, ...words.map((word) => word.normalize('NFD'))) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const text = fc
  .array(fc.tuple(wordText, fc.constantFrom(' ', ' ', ', ', '\n', '-', '')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));
const wantedWord = fc
  .tuple(fc.constantFrom(...words.flatMap((word) => findWords(word))), fc.constantFrom('any', 'exact', 'typed'))
  .map(([word, accents]): WantedWord => ({ ...toWordForms(word.text), accents }));
const term: fc.Arbitrary<WantedTerm> = fc.record({
  alternatives: fc.array(fc.array(wantedWord, { maxLength: 3 }), { maxLength: 2 }),
});
const terms = fc.array(term, { maxLength: 4 });

const standsAt = (alternative: readonly WantedWord[], forms: readonly WordForms[], at: number): boolean =>
  alternative.every((wanted, offset) => {
    const form = forms[at + offset];
    return form !== undefined && acceptsForm(wanted, form);
  });

/** The definition: every word's forms are made and compared. */
function findSlowly(printed: string, wanted: readonly WantedTerm[]): Match[] {
  const found = findWords(printed);
  const forms = found.map((word) => toWordForms(word.text));
  const matches: Match[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const here = wanted
      .flatMap(({ alternatives }, index) => alternatives.map((alternative) => ({ index, alternative })))
      .filter(({ alternative }) => alternative.length > 0 && standsAt(alternative, forms, at));
    const length = Math.max(0, ...here.map(({ alternative }) => alternative.length));
    const longest = here.find(({ alternative }) => alternative.length === length);
    const [first, last] = [found[at], found[at + length - 1]];
    if (longest && first && last) matches.push({ start: first.start, end: last.end, term: longest.index });
    at += Math.max(0, length - 1);
  }
  return matches;
}

describe('matches', () => {
  it('are those of comparing the forms of every word', () => {
    fc.assert(
      fc.property(text, terms, (printed, wanted) => {
        expect(findWantedMatches(printed, wanted)).toEqual(findSlowly(printed, wanted));
      }),
      { numRuns: 2000 },
    );
  });

  it('are not changed by how the text is composed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), terms, (printed, wanted) => {
        const termsOf = (form: 'NFC' | 'NFD') =>
          findWantedMatches(printed.join(' ').normalize(form), wanted).map((match) => match.term);
        expect(termsOf('NFD')).toEqual(termsOf('NFC'));
      }),
    );
  });
});

describe('the terms that texts hold', () => {
  it('are those that are found when looked for alone', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), terms, (texts, wanted) => {
        const held = wanted.flatMap((one, index) =>
          texts.some((printed) => findSlowly(printed, [one]).length > 0) ? [index] : [],
        );
        expect([...termsHeld(texts, wanted)].sort()).toEqual(held);
      }),
    );
  });
});

describe('the scanner', () => {
  it('comes to the words that findWords gives', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 })), (printed) => {
        const scanner = new WordScanner(printed);
        const scanned = [];
        while (scanner.next()) scanned.push({ start: scanner.start, end: scanner.end, text: scanner.word() });
        expect(scanned).toEqual(findWords(printed));
      }),
      { numRuns: 1000 },
    );
  });

  it('cuts broken surrogate pairs as findWords does', () => {
    const unit = fc.constantFrom('a', '\uD835', '\uDCB3', '\uD83D', '\uDE00', ' ', '\u0301');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
        const scanner = new WordScanner(units.join(''));
        const scanned = [];
        while (scanner.next()) scanned.push({ start: scanner.start, end: scanner.end, text: scanner.word() });
        expect(scanned).toEqual(findWords(units.join('')));
      }),
    );
  });
});

describe('the hash of a word', () => {
  const isWord = (word: string): boolean => findWords(word)[0]?.text === word;

  it('is that of its forms', () => {
    fc.assert(
      fc.property(text, (printed) => {
        for (const { text: word } of findWords(printed)) {
          const { exact, folded } = toWordForms(word);
          expect([hashWord(exact), hashWord(folded)]).toEqual([hashWord(word), hashWord(word)]);
        }
      }),
    );
  });

  it('is that of its forms for every character of the basic plane, alone and inside a word', () => {
    const wrong: string[] = [];
    for (let unit = 1; unit < 0x10000; unit += 1) {
      const character = String.fromCharCode(unit);
      for (const word of [character, `h${character}a\u0301`]) {
        if (isWord(word) && hashWord(toWordForms(word).folded) !== hashWord(word)) wrong.push(word);
      }
    }
    expect(wrong).toEqual([]);
  });
});
