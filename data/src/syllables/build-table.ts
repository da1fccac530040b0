import { firstOfKey, type PairCounts, secondOfKey, toPairKey } from './pair-tally.ts';
import { createSyllableTable, findInOrder, type SyllableTable } from './syllable-table.ts';

/** Words, each once, how often each was seen and in how many articles, in any order. */
export interface WordCounts {
  words: readonly string[];
  counts: readonly number[];
  articlesWith: readonly number[];
}

/** What was counted as a whole: articles, and words one after another. */
export interface Totals {
  articles: number;
  tokens: number;
}

/**
 * Orders what was counted into a table. Words seen less than `minWords` times are left out with their pairs. The keys of the
 * pairs are made of indexes into `words`; where a key repeats, the counts are summed, articles up to all there are.
 */
export function buildSyllableTable(totals: Totals, words: WordCounts, pairs: PairCounts, minWords = 1): SyllableTable {
  const kept = orderWords(words, minWords);
  const pick = (values: readonly number[]): Uint32Array => Uint32Array.from(kept, (index) => values[index] ?? 0);
  return createSyllableTable({
    ...totals,
    words: kept.map((index) => words.words[index] ?? ''),
    counts: pick(words.counts),
    articlesWith: pick(words.articlesWith),
    ...toPairColumns(pairs, kept, { words: words.words.length, articles: totals.articles }),
  });
}

/** The indexes of the words that stay, the most frequent first, then in the order of their characters. */
function orderWords({ words, counts }: WordCounts, minWords: number): number[] {
  const kept = [...counts.keys()].filter((index) => (counts[index] ?? 0) >= minWords);
  const byCharacters = (a: string, b: string): number => (a < b ? -1 : 1);
  return kept.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || byCharacters(words[a] ?? '', words[b] ?? ''));
}

function toPairColumns(
  pairs: PairCounts,
  kept: readonly number[],
  { words, articles }: { words: number; articles: number },
) {
  const keyOf = renumber(pairs.keys, kept, words);
  const keys = sortDistinct(keyOf);
  const pairCounts = new Uint32Array(keys.length);
  const pairArticles = new Uint32Array(keys.length);
  for (let index = 0; index < keyOf.length; index += 1) {
    const at = findInOrder(keys, keyOf[index] ?? -1);
    if (at < 0) continue;
    pairCounts[at] = (pairCounts[at] ?? 0) + (pairs.counts[index] ?? 0);
    pairArticles[at] = Math.min(articles, (pairArticles[at] ?? 0) + (pairs.articles[index] ?? 0));
  }
  return { rows: toRows(keys, kept.length), seconds: toSeconds(keys), pairCounts, pairArticles };
}

/** The pairs by the ids of the table, which are the places in `kept`; -1 for a pair with a word that is left out. */
function renumber(keys: ArrayLike<number>, kept: readonly number[], words: number): Float64Array {
  const ids = new Int32Array(words).fill(-1);
  for (const [id, index] of kept.entries()) ids[index] = id;
  const renumbered = new Float64Array(keys.length).fill(-1);
  for (let at = 0; at < keys.length; at += 1) {
    const a = ids[firstOfKey(keys[at] ?? 0)] ?? -1;
    const b = ids[secondOfKey(keys[at] ?? 0)] ?? -1;
    if (a >= 0 && b >= 0) renumbered[at] = toPairKey(a, b);
  }
  return renumbered;
}

function sortDistinct(keys: Float64Array): Float64Array {
  const sorted = keys.slice().sort();
  let length = 0;
  for (const key of sorted) {
    if (key < 0 || key === sorted[length - 1]) continue;
    sorted[length] = key;
    length += 1;
  }
  return sorted.subarray(0, length);
}

function toSeconds(keys: Float64Array): Uint32Array {
  const seconds = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) seconds[at] = secondOfKey(keys[at] ?? 0);
  return seconds;
}

/** Where the row of each word begins. That of a word nothing follows ends where the one before it does. */
function toRows(keys: Float64Array, size: number): Uint32Array {
  const rows = new Uint32Array(size + 1);
  for (const [at, key] of keys.entries()) rows[firstOfKey(key) + 1] = at + 1;
  for (let id = 1; id <= size; id += 1) rows[id] = Math.max(rows[id] ?? 0, rows[id - 1] ?? 0);
  return rows;
}
