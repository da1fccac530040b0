import { type DepartmentResponse, departmentsRequestSchema } from '@tra-cuu/data/contract/departments';
import { nameRequestSchema } from '@tra-cuu/data/contract/officials';
import { Router } from 'express';
import { NotFoundError } from '../errors/http-error.ts';
import { type Reader, visibilityFor } from '../reader/reader.ts';
import type { ArchiveAccess } from '../record/archive-access.ts';
import { leadTo } from '../web/lead-to.ts';
import { parseRequest } from '../web/parse-request.ts';

/** GET /departments and /departments/:id. The id of a body that was put together with another leads to that one. */
export function createDepartmentRoutes({ reader, archive }: { reader: Reader; archive: ArchiveAccess }): Router {
  const router = Router();
  const visibility = visibilityFor[reader];

  router.get('/departments', (request, response) => {
    const asked = parseRequest(departmentsRequestSchema, request.query);
    response.json(archive.current().departments.list(asked, visibility));
  });
  router.get('/departments/:id', (request, response) => {
    parseRequest(nameRequestSchema, request.query);
    const { id } = request.params;
    const { departments } = archive.current();
    const shown = departments.shownId(id, visibility);
    if (shown !== null && shown !== id) return leadTo(shown, 'departments', request, response);
    const department: DepartmentResponse | null = departments.show(id, visibility);
    if (!department) throw new NotFoundError(`There is no body ${JSON.stringify(id.slice(0, 80))} to be seen here.`);
    response.json(department);
  });
  return router;
}
