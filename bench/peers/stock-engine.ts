import { openEngineFolder } from '@tra-cuu/data/search-index/engine/engine-folder';
import { readMasterKey } from '@tra-cuu/data/search-index/engine/master-key';
import { type Engine, openEngine } from '@tra-cuu/data/search-index/engine/open-engine';
import { Meilisearch } from 'meilisearch';

/** A server with a database of its own, for what is compared with ours. */
export interface StockEngine {
  /** The client as the package makes it. */
  client: Meilisearch;
  /** The same, asking for replies that are not compressed. */
  identityClient: Meilisearch;
  version(): Promise<string>;
  close(): Promise<void>;
}

const requestTimeoutMillis = 120_000;

export async function openStockEngine(home: string): Promise<StockEngine> {
  const engine: Engine = await openEngine({ home, requestTimeoutMillis });
  const apiKey = await readMasterKey((await openEngineFolder(home)).key);
  return {
    client: new Meilisearch({ host: engine.url(), ...(apiKey !== undefined && { apiKey }) }),
    identityClient: engine.client(),
    version: async () => (await engine.client().getVersion()).pkgVersion,
    close: () => engine.close(),
  };
}
