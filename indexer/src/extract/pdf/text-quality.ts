import { fold } from '@tra-cuu/data/text/fold';
import { isSyllable } from '@tra-cuu/data/text/syllable';
import { findWords } from '@tra-cuu/data/text/words';
import { plausibleShare } from '../paper/plausible-words.ts';
import type { TextRun } from './text-run.ts';

/** How a page's text reads. */
export interface TextQuality {
  letters: number;
  /** The share of its words that are words of some kind. */
  plausible: number;
  /** The share of its words that are syllables with an accent: more than half of running Vietnamese. */
  accented: number;
}

export function toTextQuality(runs: readonly TextRun[]): TextQuality {
  const text = runs.map((run) => run.text).join('\n');
  const words = findWords(text).filter((word) => /\p{L}/u.test(word.text));
  const accented = words.filter((word) => isAccented(word.text)).length;
  return {
    letters: text.match(/\p{L}/gu)?.length ?? 0,
    plausible: plausibleShare(text),
    accented: accented / Math.max(1, words.length),
  };
}

const isAccented = (word: string): boolean => fold(word) !== word.toLowerCase() && isSyllable(word);

/** How much of a page a text tells: its letters, as far as they are words, those of another language half. */
export const worthOf = ({ letters, plausible, accented }: TextQuality): number =>
  (letters * (plausible + accented)) / 2;
