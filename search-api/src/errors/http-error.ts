import type { ErrorCode } from '@tra-cuu/data/contract/errors';

/** One thing wrong with a request: the parameter as it was named, and what to do about it. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** An error that the client is told as it is. Anything else that is thrown becomes a 500 that tells nothing. */
export abstract class HttpError extends Error {
  abstract readonly status: number;
  abstract readonly code: ErrorCode;
  readonly details: readonly FieldProblem[] | undefined = undefined;
  /** Seconds after which to try again. */
  readonly retryAfterSeconds: number | undefined = undefined;
}

/** The request must be changed: `details` name each field. */
export class BadRequestError extends HttpError {
  override readonly name = 'BadRequestError';
  readonly status = 400;
  readonly code = 'bad-request';
  override readonly details: readonly FieldProblem[];

  constructor(details: readonly FieldProblem[]) {
    super(`The request cannot be answered: ${details.map(({ field, message }) => `${field} ${message}`).join('; ')}`);
    this.details = details;
  }
}

/** There is nothing at this address, or nothing that this reader may see. */
export class NotFoundError extends HttpError {
  override readonly name = 'NotFoundError';
  readonly status = 404;
  readonly code = 'not-found';
}

/** The search engine does not answer; the same request will do later. */
export class EngineAwayError extends HttpError {
  override readonly name = 'EngineAwayError';
  readonly status = 503;
  readonly code = 'engine-away';
  override readonly retryAfterSeconds = 2;
}

/** The search engine took too long over this request; a narrower one may do. */
export class EngineSlowError extends HttpError {
  override readonly name = 'EngineSlowError';
  readonly status = 504;
  readonly code = 'engine-slow';
  override readonly retryAfterSeconds = 5;
}

/** More is asked at this moment than can be answered; the same request will do a little later. */
export class BusyError extends HttpError {
  override readonly name = 'BusyError';
  readonly status = 503;
  readonly code = 'busy';
  override readonly retryAfterSeconds = 1;
}

/** What only the archive knows cannot be told now; searches and articles can. */
export class ArchiveAwayError extends HttpError {
  override readonly name = 'ArchiveAwayError';
  readonly status = 503;
  readonly code = 'archive-away';
  override readonly retryAfterSeconds = 30;
}

/** Nothing has been published yet; the same request will do once something is. */
export class NotPublishedError extends HttpError {
  override readonly name = 'NotPublishedError';
  readonly status = 503;
  readonly code = 'not-published';
  override readonly retryAfterSeconds = 10;
}
