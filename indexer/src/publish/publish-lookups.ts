import type { ArchivedArticle, ChangeCounts } from '@tra-cuu/data/archive/article-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { type Visibility, visibilities } from '@tra-cuu/data/article/article';
import {
  type LookupHead,
  type LookupName,
  lookupIndex,
  lookupNames,
  partIds,
  readLookupHead,
  toLookupDocuments,
} from '@tra-cuu/data/search-index/lookups/lookup-store';
import type { Meilisearch } from 'meilisearch';
import { createLookupBuilder, type LookupBuilder } from './build-lookups.ts';
import { isFresh } from './lookup-freshness.ts';
import { runTask } from './run-task.ts';

/** What one kind of reader looks things up in, being made. */
interface Lookups {
  builder: LookupBuilder;
  /** As the archive was before any article was read: what changes meanwhile makes the lookups too old, never unnoticed. */
  made: ChangeCounts;
}

/** Builders for the articles on their way to the engine, so that a whole archive is not read twice. */
export type LookupBuilders = ReadonlyMap<Visibility, Lookups>;

/** One builder for each kind of reader; the same one for both where nothing is internal, and both see the same. */
export function createLookupBuilders({ articles }: Archive): LookupBuilders {
  const [forPublic, forStaff] = [articles.countChanges('public'), articles.countChanges('internal')];
  const builder = createLookupBuilder('public');
  return new Map([
    ['public', { builder, made: forPublic }],
    [
      'internal',
      { builder: forPublic.articles === forStaff.articles ? builder : createLookupBuilder('internal'), made: forStaff },
    ],
  ]);
}

/** Gives an article to each builder once. */
export function addToBuilders(builders: LookupBuilders, archived: ArchivedArticle): void {
  for (const builder of new Set([...builders.values()].map((lookups) => lookups.builder))) builder.add(archived);
}

/**
 * Stores what the search API looks up beside the articles, for each visibility, where what is stored is missing or too old. `filled`
 * are builders that have been given every article of the archive, where that is so. Returns what was stored.
 */
export async function publishLookups(
  archive: Archive,
  client: Meilisearch,
  { filled, signal }: { filled: LookupBuilders | null; signal: AbortSignal },
): Promise<LookupHead[]> {
  const stale: Visibility[] = [];
  for (const visibility of visibilities) {
    const [heads, counts] = [await readHeads(client, visibility), archive.articles.countChanges(visibility)];
    if (!heads.every((head) => head !== null && isFresh(head, counts))) stale.push(visibility);
  }
  if (stale.length === 0 || signal.aborted) return [];
  await prepareIndex(client);
  const builders = filled ?? fillBuilders(archive);
  const stored: LookupHead[] = [];
  for (const visibility of stale) {
    const lookups = builders.get(visibility);
    for (const [name, bytes] of lookups?.builder.finish(archive) ?? []) {
      if (lookups) stored.push(await store(client, name, visibility, bytes, lookups.made));
    }
  }
  return stored;
}

async function prepareIndex(client: Meilisearch): Promise<void> {
  await runTask(client, () => client.createIndex(lookupIndex, { primaryKey: 'id' }), ['index_already_exists']);
  await runTask(client, () => client.index(lookupIndex).updateSettings({ searchableAttributes: ['nothing'] }));
}

const readHeads = (client: Meilisearch, visibility: Visibility): Promise<(LookupHead | null)[]> =>
  Promise.all(lookupNames.map((name) => readLookupHead(client, name, visibility)));

function fillBuilders(archive: Archive): LookupBuilders {
  const builders = createLookupBuilders(archive);
  for (const id of archive.articles.listIds('internal')) {
    const archived = readFit(archive, id);
    if (archived) addToBuilders(builders, archived);
  }
  return builders;
}

/** An article that can be published; null for one that cannot, which `sendArticles` reports. */
function readFit(archive: Archive, id: string): ArchivedArticle | null {
  try {
    return archive.articles.read(id);
  } catch {
    return null;
  }
}

/** The parts go in before the head that names them, and those of the value before go out after it. */
async function store(
  client: Meilisearch,
  name: LookupName,
  visibility: Visibility,
  bytes: Uint8Array,
  made: ChangeCounts,
): Promise<LookupHead> {
  const before = await readLookupHead(client, name, visibility);
  const { head, parts } = toLookupDocuments(name, visibility, bytes, made);
  const index = client.index(lookupIndex);
  for (const part of parts) await runTask(client, () => index.addDocuments([part]));
  await runTask(client, () => index.addDocuments([head]));
  if (before && before.version !== head.version) await runTask(client, () => index.deleteDocuments(partIds(before)));
  return head;
}
