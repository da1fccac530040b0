import { codeTables } from './code-tables.ts';

const codes = [...codeTables.tcvn3.keys()].join('');
const wordPattern = new RegExp(`[\\p{L}\\p{M}${codes}]+`, 'gu');
const beyondAscii = /[^\0-\x7F]/;
const lineOrCell = /[\t-\r]/;

/** A word with an accent, or with a sign that is a letter of TCVN3. */
export interface AccentedWord {
  text: string;
  /** Whether it is the first such word of its line, or of its cell where tabs part cells. */
  first: boolean;
}

/** The words of a text by which Unicode and the legacy encodings differ, in order. Words in ASCII read alike in all. */
export function findAccentedWords(text: string): AccentedWord[] {
  const words: AccentedWord[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!beyondAscii.test(word)) continue;
    words.push({ text: word, first: words.length === 0 || lineOrCell.test(text.slice(end, index)) });
    end = index + word.length;
  }
  return words;
}

/** The text with each of those words as `by` gives it, `at` being the word's place among them. */
export function replaceAccentedWords(text: string, by: (word: string, at: number) => string): string {
  let next = 0;
  return text.replace(wordPattern, (word) => (beyondAscii.test(word) ? by(word, next++) : word));
}
