import { articleRequestSchema } from '@tra-cuu/data/contract/article';
import { Router } from 'express';
import { NotFoundError } from '../errors/http-error.ts';
import { parseChecked } from '../query/parse-checked.ts';
import { listsOf, planSearch } from '../query/plan-search.ts';
import { readQuery } from '../query/read-query.ts';
import type { SearchResources } from '../search/search-resources.ts';
import { parseRequest } from '../web/parse-request.ts';
import { toArticleResponse } from './to-article-response.ts';

/** An article's id: 80 bits in base32. Nothing else can be one. */
const articleId = /^[a-z2-7]{16}$/;

/** GET /articles/:id */
export function createArticleRoutes({ index, lookups, symbols, findWays }: SearchResources): Router {
  const router = Router();
  router.get('/articles/:id', async (request, response) => {
    const { q, diacritics } = parseRequest(articleRequestSchema, request.query);
    const reading = readQuery(q, parseChecked(q, symbols), lookups().syllables);
    const lists = listsOf(planSearch(reading, findWays, diacritics));
    const { id } = request.params;
    const document = articleId.test(id) ? await index.find(id) : null;
    if (!document) throw new NotFoundError(`There is no article ${JSON.stringify(id.slice(0, 40))} to be seen here.`);
    response.json(toArticleResponse(document, lists));
  });
  return router;
}
