import { findWords, type Word } from '../text/words.ts';
import { type AccentedWord, readAccentedWord } from './accented-word.ts';

const digitsOrLetters = /\p{N}+|[^\p{N}]+/gu;

/** The words of a document number: digits and letters are told apart even with nothing between them ("05CT" is "05", "CT"). */
export function findNumberWords(text: string): Word[] {
  return findWords(text).flatMap((word) =>
    Array.from(word.text.matchAll(digitsOrLetters), ({ 0: part, index }) => ({
      ...{ start: word.start + index, end: word.start + index + part.length, text: part },
    })),
  );
}

/** Digits without the zeros they begin with: 05 and 5 are one number. Other words stay. */
export const withoutZeros = (word: string): string => word.replace(/^0+(?=\p{N})/u, '');

/** The forms by which a word of a number is found: without zeros before it, and as it is printed. */
export function toNumberForms(word: string): AccentedWord[] {
  return [...new Set([withoutZeros(word), word])].map(readAccentedWord);
}
