import { findWords } from '@tra-cuu/data/text/words';
import { countAccented } from './accented-words.ts';
import { pickIndex, type Random } from './random.ts';

const runLength = 6;
/** So that a run can be typed half accented. */
const fewestAccented = 2;

/**
 * Six words in a row of a title, from a place chosen at random, as they are printed but in NFC and without punctuation. Null for a
 * title of fewer words, and where fewer than two of them have accents.
 */
export function toTitleRun(title: string, random: Random): string[] | null {
  const words = findWords(title.normalize('NFC')).map(({ text }) => text);
  if (words.length < runLength) return null;
  const start = pickIndex(random, words.length - runLength + 1);
  const run = words.slice(start, start + runLength);
  return countAccented(run) >= fewestAccented ? run : null;
}
