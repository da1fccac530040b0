import { articleRequestSchema } from '@tra-cuu/data/contract/article';
import { Router } from 'express';
import { NotFoundError } from '../errors/http-error.ts';
import type { ReaderIndex } from '../reader/for-reader.ts';
import { parseRequest } from '../web/parse-request.ts';
import { toArticleResponse } from './to-article-response.ts';

/** An article's id: 80 bits in base32. Nothing else can be one. */
const articleId = /^[a-z2-7]{16}$/;

/** GET /articles/:id */
export function createArticleRoutes(index: ReaderIndex): Router {
  const router = Router();
  router.get('/articles/:id', async (request, response) => {
    const query = parseRequest(articleRequestSchema, request.query);
    const { id } = request.params;
    const document = articleId.test(id) ? await index.find(id) : null;
    if (!document) throw new NotFoundError(`There is no article ${JSON.stringify(id.slice(0, 40))} to be seen here.`);
    response.json(toArticleResponse(document, query));
  });
  return router;
}
