import { isSyllable } from '@tra-cuu/data/text/syllable';
import { type ExactWord, textsOf, toExactWords } from '../corpus/exact-words.ts';
import type { CorpusArticle } from '../corpus/read-corpus.ts';

/** Two syllables side by side, as they are compared: canonical, in small letters. */
export interface Phrase {
  syllables: readonly [string, string];
  /** How many articles hold it. */
  articles: number;
}

/** More syllables than Vietnamese has; two of their numbers make one that fits in 31 bits. */
const mostSyllables = 2 ** 15;

/** Counts, for every pair of syllables with a space between them, the articles that hold it. */
export async function countPhrases(articles: AsyncIterable<CorpusArticle>): Promise<Phrase[]> {
  const numbers = new Map<string, number>();
  const syllables: string[] = [];
  const counts = new Map<number, number>();
  const toNumber = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = isSyllable(word) && syllables.length < mostSyllables ? syllables.push(word) - 1 : -1;
    numbers.set(word, number);
    return number;
  };

  for await (const article of articles) {
    const pairs = new Set(textsOf(article).flatMap((text) => toPairs(toExactWords(text), toNumber)));
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const toSyllables = (pair: number) =>
    [syllables[Math.floor(pair / mostSyllables)] ?? '', syllables[pair % mostSyllables] ?? ''] as const;
  return Array.from(counts, ([pair, count]) => ({ syllables: toSyllables(pair), articles: count }));
}

function toPairs(words: readonly ExactWord[], toNumber: (word: string) => number): number[] {
  const pairs: number[] = [];
  let before = -1;
  for (const { exact, joined } of words) {
    const number = toNumber(exact);
    if (joined && before >= 0 && number >= 0) pairs.push(before * mostSyllables + number);
    before = number;
  }
  return pairs;
}
