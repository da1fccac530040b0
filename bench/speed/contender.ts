import { servedIndex } from '@tra-cuu/data/search-index/index-settings';
import { cardFields } from '@tra-cuu/data/search-index/search-document';
import type { Meilisearch } from 'meilisearch';
import { toPlainQuery } from '../peers/plain-folding.ts';
import { stockIndex, stockPage } from '../peers/stock-meilisearch.ts';
import type { KeepAliveClient } from './keep-alive.ts';
import { contenderNames } from './search-speed.ts';

/** Something that is timed: it asks for one page of hits and has read it when it resolves. */
export interface Contender {
  readonly name: string;
  ask(text: string): Promise<unknown>;
}

export const pageSize = 20;
/** What the side of a page of ours is counted by. */
const facets = ['officialFacets', 'departmentFacets', 'typeFacet', 'source', 'year'];

const page = { limit: pageSize, facets, attributesToRetrieve: cardFields };

/** Our API over HTTP: a page with snippets, marks and facets. */
export function createOursContender(name: string, url: string, http: KeepAliveClient, gzip: boolean): Contender {
  return {
    name,
    ask: (q) => http.getJson(`${url}/api/v1/search?${new URLSearchParams({ q, limit: String(pageSize) })}`, { gzip }),
  };
}

/** One plain folded question straight to our own index, with the same bodies and facets, by the quickest way our client has. */
export function createPlainContender(client: () => Meilisearch): Contender {
  return {
    name: contenderNames.plain,
    ask: (text) => {
      const { q, params } = toPlainQuery(text);
      return client().multiSearch({ queries: [{ indexUid: servedIndex, q, ...params, ...page }] });
    },
  };
}

/** The engine out of the box, cropping, highlighting and counting by itself. */
export function createStockContender(name: string, client: Meilisearch): Contender {
  return { name, ask: (text) => client.index(stockIndex).search(text, stockPage) };
}
