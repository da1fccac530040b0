import compression from 'compression';
import express, { type Express, Router } from 'express';
import helmet from 'helmet';
import type { Meilisearch } from 'meilisearch';
import type { Logger } from 'pino';
import { createArticleRoutes } from './articles/article-routes.ts';
import { createDepartmentRoutes } from './departments/department-routes.ts';
import { createDocumentRoutes } from './documents/document-routes.ts';
import { createErrorHandler, unknownAddress } from './errors/error-handler.ts';
import { createHealthRoutes } from './health/health-routes.ts';
import type { Lookups } from './lookups/lookups.ts';
import { createOfficialRoutes } from './officials/official-routes.ts';
import { createDocsRoutes } from './openapi/docs-routes.ts';
import { createOpenApiDocument } from './openapi/openapi-document.ts';
import type { QueryLanguage } from './query/query-language.ts';
import { forReader } from './reader/for-reader.ts';
import type { Reader } from './reader/reader.ts';
import type { ArchiveAccess } from './record/archive-access.ts';
import { createSearchRoutes } from './search/search-routes.ts';
import { createSuggestRoutes } from './suggest/suggest-routes.ts';
import { limitConcurrency, searchLimits } from './web/limit-concurrency.ts';
import { limitRate } from './web/limit-rate.ts';
import { refuseForeignHosts } from './web/refuse-foreign-hosts.ts';
import { createUiRoutes } from './web/ui-routes.ts';

export interface AppDependencies {
  /** Gives the engine's present client. */
  client: () => Meilisearch;
  reader: Reader;
  lookups: () => Lookups;
  language: QueryLanguage;
  /** The archive, which may be away: searches and articles do not need it. */
  archive: ArchiveAccess;
  logger: Logger;
  /** The folder of the built UI, or null to serve the API alone. */
  uiFolder: string | null;
  version: string;
}

/** Builds the whole application from what it needs. It listens nowhere. */
export function createApp(dependencies: AppDependencies): Express {
  const { client, reader, lookups, language, archive, logger, uiFolder, version } = dependencies;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(helmet({ contentSecurityPolicy: { directives: contentSecurityPolicy } }));
  app.use(reader === 'staff' ? refuseForeignHosts : limitRate());
  app.use(compression());

  const index = forReader(reader, client);
  const resources = { index, lookups, ...language };
  const api = Router();
  api.use(createHealthRoutes(index, version));
  api.get('/openapi.json', (_request, response) => void response.json(createOpenApiDocument(version)));
  api.use(limitConcurrency(searchLimits), createSearchRoutes(resources));
  api.use(createArticleRoutes({ ...resources, reader, archive }));
  api.use(createOfficialRoutes({ reader, archive }));
  api.use(createDepartmentRoutes({ reader, archive }));
  api.use(createDocumentRoutes({ ...language, reader, archive }));
  api.use(createSuggestRoutes(index, () => lookups().suggester));
  app.use('/api/v1', api);
  app.use('/api/docs', createDocsRoutes());
  app.use('/api', unknownAddress);
  if (uiFolder !== null) app.use(createUiRoutes(uiFolder));
  app.use(unknownAddress);
  app.use(createErrorHandler(logger));
  return app;
}

/** Nothing is loaded from anywhere else. Styles may stand in attributes: the UI places things by them. */
const contentSecurityPolicy = {
  'default-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'upgrade-insecure-requests': null,
};
