import type { RequestHandler } from 'express';
import { NotFoundError } from '../errors/http-error.ts';
import { isLoopback } from '../reader/reader.ts';

/**
 * Where whoever sits at the machine is staff, a page of some other site must not be able to ask in their name: it could
 * let its own host name point here (DNS rebinding). Only requests that name this machine are answered.
 */
export const refuseForeignHosts: RequestHandler = (request, _response, next) => {
  if (isLoopback(request.hostname ?? '')) return next();
  throw new NotFoundError('This server answers to localhost and 127.0.0.1 only. Set HOST to open the public view.');
};
