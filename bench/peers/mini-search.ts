import { fold } from '@tra-cuu/data/text/fold';
import MiniSearch from 'minisearch';
import { reportBuild } from '../report/report-build.ts';
import type { Peer } from './peer.ts';

/** It holds everything in memory: no more articles than these are given to it. */
export const mostForMiniSearch = 20_000;

/** It scores every article that holds any of the words, which takes long in Vietnamese: every syllable is in many articles. */
const queriesOfKind = 200;

/** MiniSearch with its own settings, but that words are folded. */
export function createMiniSearch(): Peer {
  const index = new MiniSearch<{ at: number; title: string; summary: string; body: string }>({
    idField: 'at',
    fields: ['title', 'summary', 'body'],
    processTerm: fold,
  });
  let ids: string[] = [];
  return {
    name: 'MiniSearch',
    concurrent: false,
    queriesOfKind,
    build: async (corpus) => {
      ids = corpus.entries.map(({ id }) => id);
      const report = reportBuild('MiniSearch', ids.length);
      let at = 0;
      for await (const { title, summary, body } of corpus.articles()) {
        index.add({ at, title, summary, body });
        at += 1;
        report(at);
      }
    },
    search: async (text, { limit }) =>
      index
        .search(text)
        .slice(0, limit)
        .map((hit) => ids[Number(hit.id)] ?? ''),
    close: async () => index.removeAll(),
  };
}
