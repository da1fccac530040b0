import { join } from 'node:path';
import type { SearchParams } from 'meilisearch';
import type { Corpus } from '../corpus/open-corpus.ts';
import type { CorpusArticle } from '../corpus/read-corpus.ts';
import { reportBuild } from '../report/report-build.ts';
import { buildOnce } from '../system/build-once.ts';
import type { Peer } from './peer.ts';
import { finishTask, postDocuments } from './post-documents.ts';
import { openStockEngine, type StockEngine } from './stock-engine.ts';

export const stockIndex = 'articles';

/** A page of hits as the engine's own manual has it made: cropped, highlighted and counted by the engine. */
export const stockPage: SearchParams = {
  limit: 20,
  attributesToCrop: ['summary', 'body'],
  attributesToHighlight: ['title', 'summary', 'body'],
  facets: ['year', 'source'],
};

const toDocument = (source: string, { id, title, summary, body, publishedAt }: CorpusArticle) => ({
  ...{ id, title, summary, body, source },
  year: Number(publishedAt?.slice(0, 4) ?? 0),
});

/** Fills the index of a stock server: all settings are the engine's own, but that year and source can be counted. */
async function fillStock({ client }: StockEngine, corpus: Corpus): Promise<void> {
  await finishTask(client, (await client.createIndex(stockIndex, { primaryKey: 'id' })).taskUid);
  await finishTask(client, (await client.index(stockIndex).updateFilterableAttributes(['year', 'source'])).taskUid);
  const documents = async function* () {
    for await (const article of corpus.articles()) yield toDocument('news', article);
  };
  const report = reportBuild('stock Meilisearch', corpus.entries.length);
  await postDocuments(client, stockIndex, documents(), report);
}

/** Builds the stock server of a state folder where it is not built yet, and opens it. */
export async function openStock(stateFolder: string, corpus: Corpus): Promise<StockEngine> {
  const home = join(stateFolder, 'stock');
  await buildOnce(home, async () => {
    const engine = await openStockEngine(home);
    await fillStock(engine, corpus).finally(() => engine.close());
  });
  return openStockEngine(home);
}

/** Meilisearch as it is out of the box, asked the words as they are typed. */
export function createStockMeilisearch(stateFolder: string): Peer {
  let engine: StockEngine | undefined;
  return {
    name: 'stock Meilisearch',
    concurrent: true,
    build: async (corpus) => {
      engine = await openStock(stateFolder, corpus);
    },
    search: async (text, { limit }) => {
      const reply = await engine?.client
        .index<{ id: string }>(stockIndex)
        .search(text, { limit, attributesToRetrieve: ['id'] });
      return reply?.hits.map(({ id }) => id) ?? [];
    },
    close: async () => engine?.close(),
  };
}
