import type { ArchivedArticle } from '@tra-cuu/data/archive/article-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { type SearchDocument, toSearchDocument } from '@tra-cuu/data/search-index/search-document';
import type { Index } from 'meilisearch';
import { runTask } from './run-task.ts';

/** Articles in one request: the engine joins waiting requests into one batch by itself. */
const batchSize = 500;
/** Letters after which a request is sent though it has fewer articles. */
const batchLength = 16 * 2 ** 20;
/** Requests that may wait in the engine's queue: enough to join, few enough to stay small on its disk. */
const maxWaiting = 16;

interface Options {
  onProgress: (progress: { sent: number; indexed: number; total: number }) => void;
  signal: AbortSignal;
}

interface Batch {
  articles: { id: string; revision: number }[];
  documents: SearchDocument[];
}

/**
 * Sends every article whose newest revision the generation does not hold. What the engine has indexed is recorded batch by
 * batch; what was sent and not recorded when the process ended is sent again, which changes nothing. Returns how many.
 */
export async function sendArticles(
  archive: Archive,
  index: Index,
  generation: number,
  options: Options,
): Promise<number> {
  const ids = archive.articles.listUnpublished(generation);
  const waiting = new Set<Promise<void>>();
  const progress = { sent: 0, indexed: 0, total: ids.length };
  let failure: unknown;
  const send = async ({ articles, documents }: Batch): Promise<void> => {
    await runTask(index.addDocuments(documents));
    archive.generations.markPublished(generation, articles);
    progress.indexed += articles.length;
    options.onProgress({ ...progress });
  };

  for (const batch of toBatches(archive, ids)) {
    if (options.signal.aborted || failure) break;
    const sending: Promise<void> = send(batch)
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => waiting.delete(sending));
    waiting.add(sending);
    progress.sent += batch.articles.length;
    options.onProgress({ ...progress });
    if (waiting.size >= maxWaiting) await Promise.race(waiting);
    else await new Promise(setImmediate);
  }
  await Promise.all(waiting);
  if (failure) throw failure;
  return progress.indexed;
}

function* toBatches(archive: Archive, ids: readonly string[]): Generator<Batch> {
  let batch: Batch = { articles: [], documents: [] };
  let length = 0;
  for (const id of ids) {
    const archived = archive.articles.read(id);
    if (!archived) continue;
    batch.articles.push({ id, revision: archived.revision });
    batch.documents.push(toSearchDocument(archived));
    length += lengthOf(archived);
    if (batch.articles.length < batchSize && length < batchLength) continue;
    yield batch;
    batch = { articles: [], documents: [] };
    length = 0;
  }
  if (batch.articles.length > 0) yield batch;
}

/** About how long the document of an article is: its text, its twin, and the marks in it. */
const lengthOf = ({ article }: ArchivedArticle): number =>
  article.blocks.reduce((sum, { text }) => sum + 2.5 * text.length, 1000);
