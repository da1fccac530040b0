import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../corpus/open-corpus.ts';
import { buildHome } from '../system/build-home.ts';
import { serveApi } from '../system/serve-api.ts';
import { atMost, type Check } from './checks.ts';
import { createOursContender } from './contender.ts';
import { cutCorpus } from './cut-corpus.ts';
import { createKeepAliveClient } from './keep-alive.ts';
import { measure } from './measure.ts';
import { ratio, type TimingsByKind, toTimings } from './search-speed.ts';
import { makeTimedQueries } from './speed-queries.ts';

const mostGrowth = 2.5;
const names = { full: 'full size', small: 'small' } as const;

export interface SizeGrowth {
  small: number;
  full: number;
  timings: TimingsByKind;
  checks: Check[];
}

export interface SizePlan {
  corpus: Corpus;
  stateFolder: string;
  /** Where the whole corpus is served. */
  fullUrl: string;
  /** Articles of the small archive: the first ones of the corpus. */
  small: number;
  queries: number;
  warmUp: number;
}

/** Builds a small archive, and times the same queries, made of its articles, in it and in the full one. */
export async function measureSizeGrowth(plan: SizePlan): Promise<SizeGrowth> {
  const api = await serveApi(await buildSmall(plan));
  const [full, small] = [createKeepAliveClient(), createKeepAliveClient()];
  try {
    const measured = await measure({
      queries: makeTimedQueries(plan.corpus.entries.slice(0, plan.small), plan.queries),
      contenders: [
        createOursContender(names.full, plan.fullUrl, full, false),
        createOursContender(names.small, api.url, small, false),
      ],
      ...{ warmUp: plan.warmUp, rounds: 1 },
    });
    const timings = toTimings(measured);
    return { small: plan.small, full: plan.corpus.entries.length, timings, checks: toChecks(timings) };
  } finally {
    full.close();
    small.close();
    await api.close();
  }
}

async function buildSmall({ corpus, stateFolder, small }: SizePlan): Promise<string> {
  const folder = join(stateFolder, `small-${small}`);
  const file = join(folder, 'corpus.jsonl');
  const home = join(folder, 'home');
  mkdirSync(folder, { recursive: true });
  await cutCorpus(corpus.paths[0] ?? '', small, file);
  await buildHome(home, [file]);
  return home;
}

const toChecks = (timings: TimingsByKind): Check[] =>
  Object.entries(timings).map(([kind, byName]) =>
    atMost(`${kind}: p50 at full size / small`, ratio(byName[names.full]?.p50, byName[names.small]?.p50), mostGrowth),
  );
