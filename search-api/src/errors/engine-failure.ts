import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch';
import { EngineAwayError, EngineSlowError, NotPublishedError } from './http-error.ts';

/** Says of an error of the engine's client what the caller of the API can do about it. Others are given back as they are. */
export function toHttpFailure(error: unknown): unknown {
  if (isTimeout(error))
    return new EngineSlowError('The search engine took too long. Narrow the query, or try again later.', {
      cause: error,
    });
  if (error instanceof MeilisearchRequestError)
    return new EngineAwayError('The search engine does not answer. Try again in a moment.', { cause: error });
  if (!(error instanceof MeilisearchApiError)) return error;
  if (error.cause?.code === 'index_not_found')
    return new NotPublishedError('Nothing is published yet. Run `tra-cuu publish`.', { cause: error });
  if (error.response.status >= 500)
    return new EngineAwayError('The search engine cannot answer now. Try again in a moment.', { cause: error });
  return error;
}

/** The client wraps its own time-out in a request error. */
const isTimeout = (error: unknown): boolean =>
  error instanceof MeilisearchRequestTimeOutError ||
  (error instanceof MeilisearchRequestError && error.cause instanceof MeilisearchRequestTimeOutError);
