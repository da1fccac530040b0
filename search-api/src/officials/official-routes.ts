import { nameRequestSchema, type OfficialResponse, officialsRequestSchema } from '@tra-cuu/data/contract/officials';
import { Router } from 'express';
import { NotFoundError } from '../errors/http-error.ts';
import { type Reader, visibilityFor } from '../reader/reader.ts';
import type { ArchiveAccess } from '../record/archive-access.ts';
import { leadTo } from '../web/lead-to.ts';
import { parseRequest } from '../web/parse-request.ts';

/** GET /officials and /officials/:id. The id of someone who was put together with another leads to that person. */
export function createOfficialRoutes({ reader, archive }: { reader: Reader; archive: ArchiveAccess }): Router {
  const router = Router();
  const visibility = visibilityFor[reader];

  router.get('/officials', (request, response) => {
    const asked = parseRequest(officialsRequestSchema, request.query);
    response.json(archive.current().officials.list(asked, visibility));
  });
  router.get('/officials/:id', (request, response) => {
    parseRequest(nameRequestSchema, request.query);
    const { id } = request.params;
    const { officials } = archive.current();
    const shown = officials.shownId(id, visibility);
    if (shown !== null && shown !== id) return leadTo(shown, 'officials', request, response);
    const official: OfficialResponse | null = officials.show(id, visibility);
    if (!official) throw new NotFoundError(`There is nobody ${JSON.stringify(id.slice(0, 80))} to be seen here.`);
    response.json(official);
  });
  return router;
}
