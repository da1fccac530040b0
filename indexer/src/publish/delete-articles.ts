import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { buildIndex, servedIndex } from '@tra-cuu/data/search-index/index-settings';
import type { Meilisearch } from 'meilisearch';
import { countDocuments } from './choose-generation.ts';
import { runTask } from './run-task.ts';

/** Ids asked for in one request. */
const pageSize = 1_000;

/**
 * Deletes what the archive shows no more from the index served and from one being built. What the engine has deleted is recorded afterwards:
 * stopped in between, the same is deleted once more, which changes nothing. Returns how many articles.
 */
export async function deleteWithdrawn(archive: Archive, client: Meilisearch): Promise<number> {
  const { generations } = archive;
  const [served, building] = [generations.served(), generations.building()];
  const held = [
    ...(served ? [{ number: served.number, uid: servedIndex }] : []),
    ...(building ? [{ number: building.number, uid: buildIndex(building.number) }] : []),
  ];
  const deleted = new Set<string>();
  for (const { number, uid } of held) {
    const ids = generations.withdraw(number);
    if (ids.length === 0) continue;
    await runTask(client, () => client.index(uid).deleteDocuments(ids), ['index_not_found']);
    generations.markDeleted(number, ids);
    for (const id of ids) deleted.add(id);
  }
  return deleted.size;
}

/**
 * Deletes from the index served what nobody knows to be there: an article that was purged while it was on its way to the engine. The ids
 * are asked for only where the index holds more than the archive says. Returns how many.
 */
export async function deleteStray(archive: Archive, client: Meilisearch, generation: number): Promise<number> {
  const held = (await countDocuments(client, servedIndex)) ?? 0;
  if (held <= archive.generations.countPublished(generation)) return 0;
  const stray: string[] = [];
  for (let offset = 0; offset < held; offset += pageSize) {
    const { results } = await client
      .index(servedIndex)
      .getDocuments<{ id: string }>({ fields: ['id'], limit: pageSize, offset });
    const ids = results.map(({ id }) => id);
    const shown = new Set(archive.generations.listShown(ids));
    stray.push(...ids.filter((id) => !shown.has(id)));
  }
  if (stray.length > 0) await runTask(client, () => client.index(servedIndex).deleteDocuments(stray));
  return stray.length;
}
