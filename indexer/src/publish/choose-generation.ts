import type { Generation } from '@tra-cuu/data/archive/generation-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { buildIndex, indexSettings, servedIndex } from '@tra-cuu/data/search-index/index-settings';
import { type Meilisearch, MeilisearchApiError } from 'meilisearch';
import { runTask } from './run-task.ts';

interface Choice {
  generation: Generation;
  /** The index to send articles to. */
  indexUid: string;
}

/**
 * Says which build the articles go to: the one served when it is as the archive knows it, else the unfinished one, else a
 * new one, which is made here.
 */
export async function chooseGeneration(
  archive: Archive,
  client: Meilisearch,
  { rebuild, digest, now }: { rebuild: boolean; digest: string; now: () => Date },
): Promise<Choice> {
  const served = archive.generations.served();
  const isAsKnown = (generation: Generation, uid: string) =>
    generation.settingsDigest === digest ? holdsItsArticles(archive, client, generation, uid) : false;
  if (!rebuild && served && (await isAsKnown(served, servedIndex)))
    return { generation: served, indexUid: servedIndex };
  const building = archive.generations.building();
  if (building) {
    const indexUid = buildIndex(building.number);
    if (await isAsKnown(building, indexUid)) return { generation: building, indexUid };
    archive.generations.abandon(building.number);
  }
  return beginGeneration(archive, client, { digest, now: now() });
}

/** Whether an index holds at least what the archive says it does. */
async function holdsItsArticles(
  archive: Archive,
  client: Meilisearch,
  generation: Generation,
  uid: string,
): Promise<boolean> {
  const held = await countDocuments(client, uid);
  return held !== null && held >= archive.generations.countPublished(generation.number);
}

/** How many documents an index holds; null where there is no such index. */
export async function countDocuments(client: Meilisearch, uid: string): Promise<number | null> {
  try {
    return (await client.index(uid).getStats()).numberOfDocuments;
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return null;
    throw error;
  }
}

async function beginGeneration(
  archive: Archive,
  client: Meilisearch,
  { digest, now }: { digest: string; now: Date },
): Promise<Choice> {
  const generation = archive.generations.begin(digest, now);
  const indexUid = buildIndex(generation.number);
  await runTask(client, () => client.deleteIndex(indexUid), ['index_not_found']);
  await runTask(client, () => client.createIndex(indexUid, { primaryKey: 'id' }));
  await runTask(client, () => client.index(indexUid).updateSettings(indexSettings));
  return { generation, indexUid };
}
