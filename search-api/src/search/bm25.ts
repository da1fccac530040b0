import { findWantedMatches } from '@tra-cuu/data/text/find-matches';
import type { QuestionPlan } from '../query/plan-question.ts';

/** How soon another place of a word stops counting, and how much a text's length weighs against it. */
const k1 = 1.2;
const b = 0.75;
/** What a pair counts beside its two words, which count as well. */
const pairWeight = 0.7;
/** A Vietnamese word of running text with the space behind it, in UTF-16 units. */
const lengthOfWord = 4.6;

/**
 * How well a document answers a question: BM25 (Robertson and Zaragoza 2009) over its words and the pairs of words that stand in a row in
 * both. `length` is that of the whole document in UTF-16 units, also where `texts` are only its beginning.
 */
export function scoreByBm25(
  { terms, idf, pairs, averageWords }: QuestionPlan,
  texts: readonly string[],
  length: number,
): number {
  const words = new Array<number>(terms.length).fill(0);
  const inRow = new Array<number>(pairs.length).fill(0);
  const pairAt = new Map(pairs.map(({ first, second }, at) => [first * terms.length + second, at]));
  for (const text of texts) countIn(text);

  function countIn(text: string): void {
    let before = { term: -1, end: -2 };
    for (const match of findWantedMatches(text, terms)) {
      words[match.term] = (words[match.term] ?? 0) + 1;
      const pair = match.start === before.end + 1 ? pairAt.get(before.term * terms.length + match.term) : undefined;
      if (pair !== undefined) inRow[pair] = (inRow[pair] ?? 0) + 1;
      before = match;
    }
  }

  const norm = k1 * (1 - b + (b * length) / lengthOfWord / averageWords);
  const weigh = (count: number, weight: number): number => (weight * count * (k1 + 1)) / (count + norm);
  const ofWords = words.reduce((sum, count, term) => sum + weigh(count, idf[term] ?? 0), 0);
  return pairs.reduce((sum, pair, at) => sum + weigh(inRow[at] ?? 0, pairWeight * pair.idf), ofWords);
}
