import type { Corpus } from '../corpus/open-corpus.ts';
import type { Peer } from '../peers/peer.ts';
import type { BenchmarkQuery } from './benchmark-query.ts';
import { depth, scoreAnswer } from './score.ts';

/** A query, what a peer found, and the score of that. A search that failed found nothing, and says why. */
export interface Answer {
  query: BenchmarkQuery;
  ids: string[];
  score: number;
  error?: string;
}

/** Searches under way at once, of a peer that can. */
const concurrency = 2;
const reportEvery = 1_000;

/** The queries that a peer is asked: all, or the first ones of each kind. */
export function selectQueries({ queriesOfKind }: Peer, queries: readonly BenchmarkQuery[]): BenchmarkQuery[] {
  const taken = new Map<string, number>();
  return queries.filter(({ kind }) => {
    const count = (taken.get(kind) ?? 0) + 1;
    taken.set(kind, count);
    return count <= (queriesOfKind ?? count);
  });
}

/** Asks a peer queries. The answers stand in their order. */
export async function askPeer(peer: Peer, queries: readonly BenchmarkQuery[], corpus: Corpus): Promise<Answer[]> {
  const answers: Answer[] = new Array(queries.length);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < queries.length; at = next++) {
      const query = queries[at];
      if (query !== undefined) answers[at] = await askOne(peer, query, corpus);
      if ((at + 1) % reportEvery === 0) console.error(`${peer.name}: ${at + 1} of ${queries.length} queries`);
    }
  };
  await Promise.all(Array.from({ length: peer.concurrent ? concurrency : 1 }, work));
  return answers;
}

async function askOne(peer: Peer, query: BenchmarkQuery, corpus: Corpus): Promise<Answer> {
  try {
    const ids = await peer.search(query.text, { limit: depth });
    return { query, ids, score: scoreAnswer(query, ids, corpus) };
  } catch (error) {
    return { query, ids: [], score: 0, error: error instanceof Error ? error.message : String(error) };
  }
}
