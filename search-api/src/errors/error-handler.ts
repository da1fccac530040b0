import { randomUUID } from 'node:crypto';
import type { ErrorResponse } from '@tra-cuu/data/contract/errors';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { HttpError, NotFoundError } from './http-error.ts';

/** Express refuses an address that is no valid UTF-8 with an error of this shape. */
const isBadAddress = (error: unknown): boolean => error instanceof URIError;

function toReply(error: unknown): { status: number; code: ErrorResponse['error']['code']; message: string } {
  if (error instanceof HttpError) return error;
  if (isBadAddress(error)) return { status: 400, code: 'bad-request', message: 'The address is not valid UTF-8.' };
  return { status: 500, code: 'internal', message: 'Something went wrong here. It has been logged under this id.' };
}

/** The one place that turns an error into a reply. */
export function createErrorHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const id = randomUUID();
    const { status, code, message } = toReply(error);
    const level = status === 500 ? 'error' : 'debug';
    logger[level]({ errorId: id, path: request.path, err: error }, message);
    if (error instanceof HttpError && error.retryAfterSeconds !== undefined)
      response.set('Retry-After', String(error.retryAfterSeconds));
    const details = error instanceof HttpError && error.details ? { details: [...error.details] } : {};
    response.status(status).json({ error: { id, code, message, ...details } } satisfies ErrorResponse);
  };
}

export const unknownAddress = (): never => {
  throw new NotFoundError('There is nothing at this address. The API is described at /api/docs.');
};
