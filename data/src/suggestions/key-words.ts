import { toWordForms } from '../text/word-forms.ts';
import { type AccentedWord, toAccentedWord } from './accented-word.ts';

/** The words of all keys, each once, numbered. */
export interface KeyWords {
  /** By id. */
  readonly words: readonly AccentedWord[];
  /** The words without accents, each once, in the order of their UTF-16 units. */
  readonly folded: readonly string[];
  /** For each id the rank of the word in `folded`, counted from 1. */
  readonly ranks: Int32Array;
}

/** Numbers printed words by the form in which they are compared, each form once. */
export function createWordNumbers(): { idOf(printed: string): number; finish(): KeyWords } {
  const byPrinted = new Map<string, number>();
  const byExact = new Map<string, number>();
  const words: AccentedWord[] = [];
  const number = (exact: string): number => {
    const known = byExact.get(exact);
    if (known !== undefined) return known;
    byExact.set(exact, words.length);
    return words.push(toAccentedWord(exact)) - 1;
  };
  return {
    idOf: (printed) => {
      const known = byPrinted.get(printed);
      if (known !== undefined) return known;
      const id = number(toWordForms(printed).exact);
      byPrinted.set(printed, id);
      return id;
    },
    finish: () => {
      const folded = [...new Set(words.map((word) => word.folded))].sort();
      const rankOf = new Map(folded.map((word, at) => [word, at + 1]));
      return { words, folded, ranks: Int32Array.from(words, (word) => rankOf.get(word.folded) ?? 0) };
    },
  };
}

/** The ranks of the words that begin with these letters: from the first up to, not with, the second. */
export function ranksBeginning({ folded }: KeyWords, letters: string): [from: number, to: number] {
  return [
    1 + firstAt(folded, (word) => word >= letters),
    1 + firstAt(folded, (word) => word > letters && !word.startsWith(letters)),
  ];
}

/** The rank of a word alone, as a range of one; empty where no key has it. */
export function rankOfWord({ folded }: KeyWords, word: string): [from: number, to: number] {
  const at = firstAt(folded, (other) => other >= word);
  return folded[at] === word ? [at + 1, at + 2] : [at + 1, at + 1];
}

/** The first place of a sorted list from which on a condition holds. */
function firstAt(sorted: readonly string[], holds: (word: string) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle] ?? '')) to = middle;
    else from = middle + 1;
  }
  return from;
}
