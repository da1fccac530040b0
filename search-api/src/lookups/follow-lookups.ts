import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
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
import { type Reader, visibilityFor } from '../reader/reader.ts';
import { type Lookups, noLookups } from './lookups.ts';
import { createNameFinder } from './name-finder.ts';

/** How long a publish may go unnoticed. */
const pollMillis = 5_000;

/**
 * What each stored value is read to. Tables make some of what they need at the first use, which no search should wait for. Each step of a
 * large archive's takes a part of a second: searches are answered between them.
 */
const readers: Record<LookupName, (bytes: Uint8Array) => Promise<Partial<Lookups>>> = {
  syllables: async (bytes) => {
    const syllables = decodeSyllableTable(bytes);
    await turn();
    syllables.formsOf('');
    await turn();
    const folded = toFoldedTable(syllables);
    await turn();
    folded.formsOf('');
    return { syllables };
  },
  suggestions: async (bytes) => {
    const table = decodeSuggestions(bytes);
    await turn();
    const names = createNameFinder(table);
    await turn();
    return { suggester: createSuggester(table), names };
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
      const read = await readers[name](bytes);
      lookups = { ...lookups, ...read };
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
