import { type ErrorCode, errorResponseSchema } from '@tra-cuu/data/contract/errors';

/** What the API, or the way to it, answered instead of what was asked for. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode | 'unreachable';
  /** The fields that were wrong with the request. */
  readonly fields: readonly string[];
  /** Milliseconds to wait before asking again; null where asking again will not help. */
  readonly retryAfterMillis: number | null;

  constructor(
    code: ApiError['code'],
    fields: readonly string[],
    retryAfterMillis: number | null,
    options?: ErrorOptions,
  ) {
    super(`the API answered ${code}`, options);
    this.code = code;
    this.fields = fields;
    this.retryAfterMillis = retryAfterMillis;
  }
}

const defaultWaitMillis = 3_000;

/** Reads an answer that is no success. */
export async function toApiError(response: Response): Promise<ApiError> {
  const body = errorResponseSchema.safeParse(await response.json().catch(() => null));
  const seconds = Number(response.headers.get('Retry-After'));
  const wait = response.status === 503 || response.status === 429 ? seconds * 1000 || defaultWaitMillis : null;
  if (!body.success) return new ApiError(response.status >= 500 ? 'unreachable' : 'internal', [], wait);
  const { code, details = [] } = body.data.error;
  return new ApiError(
    code,
    details.map(({ field }) => field),
    wait,
  );
}

/** Whether waiting helps. Then the page goes on asking for as long as it is looked at: a tab in the background pauses. */
export const shouldRetry = (_failures: number, error: unknown): boolean =>
  error instanceof ApiError && error.retryAfterMillis !== null;

export const retryDelay = (_failures: number, error: unknown): number =>
  (error instanceof ApiError && error.retryAfterMillis) || defaultWaitMillis;
