import type { Answer } from './ask-peer.ts';
import { type Kind, type KindOfQuery, kinds, kindsOfQueries, toThreshold } from './kinds.ts';

/** What one peer reached in one kind of query. */
export interface Figure {
  queries: number;
  mean: number;
  /** The mean of each seed. */
  bySeed: Record<string, number>;
  /** Searches that failed; each counts as one that found nothing. */
  failed: number;
}

export interface KindResult extends KindOfQuery {
  kind: Kind;
  queries: number;
  peers: Record<string, Figure>;
  /** What our mean must reach; null where the peer that says so was not asked. */
  threshold: number | null;
  met: boolean | null;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function toFigure(answers: readonly Answer[]): Figure {
  const seeds = [...new Set(answers.map(({ query }) => query.seed))];
  const ofSeed = (seed: number): number =>
    mean(answers.filter(({ query }) => query.seed === seed).map(({ score }) => score));
  return {
    queries: answers.length,
    mean: mean(answers.map(({ score }) => score)),
    bySeed: Object.fromEntries(seeds.map((seed) => [seed, ofSeed(seed)])),
    failed: answers.filter(({ error }) => error !== undefined).length,
  };
}

/** The figures of every kind that was asked, `ours` being the name of the peer that the targets are for. */
export function summarise(answers: ReadonlyMap<string, readonly Answer[]>, ours: string): KindResult[] {
  return kinds.flatMap((kind) => {
    const figures = new Map<string, Figure>();
    for (const [peer, all] of answers) {
      const own = all.filter(({ query }) => query.kind === kind);
      if (own.length > 0) figures.set(peer, toFigure(own));
    }
    if (figures.size === 0) return [];
    const means = new Map([...figures].map(([peer, figure]) => [peer, figure.mean]));
    const threshold = toThreshold(kindsOfQueries[kind].target, means);
    const reached = means.get(ours);
    const met = threshold === null || reached === undefined ? null : reached >= threshold;
    const queries = answers.get(ours)?.filter(({ query }) => query.kind === kind).length ?? 0;
    return [{ kind, ...kindsOfQueries[kind], queries, peers: Object.fromEntries(figures), threshold, met }];
  });
}
