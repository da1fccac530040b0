import type { z } from 'zod';
import { ApiError, toApiError } from './api-error.ts';
import { stringifySearch } from './url-search.ts';

/** Asks the API for `path`, and checks the answer against its contract. Throws ApiError. */
export async function fetchJson<Schema extends z.ZodType>(
  path: string,
  parameters: Record<string, unknown>,
  schema: Schema,
  signal: AbortSignal,
): Promise<z.output<Schema>> {
  const response = await fetch(`/api/v1${path}${stringifySearch(parameters)}`, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new ApiError('unreachable', [], null, { cause: error });
  });
  if (!response.ok) throw await toApiError(response);
  return schema.parse(await response.json());
}
