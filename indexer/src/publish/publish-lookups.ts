import type { ArchivedArticle, ChangeCounts } from '@tra-cuu/data/archive/article-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { type Visibility, visibilities } from '@tra-cuu/data/article/article';
import {
  type LookupDocuments,
  type LookupHead,
  lookupIndex,
  lookupNames,
  partIds,
  readLookupHead,
  toLookupDocuments,
} from '@tra-cuu/data/search-index/lookups/lookup-store';
import type { Meilisearch } from 'meilisearch';
import { createLookupBuilder, type LookupBuilder } from './build-lookups.ts';
import { isFresh } from './lookup-freshness.ts';
import { runTask, untilThrough, waitForTask } from './run-task.ts';

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

/** Makes what is looked up of articles that were all given to the builders. It takes seconds, and is remembered. */
export function finishBuilders(builders: LookupBuilders, archive: Archive): void {
  for (const { builder } of builders.values()) builder.finish(archive);
}

interface PublishLookupsOptions {
  /** Builders that have been given every article of the archive, where that is so. */
  filled: LookupBuilders | null;
  /** Whether to make anew what is not too old either. */
  rebuild: boolean;
  signal: AbortSignal;
}

/**
 * Stores what the search API looks up beside the articles, for each visibility, where what is stored is missing or too old. Returns what
 * was stored.
 */
export async function publishLookups(
  archive: Archive,
  client: Meilisearch,
  { filled, rebuild, signal }: PublishLookupsOptions,
): Promise<LookupHead[]> {
  const before = await Promise.all(visibilities.map((visibility) => readHeads(client, visibility)));
  const stale = visibilities.filter((visibility, at) => {
    const counts = archive.articles.countChanges(visibility);
    return rebuild || !before[at]?.every((head) => head !== null && isFresh(head, counts));
  });
  if (stale.length === 0 || signal.aborted) return [];
  await prepareIndex(client);
  const builders = filled ?? fillBuilders(archive);
  const values = stale.flatMap((visibility) => {
    const lookups = builders.get(visibility);
    return [...(lookups?.builder.finish(archive) ?? [])].flatMap(([name, bytes]) =>
      lookups ? [toLookupDocuments(name, visibility, bytes, lookups.made)] : [],
    );
  });
  await store(client, values);
  const versions = new Map(values.map(({ head }) => [head.id, head.version]));
  const replaced = before
    .flat()
    .filter((head) => head !== null)
    .filter(({ id, version }) => (versions.get(id) ?? version) !== version);
  await removeParts(client, replaced);
  return values.map(({ head }) => head);
}

/** Nothing is searched in it: the engine is told to look into the ids, which are short. */
async function prepareIndex(client: Meilisearch): Promise<void> {
  await runTask(client, () => client.createIndex(lookupIndex, { primaryKey: 'id' }), ['index_already_exists']);
  await runTask(client, () => client.index(lookupIndex).updateSettings({ searchableAttributes: ['id'] }));
}

/** What is known of the values that are stored for a kind of reader; null for one that is not. */
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

/** The parts go in before the heads that name them: who reads a head finds all parts. */
async function store(client: Meilisearch, values: readonly LookupDocuments[]): Promise<void> {
  const index = client.index(lookupIndex);
  const tasks = [];
  for (const part of values.flatMap(({ parts }) => parts))
    tasks.push(await untilThrough(() => index.addDocuments([part])));
  for (const { taskUid } of tasks) await waitForTask(client, taskUid);
  await runTask(client, () => index.addDocuments(values.map(({ head }) => head)));
}

/** Removes the parts of values that others have taken the place of. */
async function removeParts(client: Meilisearch, replaced: readonly LookupHead[]): Promise<void> {
  if (replaced.length === 0) return;
  await runTask(client, () => client.index(lookupIndex).deleteDocuments(replaced.flatMap(partIds)));
}
