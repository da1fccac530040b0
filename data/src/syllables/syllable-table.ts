import { fold } from '../text/fold.ts';

/**
 * What a table is made of, and what is stored. Words are numbered from the most frequent to the rarest; `words`, `counts` and
 * `articlesWith` have one entry for each. The pairs that begin with word `a` are the entries `rows[a]` up to, without it,
 * `rows[a + 1]` of the three pair arrays, in ascending order of `seconds`.
 */
export interface SyllableTableData {
  /** How many articles were counted. */
  articles: number;
  /** How many words were counted, those that are not kept included. */
  tokens: number;
  words: readonly string[];
  counts: Uint32Array;
  articlesWith: Uint32Array;
  rows: Uint32Array;
  seconds: Uint32Array;
  pairCounts: Uint32Array;
  pairArticles: Uint32Array;
}

/** How often an archive says each word, and each two words in a row. Words are in canonical small letters with accents. */
export interface SyllableTable {
  readonly data: Readonly<SyllableTableData>;
  /** How many articles were counted. */
  readonly articles: number;
  /** How many words were counted. */
  readonly tokens: number;
  /** How many different words are kept: ids are 0 up to, without it, `size`, the most frequent first. */
  readonly size: number;
  /** The id of a word, -1 when it is not kept. */
  idOf(word: string): number;
  wordOf(id: number): string;
  count(id: number): number;
  /** In how many articles a word stands. Like `count`, 0 for -1. */
  articlesWith(id: number): number;
  /** How often `b` follows `a` with nothing but spaces between them; 0 when it never does, or too rarely to be kept. */
  pairCount(a: number, b: number): number;
  /** In how many articles `b` follows `a`. */
  pairArticles(a: number, b: number): number;
  /** The ids of the words that follow `a`, ascending. */
  successors(a: number): Uint32Array;
  /** The ids of all words that are `folded` without accents, the most frequent first. */
  formsOf(folded: string): readonly number[];
}

/** Makes the table of its data, which is borrowed and must not change. Nothing is checked. */
export function createSyllableTable(data: SyllableTableData): SyllableTable {
  const { words, counts, articlesWith, rows, seconds, pairCounts, pairArticles } = data;
  const ids = new Map(words.map((word, id) => [word, id]));
  let forms: Map<string, number[]> | undefined;
  const placeOf = (a: number, b: number): number =>
    a < 0 || b < 0 ? -1 : findInOrder(seconds, b, rows[a] ?? 0, rows[a + 1] ?? 0);

  return {
    data,
    articles: data.articles,
    tokens: data.tokens,
    size: words.length,
    idOf: (word) => ids.get(word) ?? -1,
    wordOf: (id) => words[id] ?? '',
    count: (id) => counts[id] ?? 0,
    articlesWith: (id) => articlesWith[id] ?? 0,
    pairCount: (a, b) => pairCounts[placeOf(a, b)] ?? 0,
    pairArticles: (a, b) => pairArticles[placeOf(a, b)] ?? 0,
    successors: (a) => seconds.subarray(rows[a] ?? 0, rows[a + 1] ?? 0),
    formsOf: (folded) => {
      forms ??= groupByFolded(words);
      return forms.get(folded) ?? [];
    },
  };
}

function groupByFolded(words: readonly string[]): Map<string, number[]> {
  const forms = new Map<string, number[]>();
  for (const [id, word] of words.entries()) {
    const folded = fold(word);
    const ids = forms.get(folded);
    if (ids) ids.push(id);
    else forms.set(folded, [id]);
  }
  return forms;
}

/** The index of a number in an array that ascends from `start` up to, without it, `end`; -1 when it is not there. */
export function findInOrder(
  values: Uint32Array | Float64Array,
  wanted: number,
  start = 0,
  end = values.length,
): number {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = values[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
