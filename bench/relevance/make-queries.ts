import type { Corpus } from '../corpus/open-corpus.ts';
import type { Question } from '../corpus/read-questions.ts';
import { toConfusablePhrases } from '../queries/confusable-phrases.ts';
import { countPhrases } from '../queries/count-phrases.ts';
import type { BenchmarkQuery } from './benchmark-query.ts';
import type { Kind } from './kinds.ts';
import {
  makeBarePhraseQueries,
  makeBodyQueries,
  makePhraseQueries,
  makeQuestionQueries,
  makeTitlePhraseQueries,
} from './text-queries.ts';
import { makeTitleQueries, makeToneQueries } from './title-queries.ts';

export interface Drawing {
  kinds: readonly Kind[];
  seeds: readonly number[];
  /** Queries of each kind for each seed; fewer where the corpus does not have as many. */
  count: number;
}

/** Makes all queries of a run. They are made of the articles of the corpus's first file; a question set's passages are not. */
export async function makeQueries(
  corpus: Corpus,
  questions: readonly Question[],
  { kinds, seeds, count }: Drawing,
): Promise<BenchmarkQuery[]> {
  const entries = corpus.entries.filter(({ file }) => file === 0);
  const counted = kinds.some((kind) => kind.includes('phrase')) ? await countPhrases(corpus.articles()) : [];
  const phrases = toConfusablePhrases(counted);
  const drawn = seeds.flatMap((seed) => [
    ...makeTitleQueries(entries, seed, count),
    ...makeToneQueries(entries, seed, count),
    ...makeBodyQueries(corpus, entries, seed, kinds.includes('body') ? count : 0),
    ...makeTitlePhraseQueries(
      entries,
      counted,
      seed,
      kinds.some((kind) => kind.startsWith('title-phrase')) ? count : 0,
    ),
    ...makePhraseQueries(phrases, seed, count),
    ...makeBarePhraseQueries(phrases, seed, count),
  ]);
  return [...drawn, ...makeQuestionQueries(questions)].filter(({ kind }) => kinds.includes(kind));
}
