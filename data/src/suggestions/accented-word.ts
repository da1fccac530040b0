import { fold } from '../text/fold.ts';
import { toWordForms } from '../text/word-forms.ts';

/** A word taken apart into letters and their marks, so that what was typed can be laid against what is printed. */
export interface AccentedWord {
  /** In small letters with accents. */
  exact: string;
  /** In small letters without accents. */
  folded: string;
  /** The marks of each letter, one bit for each mark; đ is d with a mark. */
  marks: readonly number[];
  /** The tone marks of the whole word, wherever they stand. */
  tones: number;
  /** Whether it has any mark at all. */
  accented: boolean;
}

const bits: ReadonlyMap<string, number> = new Map([
  ['\u0300', 1],
  ['\u0301', 2],
  ['\u0303', 4],
  ['\u0309', 8],
  ['\u0323', 16],
  ['\u0302', 32],
  ['\u0306', 64],
  ['\u031B', 128],
]);
const allTones = 31;
const stroke = 256;
/** Marks that Vietnamese does not have are one as good as the other. */
const foreignMark = 512;
const mark = /^\p{M}$/u;

/** Takes a word in small letters apart. */
export function toAccentedWord(exact: string): AccentedWord {
  const marks: number[] = [];
  for (const letter of exact.normalize('NFD')) {
    const last = marks.length - 1;
    if (!mark.test(letter)) marks.push(letter === 'đ' ? stroke : 0);
    else if (last >= 0) marks[last] = (marks[last] ?? 0) | (bits.get(letter) ?? foreignMark);
  }
  const all = marks.reduce((union, letter) => union | letter, 0);
  return { exact, folded: fold(exact), marks, tones: all & allTones, accented: all !== 0 };
}

/** How many printed words are remembered: what is suggested repeats its words. */
const remembered = 50_000;
const printedWords = new Map<string, AccentedWord>();

/** Takes a word apart as it is printed, in the form in which it is compared. */
export function readAccentedWord(printed: string): AccentedWord {
  const known = printedWords.get(printed);
  if (known !== undefined) return known;
  const word = toAccentedWord(toWordForms(printed).exact);
  if (printedWords.size >= remembered) printedWords.clear();
  printedWords.set(printed, word);
  return word;
}

const holds = (printed: number, typed: number): boolean => (typed & ~printed) === 0;

/** Whether a printed word is the one typed, with at least the accents typed on each letter. */
export function isWord(typed: AccentedWord, printed: AccentedWord): boolean {
  return typed.folded === printed.folded && typed.marks.every((letter, at) => holds(printed.marks[at] ?? 0, letter));
}

/**
 * Whether a printed word begins as typed, with at least the accents typed. The tone counts wherever it stands: keyboards move it as
 * letters are added ("hoà" or "hòa" on the way to "hoàn", "quý" on the way to "quyết").
 */
export function beginsWith(typed: AccentedWord, printed: AccentedWord): boolean {
  return (
    printed.folded.startsWith(typed.folded) &&
    holds(printed.tones, typed.tones) &&
    typed.marks.every((letter, at) => holds(printed.marks[at] ?? 0, letter & ~allTones))
  );
}
