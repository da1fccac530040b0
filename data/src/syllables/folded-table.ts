import { fold } from '../text/fold.ts';
import { buildSyllableTable, type WordCounts } from './build-table.ts';
import { type PairCounts, toPairKey } from './pair-tally.ts';
import type { SyllableTable, SyllableTableData } from './syllable-table.ts';

const foldedTables = new WeakMap<SyllableTable, SyllableTable>();

/**
 * The same table without accents, for questions that have none: its words are folded forms, and what it counts of one is the sum
 * over all its accents. So its numbers of articles are upper bounds (an article may hold two of the forms), never more than
 * there are articles. Made once for each table, then remembered.
 */
export function toFoldedTable(table: SyllableTable): SyllableTable {
  const known = foldedTables.get(table);
  if (known) return known;
  const { words, ids } = sumWords(table.data);
  const folded = buildSyllableTable(table, words, foldPairs(table.data, ids));
  foldedTables.set(table, folded);
  return folded;
}

/** The folded words, and for each word of the table the index of its folded form. */
function sumWords(data: Readonly<SyllableTableData>): { words: WordCounts; ids: number[] } {
  const indexes = new Map<string, number>();
  const counts: number[] = [];
  const articlesWith: number[] = [];
  const ids = data.words.map((word, id) => {
    const folded = fold(word);
    const index = indexes.get(folded) ?? indexes.size;
    indexes.set(folded, index);
    counts[index] = (counts[index] ?? 0) + (data.counts[id] ?? 0);
    articlesWith[index] = Math.min(data.articles, (articlesWith[index] ?? 0) + (data.articlesWith[id] ?? 0));
    return index;
  });
  return { words: { words: [...indexes.keys()], counts, articlesWith }, ids };
}

function foldPairs(data: Readonly<SyllableTableData>, ids: readonly number[]): PairCounts {
  const keys = new Float64Array(data.seconds.length);
  for (const [a, index] of ids.entries())
    for (let at = data.rows[a] ?? 0; at < (data.rows[a + 1] ?? 0); at += 1)
      keys[at] = toPairKey(index, ids[data.seconds[at] ?? 0] ?? 0);
  return { keys, counts: data.pairCounts, articles: data.pairArticles };
}
