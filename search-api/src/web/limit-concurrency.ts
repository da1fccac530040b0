import type { RequestHandler } from 'express';
import { BusyError } from '../errors/http-error.ts';

export interface ConcurrencyLimits {
  /** Requests that are answered at once. */
  atWork: number;
  /** Requests that may wait for their turn. */
  waiting: number;
  /** How long a request waits before it is turned away. */
  waitMillis: number;
}

/** The engine answers on all cores; more at once only makes each slower. */
export const searchLimits: ConcurrencyLimits = { atWork: 8, waiting: 64, waitMillis: 2_000 };

/**
 * Lets so many requests through at once and keeps some waiting. Those beyond are turned away at once with a BusyError, and those that
 * have waited too long: a queue without end would answer people who have long left.
 */
export function limitConcurrency({ atWork, waiting, waitMillis }: ConcurrencyLimits): RequestHandler {
  let working = 0;
  const queue = new Set<() => void>();

  const leave = (): void => {
    working -= 1;
    const [next] = queue;
    next?.();
  };
  return (_request, response, next) => {
    const begin = (): void => {
      working += 1;
      response.once('close', leave);
      next();
    };
    if (working < atWork) return begin();
    if (queue.size >= waiting) return next(tooMuch());

    const forget = (): void => {
      queue.delete(turn);
      clearTimeout(timer);
      response.off('close', forget);
    };
    const turn = (): void => {
      forget();
      begin();
    };
    const timer = setTimeout(() => {
      forget();
      next(tooMuch());
    }, waitMillis);
    queue.add(turn);
    response.once('close', forget);
  };
}

const tooMuch = (): BusyError => new BusyError('Too many searches at this moment. Try again in a second.');
