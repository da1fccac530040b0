import type { CorpusEntry } from '../corpus/open-corpus.ts';
import type { Question } from '../corpus/read-questions.ts';
import { createRandom, drawEach } from '../queries/random.ts';
import { makeTitleQueries } from '../relevance/title-queries.ts';

/** The kinds of query that are timed, by the name of their kind in the relevance benchmark. */
export const timedKinds = ['accented', 'unaccented', 'half', 'dropped'] as const;

const seed = 1;

/** Queries to time: the same runs of title words typed in each way. */
export function makeTimedQueries(entries: readonly CorpusEntry[], count: number): Map<string, string[]> {
  const drawn = makeTitleQueries(entries, seed, count);
  return new Map(
    timedKinds.map((kind) => [kind, drawn.filter((query) => query.kind === kind).map(({ text }) => text)]),
  );
}

/** Questions drawn at random. */
export const drawQuestions = (questions: readonly Question[], count: number): string[] =>
  drawEach(createRandom(seed), questions, count, ({ text }) => text);

const shortestPrefix = 2;
const longestPrefix = 24;

/** Beginnings of titles such as stand in a search box while somebody types. */
export function makePrefixes(entries: readonly CorpusEntry[], count: number): string[] {
  const random = createRandom(seed);
  return drawEach(random, entries, count, ({ title }) => {
    const letters = [...title.normalize('NFC')];
    const length = shortestPrefix + Math.floor(random() * (longestPrefix - shortestPrefix + 1));
    return letters.length >= length ? letters.slice(0, length).join('') : null;
  });
}
