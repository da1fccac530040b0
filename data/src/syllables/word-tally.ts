import { toWordForms } from '../text/word-forms.ts';
import type { WordCounts } from './build-table.ts';

/** Numbers the words of an archive, in canonical small letters, as they come, and counts them: an id is an index of the counts. */
export interface WordTally extends WordCounts {
  /** The id of a word as it is printed, -1 for one longer than `longestWord`. Words alike in canonical small letters share an id. */
  idOf(printed: string): number;
  /** Counts a word once, in the article numbered `article` (from 1; articles come one after another). */
  add(id: number, article: number): void;
}

/** Letters a word may have: longer ones are addresses and encoded data. */
const longestWord = 24;
/** UTF-16 units of a letter with two combining marks. */
const longestLetter = 3;
/** How many printed forms are remembered with their ids: running text repeats its words. */
const remembered = 400_000;

export function createWordTally(): WordTally {
  const words: string[] = [];
  const counts: number[] = [];
  const articlesWith: number[] = [];
  const lastArticle: number[] = [];
  const idOfWord = new Map<string, number>();
  const idOfPrinted = new Map<string, number>();

  const intern = (word: string): number => {
    if (word.length > longestWord) return -1;
    const id = idOfWord.get(word) ?? words.push(word) - 1;
    if (id < counts.length) return id;
    idOfWord.set(word, id);
    for (const list of [counts, articlesWith, lastArticle]) list.push(0);
    return id;
  };
  const remember = (printed: string): number => {
    const own = toOwnString(printed);
    const id = intern(toWordForms(own).exact);
    if (idOfPrinted.size >= remembered) idOfPrinted.clear();
    idOfPrinted.set(own, id);
    return id;
  };

  return {
    idOf: (printed) =>
      printed.length > longestWord * longestLetter ? -1 : (idOfPrinted.get(printed) ?? remember(printed)),
    add: (id, article) => {
      counts[id] = (counts[id] ?? 0) + 1;
      if (lastArticle[id] === article) return;
      articlesWith[id] = (articlesWith[id] ?? 0) + 1;
      lastArticle[id] = article;
    },
    words,
    counts,
    articlesWith,
  };
}

/** A copy that does not keep the text it was cut from in memory, as slices do in V8. */
const toOwnString = (slice: string): string => [...slice].join('');
