import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Tra Cứu: API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/open-description.js"></script>
  </body>
</html>
`;
const script = "SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#swagger-ui', deepLinking: true });\n";

const assets = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));

/** Pages to read the API's description in, from files of this machine alone. */
export function createDocsRoutes(): Router {
  const router = Router();
  router.get('/', (_request, response) => void response.type('html').send(page));
  router.get('/open-description.js', (_request, response) => void response.type('js').send(script));
  router.use(express.static(assets, { index: false }));
  return router;
}
