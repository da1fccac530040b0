import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { IndexRecipe } from '@tra-cuu/data/search-index/index-recipe';
import { servedIndex } from '@tra-cuu/data/search-index/index-settings';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Meilisearch } from 'meilisearch';
import { resolveArchive } from '../resolve/resolve-archive.ts';
import { chooseGeneration } from './choose-generation.ts';
import { deleteStray, deleteWithdrawn } from './delete-articles.ts';
import { addToBuilders, createLookupBuilders, finishBuilders, publishLookups } from './publish-lookups.ts';
import { runTask } from './run-task.ts';
import { sendArticles, type UnfitArticle } from './send-articles.ts';

export interface PublishOptions {
  /** How the index is made: one made by another recipe is built anew. */
  recipe: IndexRecipe;
  vocabulary: Pick<Vocabulary, 'departments' | 'abbreviations'>;
  /** Builds a new index beside the one served, even where that one could be brought up to date. */
  rebuild: boolean;
  now: () => Date;
  onProgress: (progress: { sent: number; indexed: number; total: number }) => void;
  signal: AbortSignal;
}

export interface Published {
  /** Articles sent to the engine. */
  sent: number;
  /** Articles that were deleted from it: purged, stopped, or known as another one now. */
  deleted: number;
  /** Articles that the index served holds now. */
  total: number;
  /** Articles that could not be published. */
  unfit: UnfitArticle[];
  generation: number;
  rebuilt: boolean;
}

/**
 * Brings the search index to the state of the archive: tells who is who, deletes what the archive shows no more, sends what the index does not hold, or fills a new index and swaps it in
 * where the settings have changed or the index is gone. Interrupted, it goes on the next time.
 */
export async function publish(archive: Archive, client: Meilisearch, options: PublishOptions): Promise<Published> {
  await resolveArchive(archive, { vocabulary: options.vocabulary, now: options.now, signal: options.signal });
  const withdrawn = await deleteWithdrawn(archive, client);
  const { generation, indexUid } = await chooseGeneration(archive, client, {
    ...options,
    digest: options.recipe.digest,
  });
  const rebuilt = generation.state === 'building';
  const articles = archive.articles.count().articles;
  const builders = rebuilt ? createLookupBuilders(archive) : null;
  const { sent, unfit } = await sendArticles(
    archive,
    client,
    { indexUid, generation: generation.number },
    {
      ...options,
      onArticle: (archived) => builders && addToBuilders(builders, archived),
      onAllSent: (count) => builders && count === articles && finishBuilders(builders, archive),
    },
  );
  if (rebuilt && !options.signal.aborted) {
    await swapIn(client, indexUid);
    archive.generations.serve(generation.number);
  }
  const stray = options.signal.aborted ? 0 : await deleteStray(archive, client, generation.number);
  const total = archive.generations.countPublished(generation.number);
  const filled = sent + unfit.length === articles ? builders : null;
  if (!options.signal.aborted)
    await publishLookups(archive, client, { filled, rebuild: options.rebuild, signal: options.signal });
  return { sent, deleted: withdrawn + stray, total, unfit, generation: generation.number, rebuilt };
}

/** Puts a filled index in the place of the one served; searches see the one or the other, never neither. */
async function swapIn(client: Meilisearch, indexUid: string): Promise<void> {
  await runTask(client, () => client.createIndex(servedIndex, { primaryKey: 'id' }), ['index_already_exists']);
  await runTask(client, () => client.swapIndexes([{ indexes: [servedIndex, indexUid], rename: false }]));
  await runTask(client, () => client.deleteIndex(indexUid), ['index_not_found']);
}
