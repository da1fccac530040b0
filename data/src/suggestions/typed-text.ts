import { canonical } from '../text/canonical.ts';
import { toWordForms } from '../text/word-forms.ts';
import { findWords } from '../text/words.ts';
import { type AccentedWord, beginsWith, isWord, readAccentedWord, toAccentedWord } from './accented-word.ts';
import { findNumberWords, withoutZeros } from './number-words.ts';

/** A word as typed, which others may begin with, and as it is compared when it is whole (hoà as hòa, ky as ki, 05 as 5). */
export interface TypedWord {
  asTyped: AccentedWord;
  whole: AccentedWord;
}

/** What has been typed so far. Without words there is nothing to suggest. */
export interface TypedText {
  words: readonly TypedWord[];
  /** Whether the last word may go on. It may not once anything stands behind it. */
  open: boolean;
  accented: boolean;
}

/** Letters made canonical one by one: a syllable that is half typed has no spelling yet. */
const letterByLetter = (word: string): string =>
  Array.from(word.normalize('NFC'), canonical).join('').toLowerCase().normalize('NFC');

function toTypedText(words: TypedWord[], open: boolean): TypedText {
  return { words, open, accented: words.some(({ asTyped }) => asTyped.accented) };
}

/** Reads what has been typed as words of a text. */
export function readTyped(q: string): TypedText {
  const words = findWords(q);
  return toTypedText(
    words.map(({ text }) => ({
      asTyped: toAccentedWord(letterByLetter(text)),
      whole: readAccentedWord(text),
    })),
    words.at(-1)?.end === q.length,
  );
}

const digit = /^\p{N}/u;

/**
 * Reads what has been typed as a document number, with its type before it or without ("05ct", "chỉ thị số 5-ct"). The word "số" before
 * digits says nothing and is left out.
 */
export function readTypedNumber(q: string): TypedText {
  const words = findNumberWords(q);
  const told = words.filter(
    ({ text }, at) => toWordForms(text).folded !== 'so' || !digit.test(words[at + 1]?.text ?? ''),
  );
  return toTypedText(
    told.map(({ text }) => ({
      asTyped: toAccentedWord(letterByLetter(text)),
      whole: readAccentedWord(withoutZeros(text)),
    })),
    words.at(-1)?.end === q.length,
  );
}

/** Whether a printed word is what was typed at this place of a text. */
export function takes(typed: TypedText, at: number, printed: AccentedWord): boolean {
  const word = typed.words[at];
  if (!word) return false;
  return isWord(word.whole, printed) || (isOpen(typed, at) && beginsWith(word.asTyped, printed));
}

/** Whether the word typed at this place may go on. */
export const isOpen = (typed: TypedText, at: number): boolean => typed.open && at === typed.words.length - 1;
