import { countRequestSchema, searchRequestSchema } from '@tra-cuu/data/contract/search';
import { Router } from 'express';
import type { ReaderIndex } from '../reader/for-reader.ts';
import { parseRequest } from '../web/parse-request.ts';
import { countHits } from './count-hits.ts';
import { runSearch } from './run-search.ts';

/** GET /search and GET /search/count. */
export function createSearchRoutes(index: ReaderIndex): Router {
  const router = Router();
  router.get('/search', async (request, response) => {
    response.json(await runSearch(parseRequest(searchRequestSchema, request.query), index));
  });
  router.get('/search/count', async (request, response) => {
    response.json(await countHits(parseRequest(countRequestSchema, request.query), index));
  });
  return router;
}
