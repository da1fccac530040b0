import type { ArchivedArticle } from '@tra-cuu/data/archive/article-store';
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
import { runTask } from './run-task.ts';

/** A small archive's lookups are made anew after every change, a larger one's when this share of its articles has changed. */
const smallArchive = 5_000;
const changedShare = 0.01;

/** Builders for the articles on their way to the engine, so that a whole archive is not read twice. */
export type LookupBuilders = ReadonlyMap<Visibility, LookupBuilder>;

/** One builder for each kind of reader; the same one for both where nothing is internal, and both see the same. */
export function createLookupBuilders(archive: Archive): LookupBuilders {
  const { articles, public: shared } = archive.articles.count();
  const forPublic = createLookupBuilder('public');
  const forStaff = articles === shared ? forPublic : createLookupBuilder('internal');
  return new Map([
    ['public', forPublic],
    ['internal', forStaff],
  ]);
}

/** Gives an article to each builder once. */
export function addToBuilders(builders: LookupBuilders, archived: ArchivedArticle): void {
  for (const builder of new Set(builders.values())) builder.add(archived);
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
    if (!(await isFresh(client, visibility, archive.articles.countChanges(visibility)))) stale.push(visibility);
  }
  if (stale.length === 0 || signal.aborted) return [];
  await prepareIndex(client);
  const builders = filled ?? fillBuilders(archive);
  const stored: LookupHead[] = [];
  for (const visibility of stale) {
    for (const [name, bytes] of builders.get(visibility)?.finish(archive) ?? []) {
      stored.push(await store(client, name, visibility, { bytes, ...archive.articles.countChanges(visibility) }));
    }
  }
  return stored;
}

async function prepareIndex(client: Meilisearch): Promise<void> {
  await runTask(client, () => client.createIndex(lookupIndex, { primaryKey: 'id' }), ['index_already_exists']);
  await runTask(client, () => client.index(lookupIndex).updateSettings({ searchableAttributes: ['nothing'] }));
}

async function isFresh(
  client: Meilisearch,
  visibility: Visibility,
  { articles, changes }: { articles: number; changes: number },
): Promise<boolean> {
  const heads = await Promise.all(lookupNames.map((name) => readLookupHead(client, name, visibility)));
  const bearable = articles <= smallArchive ? 0 : articles * changedShare;
  return heads.every((head) => head !== null && Math.abs(changes - head.changes) <= bearable);
}

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
  { bytes, articles, changes }: { bytes: Uint8Array; articles: number; changes: number },
): Promise<LookupHead> {
  const before = await readLookupHead(client, name, visibility);
  const { head, parts } = toLookupDocuments(name, visibility, bytes, { articles, changes });
  const index = client.index(lookupIndex);
  for (const part of parts) await runTask(client, () => index.addDocuments([part]));
  await runTask(client, () => index.addDocuments([head]));
  if (before && before.version !== head.version) await runTask(client, () => index.deleteDocuments(partIds(before)));
  return head;
}
