import { joinMatches } from '../text/mark-text.ts';
import type { TextRange } from '../text/text-range.ts';
import { findWords, invisible, type Word } from '../text/words.ts';
import { type AccentedWord, isWord, readAccentedWord } from './accented-word.ts';
import { findNumberWords, toNumberForms } from './number-words.ts';
import { isOpen, type TypedText, takes } from './typed-text.ts';

/** A word of a printed text and the forms by which it is found. */
interface PrintedWord extends Word {
  forms: AccentedWord[];
}

const readWords = (text: string): PrintedWord[] =>
  findWords(text).map((word) => ({ ...word, forms: [readAccentedWord(word.text)] }));
const readNumber = (text: string): PrintedWord[] =>
  findNumberWords(text).map((word) => ({ ...word, forms: toNumberForms(word.text) }));

const isTaken = (typed: TypedText, at: number, word: PrintedWord | undefined): boolean =>
  word?.forms.some((form) => takes(typed, at, form)) ?? false;

/** Where a text says what was typed, its words in a row beginning at the start of a word. */
export const findTyped = (text: string, typed: TypedText): TextRange[] => findRows(text, readWords(text), typed);

/** Where a document number, with its type or without, says what was typed (`readTypedNumber`). */
export const findTypedNumber = (text: string, typed: TypedText): TextRange[] => findRows(text, readNumber(text), typed);

function findRows(text: string, words: readonly PrintedWord[], typed: TypedText): TextRange[] {
  const ranges: TextRange[] = [];
  const length = typed.words.length;
  for (let at = 0; length > 0 && at + length <= words.length; at += 1) {
    if (!typed.words.every((_, offset) => isTaken(typed, offset, words[at + offset]))) continue;
    const [first, last] = [words[at], words[at + length - 1]];
    if (first && last) ranges.push([first.start, endOfTyped(text, last, typed, length - 1)]);
    at += length - 1;
  }
  return ranges;
}

/** Where a text says each word typed, wherever it stands. Null unless it says all of them. */
export function findTypedWords(text: string, typed: TypedText): TextRange[] | null {
  const words = readWords(text);
  const takenBy = words.map((word) => typed.words.findIndex((_, at) => isTaken(typed, at, word)));
  const saysAll = typed.words.every((_, at) => words.some((word) => isTaken(typed, at, word)));
  if (!saysAll) return null;
  const matches = words.flatMap((word, at) => {
    const by = takenBy[at] ?? -1;
    return by < 0 ? [] : [{ start: word.start, end: endOfTyped(text, word, typed, by) }];
  });
  return joinMatches(text, matches);
}

const addsNoLetter = new RegExp(`^[\\p{M}${invisible}]$`, 'u');

/** The end of the letters typed, in UTF-16 units of the text; that of the word where it is whole. */
function endOfTyped(text: string, { start, end, forms }: PrintedWord, typed: TypedText, at: number): number {
  const word = typed.words[at];
  if (!word || !isOpen(typed, at) || forms.some((form) => isWord(word.whole, form))) return end;
  let letters = 0;
  let reached = start;
  for (const letter of text.slice(start, end)) {
    if (!addsNoLetter.test(letter)) letters += 1;
    if (letters > word.asTyped.marks.length) break;
    reached += letter.length;
  }
  return reached;
}
