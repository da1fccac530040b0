import { type Engine, openEngine } from '@tra-cuu/data/search-index/engine/open-engine';
import { plainFields, servedIndex } from '@tra-cuu/data/search-index/index-settings';
import { fold } from '@tra-cuu/data/text/fold';
import type { SearchParams } from 'meilisearch';
import type { Peer } from './peer.ts';

/** The question that plain folding asks the engine: all words, without accents, none of them the beginning of one. */
export function toPlainQuery(text: string): { q: string; params: SearchParams } {
  return { q: `${fold(text)} `, params: { attributesToSearchOn: plainFields, matchingStrategy: 'all' } };
}

/** Our own index, asked for the words without their accents: what an engine that sees no accents can do at best. */
export function createPlainFolding(home: string): Peer {
  let engine: Engine | undefined;
  return {
    name: 'plain folding',
    concurrent: true,
    build: async () => {
      engine = await openEngine({ home });
    },
    search: async (text, { limit }) => {
      const { q, params } = toPlainQuery(text);
      const reply = await engine
        ?.client()
        .index<{ externalId?: string }>(servedIndex)
        .search(q, { ...params, limit, attributesToRetrieve: ['externalId'] });
      return reply?.hits.map(({ externalId }) => externalId ?? '') ?? [];
    },
    close: async () => engine?.close(),
  };
}
