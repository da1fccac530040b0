import { textsOf, toExactWords } from '../corpus/exact-words.ts';
import { reportBuild } from '../report/report-build.ts';
import type { Peer } from './peer.ts';
import { Postings } from './postings.ts';

/**
 * How soon more occurrences of a term stop to count, and how far a long article is held against it: of the usual values (0.9 and
 * 1.2, 0.4 and 0.75) those that answer questions best.
 */
const k1 = 1.2;
const b = 0.75;

/** The terms of a text: its syllables with their accents, and its pairs of syllables side by side. */
export function toTerms(text: string): string[] {
  const words = toExactWords(text).map(({ exact }) => exact);
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}

/**
 * BM25 over accented syllables and adjacent pairs, each article one text. It must know beforehand what will be asked: only the
 * terms of `questions` are kept, which changes no score and makes 100,000 articles fit in memory.
 */
export function createBm25(questions: readonly string[]): Peer {
  const postings = new Map(questions.flatMap(toTerms).map((term) => [term, new Postings()]));
  const lengths: number[] = [];
  let ids: string[] = [];
  let scores = new Float64Array(0);
  let meanLength = 1;

  const addScores = (term: string): void => {
    const articles = postings.get(term);
    if (articles === undefined) return;
    const rarity = Math.log(1 + (lengths.length - articles.length + 0.5) / (articles.length + 0.5));
    articles.forEach((article, frequency) => {
      const length = (lengths[article] ?? 0) / meanLength;
      const weight = (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * length));
      scores[article] = (scores[article] ?? 0) + rarity * weight;
    });
  };

  return {
    name: 'BM25',
    concurrent: false,
    build: async (corpus) => {
      ids = corpus.entries.map(({ id }) => id);
      const report = reportBuild('BM25', ids.length);
      for await (const article of corpus.articles()) {
        const texts = textsOf(article).map(toTerms);
        for (const term of texts.flat()) postings.get(term)?.count(lengths.length);
        lengths.push(texts.reduce((sum, { length }) => sum + Math.ceil(length / 2), 0));
        report(lengths.length);
      }
      meanLength = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
      scores = new Float64Array(ids.length);
    },
    search: async (text, { limit }) => {
      scores.fill(0);
      for (const term of new Set(toTerms(text))) addScores(term);
      return bestOf(scores, limit).map((article) => ids[article] ?? '');
    },
    close: async () => postings.clear(),
  };
}

/** The places of the highest values above zero, highest first. */
export function bestOf(values: Float64Array, limit: number): number[] {
  const best: number[] = [];
  for (const [at, value] of values.entries()) {
    if (value <= 0 || (best.length === limit && value <= (values[best.at(-1) ?? 0] ?? 0))) continue;
    const place = best.findIndex((other) => value > (values[other] ?? 0));
    best.splice(place < 0 ? best.length : place, 0, at);
    if (best.length > limit) best.pop();
  }
  return best;
}
