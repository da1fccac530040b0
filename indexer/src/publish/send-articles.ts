import type { ArchivedArticle } from '@tra-cuu/data/archive/article-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { IndexRecipe } from '@tra-cuu/data/search-index/index-recipe';
import type { SearchDocument } from '@tra-cuu/data/search-index/search-document';
import type { Meilisearch } from 'meilisearch';
import { untilThrough, waitForTask } from './run-task.ts';

/** Articles in one request. The engine joins waiting requests, but begins with the first alone: a small one is a slow beginning. */
const batchSize = 1_000;
/** Letters after which a request is sent though it has fewer articles. */
const batchLength = 16 * 2 ** 20;
/** Requests that may wait in the engine's queue, on its disk: it indexes many at once faster than few, and a restart repeats minutes only. */
const maxWaiting = 64;

interface Options {
  recipe: IndexRecipe;
  onProgress: (progress: { sent: number; indexed: number; total: number }) => void;
  /** Called with every article that is sent, while the engine is busy with those before it. */
  onArticle: (archived: ArchivedArticle) => void;
  /** Called when all articles are with the engine, which has yet to index the last of them. `count` are those sent, and those unfit. */
  onAllSent: (count: number) => void;
  signal: AbortSignal;
}

interface Batch {
  articles: { id: string; edition: number }[];
  documents: SearchDocument[];
}

/** An article that cannot be published, and why. It stays in the archive, and is tried again the next time. */
export interface UnfitArticle {
  id: string;
  message: string;
}

export interface SentArticles {
  /** Articles that the engine has indexed. */
  sent: number;
  unfit: UnfitArticle[];
}

/** A request that the engine has taken and may not have done yet. */
interface Waiting {
  taskUid: number;
  articles: Batch['articles'];
}

/**
 * Sends every article whose present edition the generation does not hold. What the engine has indexed is recorded batch by batch;
 * what was sent and not recorded when the process ended is sent again, which changes nothing. One article that cannot be sent does not
 * keep the others from it.
 */
export async function sendArticles(
  archive: Archive,
  client: Meilisearch,
  { indexUid, generation }: { indexUid: string; generation: number },
  { recipe, signal, onProgress, onArticle, onAllSent }: Options,
): Promise<SentArticles> {
  const unfit: UnfitArticle[] = [];
  const ids = archive.articles.listUnpublished(generation);
  const progress = { sent: 0, indexed: 0, total: ids.length };
  const waiting: Waiting[] = [];
  const finishOldest = async (): Promise<void> => {
    const oldest = waiting.shift();
    if (!oldest) return;
    await waitForTask(client, oldest.taskUid);
    archive.generations.markPublished(generation, oldest.articles);
    progress.indexed += oldest.articles.length;
    onProgress({ ...progress });
  };

  for (const { articles, documents } of toBatches(archive, ids, { recipe, unfit, onArticle })) {
    if (signal.aborted) break;
    const { taskUid } = await untilThrough(() => client.index(indexUid).addDocuments(documents));
    waiting.push({ taskUid, articles });
    progress.sent += articles.length;
    onProgress({ ...progress });
    if (waiting.length >= maxWaiting) await finishOldest();
  }
  if (!signal.aborted) onAllSent(progress.sent + unfit.length);
  while (waiting.length > 0) await finishOldest();
  return { sent: progress.indexed, unfit };
}

function* toBatches(
  archive: Archive,
  ids: readonly string[],
  { recipe, unfit, onArticle }: { unfit: UnfitArticle[] } & Pick<Options, 'recipe' | 'onArticle'>,
): Generator<Batch> {
  let batch: Batch = { articles: [], documents: [] };
  let length = 0;
  for (const id of ids) {
    const made = makeDocument(archive, id, recipe, unfit);
    if (!made) continue;
    onArticle(made.archived);
    batch.articles.push({ id, edition: made.archived.edition });
    batch.documents.push(made.document);
    length += lengthOf(made.archived);
    if (batch.articles.length < batchSize && length < batchLength) continue;
    yield batch;
    batch = { articles: [], documents: [] };
    length = 0;
  }
  if (batch.articles.length > 0) yield batch;
}

function makeDocument(archive: Archive, id: string, recipe: IndexRecipe, unfit: UnfitArticle[]) {
  try {
    const archived = archive.articles.read(id);
    return archived && { archived, document: recipe.toDocument(archived) };
  } catch (error) {
    unfit.push({ id, message: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

/** About how long the document of an article is: its text, its twin, and the marks in it. */
const lengthOf = ({ article }: ArchivedArticle): number =>
  article.blocks.reduce((sum, { text }) => sum + 2.5 * text.length, 1000);
