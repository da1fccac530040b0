import { openEngine } from '@tra-cuu/data/search-index/engine/open-engine';
import type { Corpus } from '../corpus/open-corpus.ts';
import type { Question } from '../corpus/read-questions.ts';
import { openStock } from '../peers/stock-meilisearch.ts';
import { serveApi } from '../system/serve-api.ts';
import { type Contender, createOursContender, createPlainContender, createStockContender } from './contender.ts';
import { createKeepAliveClient } from './keep-alive.ts';
import { measure } from './measure.ts';
import { contenderNames, type TimingsByKind, toTimings } from './search-speed.ts';
import { measureSizeGrowth, type SizeGrowth } from './size-growth.ts';
import { drawQuestions, makePrefixes, makeTimedQueries } from './speed-queries.ts';
import { createSuggestContender, hasSuggestions } from './suggest-speed.ts';

export interface FullSizePlan {
  corpus: Corpus;
  questions: readonly Question[];
  stateFolder: string;
  /** Where the corpus is published. */
  home: string;
  /** Queries of each kind, those of the warm-up among them. */
  queries: number;
  warmUp: number;
  rounds: number;
  /** Articles of the small archive. */
  small: number;
}

/** What was opened, to be closed in the opposite order. */
type Closing = (() => Promise<void> | void)[];

/** Times searches and suggestions over the whole corpus, and against a small archive where the corpus is larger than that. */
export async function measureAtFullSize(
  plan: FullSizePlan,
): Promise<{ timings: TimingsByKind; growth: SizeGrowth | null }> {
  const closing: Closing = [];
  try {
    const { contenders, suggest, url } = await openContenders(plan, closing);
    const searches = await measure({ ...plan, queries: toQueries(plan), contenders });
    const prefixes = new Map([['prefixes', makePrefixes(plan.corpus.entries, plan.queries)]]);
    const suggestions = suggest === null ? [] : await measure({ ...plan, queries: prefixes, contenders: [suggest] });
    const isLarger = plan.small < plan.corpus.entries.length;
    const growth = isLarger ? await measureSizeGrowth({ ...plan, fullUrl: url }) : null;
    return { timings: toTimings(new Map([...searches, ...suggestions])), growth };
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

function toQueries({ corpus, questions, queries }: FullSizePlan): Map<string, string[]> {
  const timed = makeTimedQueries(
    corpus.entries.filter(({ file }) => file === 0),
    queries,
  );
  if (questions.length > 0) timed.set('questions', drawQuestions(questions, queries));
  return timed;
}

async function openContenders(
  { corpus, stateFolder, home }: FullSizePlan,
  closing: Closing,
): Promise<{ contenders: Contender[]; suggest: Contender | null; url: string }> {
  const stock = await openStock(stateFolder, corpus);
  closing.push(stock.close);
  const engine = await openEngine({ home });
  closing.push(() => engine.close());
  const { url, close } = await serveApi(home);
  closing.push(close);
  const http = createKeepAliveClient();
  closing.push(http.close);
  const contenders = [
    createPlainContender(() => engine.client()),
    createOursContender(contenderNames.ours, url, http, false),
    createOursContender(contenderNames.oursGzip, url, http, true),
    createStockContender(contenderNames.stock, stock.client),
    createStockContender(contenderNames.stockIdentity, stock.identityClient),
  ];
  return { contenders, suggest: (await hasSuggestions(url)) ? createSuggestContender(url, http) : null, url };
}
