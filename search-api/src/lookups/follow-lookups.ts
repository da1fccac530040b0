import { setTimeout as sleep } from 'node:timers/promises';
import type { Visibility } from '@tra-cuu/data/article/article';
import {
  type LookupName,
  lookupNames,
  readLookup,
  readLookupHead,
} from '@tra-cuu/data/search-index/lookups/lookup-store';
import { decodeSuggestions } from '@tra-cuu/data/suggestions/encode-suggestions';
import { createSuggester } from '@tra-cuu/data/suggestions/suggester';
import { decodeSyllableTable } from '@tra-cuu/data/syllables/encode-table';
import { toFoldedTable } from '@tra-cuu/data/syllables/folded-table';
import type { Meilisearch } from 'meilisearch';
import type { Reader } from '../reader/reader.ts';
import { type Lookups, noLookups } from './lookups.ts';
import { createNameFinder } from './name-finder.ts';

/** How long a publish may go unnoticed. */
const pollMillis = 5_000;

const visibilityFor: Record<Reader, Visibility> = { public: 'public', staff: 'internal' };

/** What each stored value is read to. Tables make some of what they need at the first use, which no search should wait for. */
const readers: Record<LookupName, (bytes: Uint8Array) => Partial<Lookups>> = {
  syllables: (bytes) => {
    const syllables = decodeSyllableTable(bytes);
    for (const table of [syllables, toFoldedTable(syllables)]) table.formsOf('');
    return { syllables };
  },
  suggestions: (bytes) => {
    const table = decodeSuggestions(bytes);
    return { suggester: createSuggester(table), names: createNameFinder(table) };
  },
};

export interface LookupFollower {
  current(): Lookups;
  /** Looks for newer values at once. Resolves when what there is has been loaded. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

interface FollowOptions {
  reader: Reader;
  client: () => Meilisearch;
  /** Called with what went wrong; the values before stay in use, and it is tried again. */
  onError: (error: unknown) => void;
}

/**
 * Loads what publishing stored for this kind of reader, and loads it again whenever it has changed. Searches never wait for it: they
 * use what has arrived.
 */
export function followLookups({ reader, client, onError }: FollowOptions): LookupFollower {
  const closing = new AbortController();
  const versions = new Map<LookupName, string>();
  let lookups = noLookups;

  const refresh = async (): Promise<void> => {
    for (const name of lookupNames) {
      const head = await readLookupHead(client(), name, visibilityFor[reader]);
      if (head === null || head.version === versions.get(name)) continue;
      const bytes = await readLookup(client(), head);
      if (bytes === null) continue;
      lookups = { ...lookups, ...readers[name](bytes) };
      versions.set(name, head.version);
    }
  };
  const follow = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await refresh().catch(onError);
      await sleep(pollMillis, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
    }
  };

  const following = follow();
  return {
    current: () => lookups,
    refresh,
    close: async () => {
      closing.abort();
      await following;
    },
  };
}
