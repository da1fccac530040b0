import type { WordForms } from '../text/word-forms.ts';
import type { SyllableTable } from './syllable-table.ts';

/** Two words of a question in a row: the index of the first, and how many articles say both in a row. */
export interface RarePair {
  index: number;
  /** 0 where no article does, or fewer than the table keeps. */
  articles: number;
}

/**
 * The pairs of a question that fewest articles have, in ascending order, at most `limit`; a pair that comes twice is given once.
 * Pairs of which the table knows no article come last: no article has them, or too few for the table to keep them, so that a
 * phrase search for one finds little, and often just what was meant. For a question without accents pass
 * `toFoldedTable(table)` and words whose `exact` is their `folded`.
 */
export function rarestPairs(words: readonly WordForms[], table: SyllableTable, limit: number): RarePair[] {
  const ids = words.map(({ exact }) => table.idOf(exact));
  const pairs = new Map<string, RarePair>();
  for (let index = 0; index + 1 < words.length; index += 1) {
    const key = `${words[index]?.exact} ${words[index + 1]?.exact}`;
    if (!pairs.has(key))
      pairs.set(key, { index, articles: table.pairArticles(ids[index] ?? -1, ids[index + 1] ?? -1) });
  }
  const rarity = ({ articles }: RarePair): number => (articles === 0 ? Number.POSITIVE_INFINITY : articles);
  return [...pairs.values()].sort((a, b) => compare(rarity(a), rarity(b))).slice(0, limit);
}

/** Infinity less infinity is no number, so that a difference does not order. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * How much a word or pair tells of an article that has it, by how many of all `articles` do (BM25's inverse document frequency,
 * never negative): 0 for one in nearly every article, some 11 for one in a single article of 100,000.
 */
export const idf = (articlesWith: number, articles: number): number =>
  Math.log(1 + Math.max(0, articles - articlesWith + 0.5) / (articlesWith + 0.5));
