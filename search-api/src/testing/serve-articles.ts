import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchivedArticle } from '@tra-cuu/data/archive/article-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { Article } from '@tra-cuu/data/article/article';
import { toArticleId } from '@tra-cuu/data/article/article-id';
import { type Engine, openEngine } from '@tra-cuu/data/search-index/engine/open-engine';
import { createIndexRecipe } from '@tra-cuu/data/search-index/index-recipe';
import { indexSettings, servedIndex } from '@tra-cuu/data/search-index/index-settings';
import { createSyllableCounter } from '@tra-cuu/data/syllables/syllable-counter';
import type { SyllableTable } from '@tra-cuu/data/syllables/syllable-table';
import { canonical } from '@tra-cuu/data/text/canonical';
import { fold } from '@tra-cuu/data/text/fold';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import type { Express } from 'express';
import type { Meilisearch } from 'meilisearch';
import { pino } from 'pino';
import { createApp } from '../app.ts';
import { type Lookups, noLookups } from '../lookups/lookups.ts';
import { toQueryLanguage } from '../query/query-language.ts';
import type { Reader } from '../reader/reader.ts';
import { createArchiveAccess } from '../record/archive-access.ts';

/** An article with a body of paragraphs, and whatever else a test is about. */
export type TestArticle = Partial<Article> & { title: string; body: string };

/** A running engine with articles in it, and the application over it. */
export interface ServedArticles {
  engine: Engine;
  /** The state folder. */
  home: string;
  /** Without `known`, the lookups of these very articles. */
  app(reader?: Reader, known?: Lookups): Express;
  /** Puts the articles of an archive into the index, in the place of those that were there. */
  publish(archive: Archive): Promise<void>;
  /** Puts one article into the index, beside the others. */
  put(archived: ArchivedArticle): Promise<void>;
  /** The id of the article with this title. */
  idOf(title: string): string;
  close(): Promise<void>;
}

const vocabulary = readVocabulary();
const recipe = createIndexRecipe(vocabulary);
const language = toQueryLanguage(vocabulary);
const slug = (name: string): string => fold(name).replace(/[^a-z0-9]+/g, '-');
const idOf = (title: string): string => toArticleId({ kind: 'import', source: 'test', id: title });

function toArchived({ body, ...given }: TestArticle): ArchivedArticle {
  const article: Article = {
    ...{ kind: 'article', publishedOn: null, events: [], officials: [], departments: [], documentReferences: [] },
    ...{ attachments: [], reading: { charset: 'utf-8', method: 'given', confidence: 1 } },
    ...{ visibility: 'public', derivedBy: 'test' },
    blocks: body.split('\n').map((text) => ({ kind: 'paragraph', text })),
    ...given,
  };
  return {
    ...{ id: idOf(article.title), externalId: article.title, visibility: article.visibility, revision: 1, article },
    ...{ aliasIds: [], goneSince: null, edition: 1 },
    officialIds: article.officials.map(({ name }) => slug(name)),
    officialNames: article.officials.map(({ name }) => canonical(name)),
    officialFilterIds: article.officials.map(({ name }) => slug(name)),
    departmentIds: article.departments.map(({ name }) => slug(name)),
    departmentNames: article.departments.map(({ name }) => canonical(name)),
    departmentFilterIds: article.departments.map(({ name }) => slug(name)),
    within: article.departments.map(({ name }) => ({ id: slug(name), name: canonical(name) })),
  };
}

function countSyllables(articles: readonly TestArticle[]): SyllableTable {
  const counter = createSyllableCounter();
  for (const { title, summary = '', body } of articles) counter.add([title, summary, ...body.split('\n')]);
  return counter.finish();
}

async function addToIndex(client: Meilisearch, archived: readonly ArchivedArticle[]): Promise<void> {
  const documents = archived.map(recipe.toDocument);
  const task = await client.index(servedIndex).addDocuments(documents).waitTask({ timeout: 60_000 });
  if (task.status !== 'succeeded') throw new Error(task.error?.message);
}

async function fillIndex(client: Meilisearch, archived: readonly ArchivedArticle[]): Promise<void> {
  await client.createIndex(servedIndex, { primaryKey: 'id' }).waitTask();
  const index = client.index(servedIndex);
  await index.updateSettings(indexSettings).waitTask({ timeout: 60_000 });
  await index.deleteAllDocuments().waitTask({ timeout: 60_000 });
  await addToIndex(client, archived);
}

/** Indexes articles in a real engine of their own. With no articles there is no index either: nothing is published. */
export async function serveArticles(articles: readonly TestArticle[]): Promise<ServedArticles> {
  const home = mkdtempSync(join(tmpdir(), 'tra-cuu-api-'));
  const engine = await openEngine({ home });
  if (articles.length > 0) await fillIndex(engine.client(), articles.map(toArchived));
  const archive = createArchiveAccess(home, (error) => {
    throw error;
  });
  const lookups = { ...noLookups, syllables: countSyllables(articles) };
  return {
    engine,
    home,
    app: (reader = 'staff', known = lookups) =>
      createApp({
        client: () => engine.client(),
        reader,
        lookups: () => known,
        archive,
        language,
        logger: pino({ level: 'error' }),
        uiFolder: null,
        version: 'test',
      }),
    publish: async (archive) => {
      const ids = archive.articles.listIds('internal');
      await fillIndex(
        engine.client(),
        ids.flatMap((id) => archive.articles.read(id) ?? []),
      );
    },
    put: (archived) => addToIndex(engine.client(), [archived]),
    idOf,
    close: async () => {
      archive.close();
      await engine.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
