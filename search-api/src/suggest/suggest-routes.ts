import { suggestRequestSchema } from '@tra-cuu/data/contract/suggest';
import type { Suggester } from '@tra-cuu/data/suggestions/suggester';
import { Router } from 'express';
import type { ReaderIndex } from '../reader/for-reader.ts';
import { parseRequest } from '../web/parse-request.ts';
import { runSuggest } from './run-suggest.ts';

/** GET /suggest. `suggester` gives the present one, made of what this reader may see; null until there is one. */
export function createSuggestRoutes(index: ReaderIndex, suggester: () => Suggester | null): Router {
  const router = Router();
  router.get('/suggest', async (request, response) => {
    const answer = await runSuggest(parseRequest(suggestRequestSchema, request.query), index, suggester());
    response.set('Cache-Control', 'private, max-age=60').json(answer);
  });
  return router;
}
