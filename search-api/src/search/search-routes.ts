import { countRequestSchema, searchRequestSchema } from '@tra-cuu/data/contract/search';
import { Router } from 'express';
import { parseRequest } from '../web/parse-request.ts';
import { countHits } from './count-hits.ts';
import { runSearch } from './run-search.ts';
import type { SearchResources } from './search-resources.ts';

/** GET /search and GET /search/count. */
export function createSearchRoutes(resources: SearchResources): Router {
  const router = Router();
  router.get('/search', async (request, response) => {
    response.json(await runSearch(parseRequest(searchRequestSchema, request.query), resources));
  });
  router.get('/search/count', async (request, response) => {
    response.json(await countHits(parseRequest(countRequestSchema, request.query), resources));
  });
  return router;
}
