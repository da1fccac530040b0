import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { sha256Of } from '@tra-cuu/data/archive/sha256-of';
import type { IndexRecipe } from '@tra-cuu/data/search-index/index-recipe';
import { displayedFields, servedIndex } from '@tra-cuu/data/search-index/index-settings';
import { type Meilisearch, MeilisearchApiError } from 'meilisearch';
import { runTask } from '../publish/run-task.ts';
import type { Finding } from './finding.ts';

const batchSize = 500;
const publish = 'publish again: tra-cuu publish';

/** Compares what the index gives back of every article with what it should, made anew out of the archive. */
export async function* checkIndex(
  archive: Archive,
  client: Meilisearch,
  recipe: IndexRecipe,
): AsyncGenerator<Finding | null> {
  const served = archive.generations.served();
  const ids = archive.articles.listIds('internal');
  if (!served || served.settingsDigest !== recipe.digest) {
    if (served || ids.length > 0) yield toWhole(served ? 'was made by another recipe' : 'has not been made yet');
    return;
  }
  const held = await readDigests(client);
  if (!held) {
    yield toWhole('is not in the search engine');
    return;
  }
  const unpublish = (id: string) => archive.generations.markUnpublished(served.number, [id]);
  for (const id of ids) {
    const problem = problemOf(archive, recipe, id, held.get(id));
    held.delete(id);
    yield problem === null ? null : { ...toFinding(`article ${id}`, problem), mend: () => unpublish(id) };
  }
  for (const id of held.keys())
    yield { ...toFinding(`article ${id}`, 'is in the index and not in the archive'), mend: () => remove(client, id) };
}

const toFinding = (subject: string, problem: string): Finding => ({ part: 'index', subject, problem, advice: publish });
/** Publishing mends it, and that is done after all else has been mended. */
const toWhole = (problem: string): Finding => ({ ...toFinding('the search index', problem), mend: () => undefined });

function problemOf(archive: Archive, recipe: IndexRecipe, id: string, held: string | undefined): string | null {
  if (held === undefined) return 'is not in the index';
  try {
    const archived = archive.articles.read(id);
    const wanted = archived && digestOfShown({ ...recipe.toDocument(archived) });
    return wanted === held ? null : 'is not in the index as it is in the archive';
  } catch (error) {
    return `cannot be compared with the index: ${error instanceof Error ? error.message : error}`;
  }
}

/** The digest of each document of the index served; null where there is no such index. */
async function readDigests(client: Meilisearch): Promise<Map<string, string> | null> {
  const digests = new Map<string, string>();
  try {
    for (let offset = 0; ; offset += batchSize) {
      const { results } = await client.index(servedIndex).getDocuments({ limit: batchSize, offset });
      for (const document of results) digests.set(String(document.id), digestOfShown(document));
      if (results.length < batchSize) return digests;
    }
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return null;
    throw error;
  }
}

/** Of all that the engine gives back of a document, in whatever order it keeps it. */
function digestOfShown(document: Record<string, unknown>): string {
  const shown = displayedFields.map((field) => [field, inOrder(document[field])]);
  return sha256Of(JSON.stringify(shown));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, inOrder(part)]);
}

const remove = (client: Meilisearch, id: string): Promise<void> =>
  runTask(client, () => client.index(servedIndex).deleteDocument(id));
