import {
  type DocumentResponse,
  type DocumentsResponse,
  documentRequestSchema,
  documentsRequestSchema,
} from '@tra-cuu/data/contract/documents';
import { Router } from 'express';
import { NotFoundError } from '../errors/http-error.ts';
import type { QueryLanguage } from '../query/query-language.ts';
import { type Reader, visibilityFor } from '../reader/reader.ts';
import type { ArchiveAccess } from '../record/archive-access.ts';
import { leadTo } from '../web/lead-to.ts';
import { parseRequest } from '../web/parse-request.ts';
import { readTypedNumber } from './read-typed-number.ts';

interface DocumentResources extends Pick<QueryLanguage, 'symbols' | 'types'> {
  reader: Reader;
  archive: ArchiveAccess;
}

const noNumber: DocumentsResponse = { number: null, documents: [] };

/** GET /documents?number= and /documents/:id. An id that says less of a paper than is known leads to the one that says all. */
export function createDocumentRoutes({ reader, archive, symbols, types }: DocumentResources): Router {
  const router = Router();
  const visibility = visibilityFor[reader];

  router.get('/documents', (request, response) => {
    const { number } = parseRequest(documentsRequestSchema, request.query);
    const key = readTypedNumber(number, symbols, types);
    const { documents } = archive.current();
    response.json(key === null ? noNumber : documents.list(key, visibility));
  });
  router.get('/documents/:id', (request, response) => {
    const { page } = parseRequest(documentRequestSchema, request.query);
    const { id } = request.params;
    const { documents } = archive.current();
    const shown = documents.shownId(id, visibility);
    if (shown !== null && shown !== id) return leadTo(shown, 'documents', request, response);
    const document: DocumentResponse | null = documents.show(id, page, visibility);
    if (!document)
      throw new NotFoundError(
        `There is no document ${JSON.stringify(id.slice(0, 80))} to be seen here, or several may be meant: ask /documents?number=.`,
      );
    response.json(document);
  });
  return router;
}
