import type { z } from 'zod';
import { BadRequestError, type FieldProblem } from '../errors/http-error.ts';

function toProblems(issue: z.core.$ZodIssue): FieldProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((field) => ({ field, message: 'is not a parameter of this address' }));
  return [{ field: String(issue.path[0] ?? ''), message: issue.message }];
}

/** Checks a query string against its schema. Throws a BadRequestError that names every field that is wrong. */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> {
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  throw new BadRequestError(result.error.issues.flatMap(toProblems));
}
