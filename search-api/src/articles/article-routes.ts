import { articleRequestSchema } from '@tra-cuu/data/contract/article';
import { originalRequestSchema, recordRequestSchema } from '@tra-cuu/data/contract/record';
import type { StoredDocument } from '@tra-cuu/data/search-index/search-document';
import { Router } from 'express';
import { NotFoundError } from '../errors/http-error.ts';
import { parseChecked } from '../query/parse-checked.ts';
import { listsOf, planSearch } from '../query/plan-search.ts';
import { readQuery } from '../query/read-query.ts';
import { type Reader, visibilityFor } from '../reader/reader.ts';
import type { ArchiveAccess } from '../record/archive-access.ts';
import { readRecord } from '../record/read-record.ts';
import { sendOriginal } from '../record/send-original.ts';
import type { SearchResources } from '../search/search-resources.ts';
import { parseRequest } from '../web/parse-request.ts';
import { type ArticleToShow, toPast, toPresent } from './article-to-show.ts';
import { findArticle } from './find-article.ts';
import { readRelations } from './read-relations.ts';
import { toArticleResponse } from './to-article-response.ts';

interface ArticleResources extends SearchResources {
  reader: Reader;
  archive: ArchiveAccess;
}

/** GET /articles/:id, /articles/:id/record and /articles/:id/original. An id that is another address of an article leads to it. */
export function createArticleRoutes({ index, lookups, symbols, findWays, reader, archive }: ArticleResources): Router {
  const router = Router();
  const readPast = (document: StoredDocument, number: number): ArticleToShow => {
    const revision = archive.current().readRevision(document.id, number, visibilityFor[reader]);
    if (!revision) throw new NotFoundError(`The article ${document.id} has no revision ${number} to be seen here.`);
    return toPast(document, revision);
  };

  router.get('/articles/:id', async (request, response) => {
    const { q, diacritics, revision } = parseRequest(articleRequestSchema, request.query);
    const reading = readQuery(q, parseChecked(q, symbols), lookups().syllables);
    const lists = listsOf(planSearch(reading, findWays, diacritics));
    const document = await findArticle(index, request, response);
    if (!document) return;
    const article = revision === undefined ? toPresent(document) : readPast(document, revision);
    const relations = await readRelations(index, document, article.record.attachments);
    response.json(toArticleResponse(article, relations, lists));
  });
  router.get('/articles/:id/record', async (request, response) => {
    parseRequest(recordRequestSchema, request.query);
    const document = await findArticle(index, request, response);
    if (!document) return;
    response.json(
      await readRecord(document.id, { archive: archive.current(), index, visibility: visibilityFor[reader] }),
    );
  });
  router.get('/articles/:id/original', async (request, response) => {
    const { revision = null } = parseRequest(originalRequestSchema, request.query);
    const document = await findArticle(index, request, response);
    if (!document) return;
    const original = archive.current().findOriginal(document.id, revision, visibilityFor[reader]);
    if (!original) throw new NotFoundError(`Nothing is kept of the article ${document.id} that can be had here.`);
    sendOriginal(response, original, document.id);
  });
  return router;
}
