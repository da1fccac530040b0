import type { healthResponseSchema, readinessResponseSchema } from '@tra-cuu/data/contract/health';
import { Router } from 'express';
import type { z } from 'zod';
import type { ReaderIndex } from '../reader/for-reader.ts';

/** GET /healthz (the process answers) and GET /readyz (so does the engine, and something is published). */
export function createHealthRoutes(index: ReaderIndex, version: string): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok', version } satisfies z.infer<typeof healthResponseSchema>);
  });
  router.get('/readyz', async (_request, response) => {
    const articles = await index.count();
    response.json({ status: 'ready', articles } satisfies z.infer<typeof readinessResponseSchema>);
  });
  return router;
}
