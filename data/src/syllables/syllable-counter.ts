import { findWords } from '../text/words.ts';
import { buildSyllableTable } from './build-table.ts';
import { createPairTally } from './pair-tally.ts';
import type { SyllableTable } from './syllable-table.ts';
import { createWordTally } from './word-tally.ts';

/** Counts the words and the pairs of words of an archive, article by article. */
export interface SyllableCounter {
  /** Counts the texts of one article: its title, its summary, its blocks. No pair goes over the end of a text. */
  add(texts: readonly string[]): void;
  /** The table of what was counted so far. */
  finish(options?: FinishOptions): SyllableTable;
}

export interface FinishOptions {
  /**
   * How often a pair must have been seen to be kept. Default 1 below 2,000 articles, 2 below 20,000, else 5: a pair of a small
   * archive tells something even if it is there once; in a large one most such pairs are slips, and would be nine tenths of it.
   */
  minPairs?: number;
  /** How often a word must have been seen to be kept. Default 1 below 5,000 articles, 2 below 20,000, else 3. */
  minWords?: number;
}

export function createSyllableCounter(): SyllableCounter {
  const words = createWordTally();
  const pairs = createPairTally();
  let articles = 0;
  let tokens = 0;

  const addText = (text: string): void => {
    let previous = -1;
    let end = 0;
    for (const word of findWords(text)) {
      const id = words.idOf(word.text);
      if (previous >= 0 && id >= 0 && isSpace(text, end, word.start)) pairs.add(previous, id, articles);
      if (id >= 0) words.add(id, articles);
      if (id >= 0) tokens += 1;
      previous = id;
      end = word.end;
    }
  };

  return {
    add: (texts) => {
      articles += 1;
      for (const text of texts) addText(text);
    },
    finish: ({ minPairs = leastPairs(articles), minWords = leastWords(articles) } = {}) =>
      buildSyllableTable({ articles, tokens }, words, pairs.toCounts(minPairs), minWords),
  };
}

const leastPairs = (articles: number): number => (articles < 2_000 ? 1 : articles < 20_000 ? 2 : 5);
const leastWords = (articles: number): number => (articles < 5_000 ? 1 : articles < 20_000 ? 2 : 3);

/** Whether nothing but spaces, and at least one, stands between two places of a text. */
function isSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text[at] !== ' ' && text[at] !== '\u00A0') return false;
  return end > start;
}
