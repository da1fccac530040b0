import { holdsPhrase } from '../corpus/exact-words.ts';
import { type Corpus, toTitleKey } from '../corpus/open-corpus.ts';
import type { BenchmarkQuery } from './benchmark-query.ts';

/** How many hits are looked at. */
export const depth = 10;

/** One divided by the place of the first right hit, counted from 1; 0 where none of the first ten is right. */
export function toReciprocalRank(right: readonly boolean[]): number {
  const at = right.slice(0, depth).indexOf(true);
  return at < 0 ? 0 : 1 / (at + 1);
}

/** The share of right hits among the first ten; places without a hit are wrong. */
export const toPrecision = (right: readonly boolean[]): number => right.slice(0, depth).filter(Boolean).length / depth;

/** Whether a hit is what a query wants. */
export function isRight({ wanted }: Pick<BenchmarkQuery, 'wanted'>, id: string, corpus: Corpus): boolean {
  if (wanted.is === 'passage') return wanted.ids.has(id);
  const entry = corpus.find(id);
  if (entry === null) return false;
  if (wanted.is === 'article') return id === wanted.id || toTitleKey(entry.title) === wanted.titleKey;
  return holdsPhrase(corpus.read(entry), wanted.syllables);
}

/** The score of an answer, from 0 to 1, by the measure that goes with what the query wants. */
export function scoreAnswer(query: BenchmarkQuery, ids: readonly string[], corpus: Corpus): number {
  const right = ids.map((id) => isRight(query, id, corpus));
  return query.wanted.is === 'phrase' ? toPrecision(right) : toReciprocalRank(right);
}
