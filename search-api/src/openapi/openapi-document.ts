import { articleRequestSchema, articleResponseSchema } from '@tra-cuu/data/contract/article';
import {
  departmentResponseSchema,
  departmentsRequestSchema,
  departmentsResponseSchema,
} from '@tra-cuu/data/contract/departments';
import {
  documentRequestSchema,
  documentResponseSchema,
  documentsRequestSchema,
  documentsResponseSchema,
} from '@tra-cuu/data/contract/documents';
import { errorResponseSchema } from '@tra-cuu/data/contract/errors';
import { healthResponseSchema, readinessResponseSchema } from '@tra-cuu/data/contract/health';
import {
  nameRequestSchema,
  officialResponseSchema,
  officialsRequestSchema,
  officialsResponseSchema,
} from '@tra-cuu/data/contract/officials';
import { originalRequestSchema, recordRequestSchema, recordResponseSchema } from '@tra-cuu/data/contract/record';
import {
  countRequestSchema,
  countResponseSchema,
  searchRequestSchema,
  searchResponseSchema,
} from '@tra-cuu/data/contract/search';
import { suggestRequestSchema, suggestResponseSchema } from '@tra-cuu/data/contract/suggest';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';

const json = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema } },
});

const failures = {
  '400': json('A parameter cannot be used; `details` names each one.', errorResponseSchema),
  '503': json(
    'The engine does not answer, the archive cannot be read, nothing is published, or too much is asked at once; try again after `Retry-After` seconds.',
    errorResponseSchema,
  ),
  '504': json('The engine took too long; narrow the query.', errorResponseSchema),
};

function get(summary: string, answer: z.ZodType, parameters: Partial<ZodOpenApiOperationObject> = {}) {
  return { get: { summary, responses: { '200': json('The answer.', answer), ...failures }, ...parameters } };
}

const articlePath = z.object({ id: z.string().regex(/^[a-z2-7]{16}$/) });

function getArticle(summary: string, answer: z.ZodType, parameters: Partial<ZodOpenApiOperationObject>) {
  const { get: operation } = get(summary, answer, parameters);
  const own = {
    '308': { description: 'The id is another address of an article: ask at `Location`.' },
    '404': json('There is no such article, or no such revision, to be seen by who asks.', errorResponseSchema),
  };
  return { get: { ...operation, responses: { ...operation.responses, ...own } } };
}

const slugPath = z.object({ id: z.string() });

/** `query` are the parameters beside the id. */
function getById(summary: string, answer: z.ZodType, query: z.ZodObject) {
  const { get: operation } = get(summary, answer, { requestParams: { path: slugPath, query } });
  const own = {
    '308': { description: 'It is shown under another id: ask at `Location`.' },
    '404': json('There is none to be seen by who asks.', errorResponseSchema),
  };
  return { get: { ...operation, responses: { ...operation.responses, ...own } } };
}

function getOriginal() {
  const requestParams = { path: articlePath, query: originalRequestSchema };
  const { get: operation } = getArticle('What an article was read out of, as it came, to be saved', z.unknown(), {
    requestParams,
  });
  const file = { 'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } } };
  return {
    get: { ...operation, responses: { ...operation.responses, '200': { description: 'The file.', content: file } } },
  };
}

/** The API's description (OpenAPI 3.1), made of the very schemas that its requests are checked with. */
export function createOpenApiDocument(version: string): object {
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Tra Cứu', version, description: 'Search in the archive of a Vietnamese Party committee.' },
    servers: [{ url: '/api/v1' }],
    paths: {
      '/search': get('Finds articles', searchResponseSchema, { requestParams: { query: searchRequestSchema } }),
      '/search/count': get('Counts the hits of one reading of a query', countResponseSchema, {
        requestParams: { query: countRequestSchema },
      }),
      '/articles/{id}': getArticle('One article, with the places that a query marks', articleResponseSchema, {
        requestParams: { path: articlePath, query: articleRequestSchema },
      }),
      '/articles/{id}/record': getArticle(
        'What the archive knows of an article beside its text',
        recordResponseSchema,
        {
          requestParams: { path: articlePath, query: recordRequestSchema },
        },
      ),
      '/articles/{id}/original': getOriginal(),
      '/officials': get('People by name, and by the body they held a post in', officialsResponseSchema, {
        requestParams: { query: officialsRequestSchema },
      }),
      '/officials/{id}': getById(
        'A person: posts over time, articles by year',
        officialResponseSchema,
        nameRequestSchema,
      ),
      '/departments': get('Bodies by name, or by what they belong to', departmentsResponseSchema, {
        requestParams: { query: departmentsRequestSchema },
      }),
      '/departments/{id}': getById(
        'A body: what it belongs to, was and became',
        departmentResponseSchema,
        nameRequestSchema,
      ),
      '/documents': get('The documents that a number may mean', documentsResponseSchema, {
        requestParams: { query: documentsRequestSchema },
      }),
      '/documents/{id}': getById('A document, and what cites it', documentResponseSchema, documentRequestSchema),
      '/suggest': get('Completes what is being typed', suggestResponseSchema, {
        requestParams: { query: suggestRequestSchema },
      }),
      '/healthz': get('Whether the process answers', healthResponseSchema),
      '/readyz': get('Whether the engine answers and something is published', readinessResponseSchema),
    },
  });
}
