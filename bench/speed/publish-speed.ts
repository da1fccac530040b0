import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from '@tra-cuu/data/archive/open-archive';
import { openEngine } from '@tra-cuu/data/search-index/engine/open-engine';
import { createIndexRecipe } from '@tra-cuu/data/search-index/index-recipe';
import { indexSettings, servedIndex } from '@tra-cuu/data/search-index/index-settings';
import type { SearchDocument } from '@tra-cuu/data/search-index/search-document';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { finishTask, postDocuments } from '../peers/post-documents.ts';
import { openStockEngine } from '../peers/stock-engine.ts';
import { importInto, publishHome } from '../system/build-home.ts';
import { buildOnce } from '../system/build-once.ts';
import { atLeast, type Check } from './checks.ts';
import { cutCorpus } from './cut-corpus.ts';

const leastShare = 0.9;
/** Each way is measured so often, by turns; the fastest counts. */
const rounds = 2;
/** No build has this number: all articles are unpublished in it. */
const noGeneration = -1;

export interface PublishSpeed {
  articles: number;
  /** Articles a second, of `tra-cuu publish --rebuild` as a process and of the same documents posted ready made. */
  published: number;
  posted: number;
  checks: Check[];
}

/** Times publishing the first `count` articles of a corpus against posting the same documents straight to an engine. */
export async function measurePublish(corpusPath: string, stateFolder: string, count: number): Promise<PublishSpeed> {
  const folder = join(stateFolder, `publish-${count}`);
  const home = join(folder, 'home');
  await importCut(corpusPath, folder, home, count);
  const documents = readDocuments(home);
  const seconds = { publish: Number.POSITIVE_INFINITY, post: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round += 1) {
    seconds.post = Math.min(seconds.post, await timePosting(join(folder, 'direct'), documents));
    seconds.publish = Math.min(seconds.publish, await timePublishing(home));
  }
  const [published, posted] = [documents.length / seconds.publish, documents.length / seconds.post];
  const check = atLeast('publish --rebuild / posting ready documents', published / posted, leastShare);
  return { articles: documents.length, published, posted, checks: [check] };
}

function importCut(corpusPath: string, folder: string, home: string, count: number): Promise<void> {
  const file = join(folder, 'corpus.jsonl');
  return buildOnce(
    home,
    async () => {
      mkdirSync(folder, { recursive: true });
      await cutCorpus(corpusPath, count, file);
      await importInto(home, [file]);
    },
    { resume: true },
  );
}

/** The documents of an archive as they are published. Throws for an article that cannot be: it would not be timed alike. */
function readDocuments(home: string): SearchDocument[] {
  const recipe = createIndexRecipe(readVocabulary());
  const archive = openArchive(home);
  try {
    return archive.articles.listUnpublished(noGeneration).flatMap((id) => {
      const archived = archive.articles.read(id);
      return archived === null ? [] : [recipe.toDocument(archived)];
    });
  } finally {
    archive.close();
  }
}

/** Seconds for filling an empty index of a server that runs already. */
async function timePosting(home: string, documents: readonly SearchDocument[]): Promise<number> {
  rmSync(home, { recursive: true, force: true });
  const engine = await openStockEngine(home);
  try {
    const client = engine.identityClient;
    const start = performance.now();
    await finishTask(client, (await client.createIndex(servedIndex, { primaryKey: 'id' })).taskUid);
    await finishTask(client, (await client.index(servedIndex).updateSettings(indexSettings)).taskUid);
    await postDocuments(client, servedIndex, documents, () => undefined);
    return (performance.now() - start) / 1000;
  } finally {
    await engine.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Seconds that the command takes, its server running already. */
async function timePublishing(home: string): Promise<number> {
  const engine = await openEngine({ home });
  try {
    const start = performance.now();
    await publishHome(home, { rebuild: true });
    return (performance.now() - start) / 1000;
  } finally {
    await engine.close();
  }
}
