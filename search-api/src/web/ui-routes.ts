import { join } from 'node:path';
import express, { Router } from 'express';

const year = 31_536_000_000;

/** Serves the built UI: its files, and its page at every address that the UI itself reads. */
export function createUiRoutes(folder: string): Router {
  const router = Router();
  router.use('/assets', express.static(join(folder, 'assets'), { maxAge: year, immutable: true, fallthrough: false }));
  router.use(express.static(folder, { index: false }));
  router.get(['/', '/bai-viet/:id', '/van-ban/:id', '/{*address}'], (request, response, next) => {
    if (!request.accepts('html')) return next();
    response.set('Cache-Control', 'no-cache').sendFile(join(folder, 'index.html'));
  });
  return router;
}
