import { toWordForms, type WordForms } from './word-forms.ts';
import { findWords } from './words.ts';

/** The rule by which words are alike: with their accents, or without. It is the rule by which the hit was found. */
export type Reading = 'exact' | 'folded';

/** What is marked: a word, or several in a row for a phrase. */
export type Term = WordForms[];

/** A half-open range in UTF-16 units of the text as printed. */
export type TextRange = [start: number, end: number];

/**
 * The places where a text says what was asked for, whole words only, in order and without overlap. Words of a phrase that
 * stand in a row are one range.
 */
export function findMatches(text: string, terms: readonly Term[], reading: Reading): TextRange[] {
  const words = findWords(text);
  const forms = words.map((word) => toWordForms(word.text)[reading]);
  const wanted = termsByFirstWord(terms, reading);
  const ranges: TextRange[] = [];
  let at = 0;
  while (at < words.length) {
    const length = longestMatch(forms, at, wanted.get(forms[at] ?? '') ?? []);
    const first = words[at];
    const last = words[at + length - 1];
    if (length > 0 && first && last) addRange(ranges, text, [first.start, last.end]);
    at += Math.max(length, 1);
  }
  return ranges;
}

function termsByFirstWord(terms: readonly Term[], reading: Reading): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const term of terms) {
    const words = term.map((word) => word[reading]);
    const first = words[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

function longestMatch(forms: readonly string[], at: number, candidates: readonly string[][]): number {
  let longest = 0;
  for (const words of candidates) {
    if (words.length > longest && words.every((word, offset) => forms[at + offset] === word)) longest = words.length;
  }
  return longest;
}

/** Matches with nothing but a space between them read as one. */
function addRange(ranges: TextRange[], text: string, range: TextRange): void {
  const previous = ranges.at(-1);
  if (previous && /^ ?$/.test(text.slice(previous[1], range[0]))) previous[1] = range[1];
  else ranges.push(range);
}
