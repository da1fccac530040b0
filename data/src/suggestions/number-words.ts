import { findWords, type Word } from '../text/words.ts';
import { type AccentedWord, readAccentedWord } from './accented-word.ts';

const digitsOrLetters = /\p{N}+|[^\p{N}]+/gu;

/** The Centre (TW) and the province (TU) as they are printed with a point, and the Centre with its own letter: T.Ư, TƯ, T.W, T.U. */
const pointed = /(?<![\p{L}\p{M}\p{N}])T(?:\s?\.\s?(?<last>[UW])|(?:\s?\.\s?)?Ư)(?![\p{L}\p{M}\p{N}])/giu;

/**
 * The words of a document number: digits and letters are told apart even with nothing between them ("05CT" is "05", "CT"), and T.Ư is the
 * one word TW.
 */
export function findNumberWords(text: string): Word[] {
  const bodies = Array.from(text.matchAll(pointed), ({ 0: printed, index, groups }) => ({
    ...{ start: index, end: index + printed.length, text: `T${groups?.last ?? 'W'}` },
  }));
  const others = findWords(text)
    .filter(({ start, end }) => !bodies.some((body) => start < body.end && end > body.start))
    .flatMap((word) =>
      Array.from(word.text.matchAll(digitsOrLetters), ({ 0: part, index }) => ({
        ...{ start: word.start + index, end: word.start + index + part.length, text: part },
      })),
    );
  return [...others, ...bodies].sort((a, b) => a.start - b.start);
}

/** Digits without the zeros they begin with: 05 and 5 are one number. Other words stay. */
export const withoutZeros = (word: string): string => word.replace(/^0+(?=\p{N})/u, '');

/** The forms by which a word of a number is found: without zeros before it, and as it is printed. */
export function toNumberForms(word: string): AccentedWord[] {
  return [...new Set([withoutZeros(word), word])].map(readAccentedWord);
}
