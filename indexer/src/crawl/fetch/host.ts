import { setTimeout as sleep } from 'node:timers/promises';
import { PrivateHostError } from './connection.ts';
import { type FetchedPage, type FetchOptions, fetchPage, RetryLaterError } from './fetch-page.ts';
import { parseRetryAfter } from './retry-after.ts';

/** Nothing more is to be asked of a host in this run. What waits for it stays in the queue. The message says why. */
export class HostLeftError extends Error {
  override readonly name = 'HostLeftError';
  /** When it may be asked again, where it said so. */
  readonly until: Date | null;
  constructor(message: string, options: ErrorOptions & { until?: Date } = {}) {
    super(message, options);
    this.until = options.until ?? null;
  }
}

/** What of a request is its own. */
type RequestOptions = Pick<FetchOptions, 'maxBytes' | 'headers' | 'cut'>;

/** A host as a crawl asks it: one request at a time, with the pauses that it is to have. */
export interface Host {
  readonly origin: string;
  /** Milliseconds between the beginnings of two requests. */
  delayMillis: number;
  /**
   * Fetches an address, again where the host is busy or fails. Returns the last answer, whatever its status; throws RetryLaterError where
   * there is none, SkipPageError where another attempt will not help, HostLeftError where the host is to be left alone.
   */
  fetch(url: string, options: RequestOptions): Promise<FetchedPage>;
}

const attempts = 3;
/** A host that asks for a longer pause is left for the next run. In milliseconds. */
const longestPauseMillis = 120_000;

export interface HostOptions extends Omit<FetchOptions, keyof RequestOptions> {
  delayMillis: number;
  /** Before the second attempt; it doubles with each one. */
  retryPauseMillis: number;
  now: () => Date;
  onAnswer: (answer: FetchedPage) => void;
}

export function createHost(
  origin: string,
  { delayMillis, retryPauseMillis, now, onAnswer, ...options }: HostOptions,
): Host {
  const { signal } = options;
  let lastRequestAt = 0;
  const backoffBefore = (attempt: number) => retryPauseMillis * 2 ** (attempt - 1) * (0.5 + Math.random());
  const host: Host = {
    origin,
    delayMillis,
    fetch: async (url, given) => {
      for (let attempt = 1; ; attempt += 1) {
        const result = await fetchOnce(url, given).catch((error: unknown) => {
          if (error instanceof RetryLaterError) return error;
          if (error instanceof PrivateHostError) throw new HostLeftError(error.message, { cause: error });
          throw error;
        });
        const pause = pauseBeforeNext(result, { attempt, origin, now: now(), backoff: backoffBefore(attempt) });
        if (pause === null) {
          if (result instanceof RetryLaterError) throw result;
          return result;
        }
        await sleep(pause, undefined, { signal });
      }
    },
  };

  const fetchOnce = async (url: string, given: RequestOptions): Promise<FetchedPage> => {
    const wait = lastRequestAt + host.delayMillis - performance.now();
    if (lastRequestAt > 0 && wait > 0) await sleep(wait, undefined, { signal });
    lastRequestAt = performance.now();
    const answer = await fetchPage(url, { ...options, ...given });
    onAnswer(answer);
    return answer;
  };
  return host;
}

export const toPauseMessage = (origin: string, until: Date): string =>
  `${origin} asks not to be asked again before ${until.toISOString()}`;

/** Milliseconds until the next attempt; null where the answer stands, or was the last. */
function pauseBeforeNext(
  result: FetchedPage | RetryLaterError,
  { attempt, origin, now, backoff }: { attempt: number; origin: string; now: Date; backoff: number },
): number | null {
  if (result instanceof RetryLaterError) return attempt < attempts ? backoff : null;
  if (result.status !== 429 && result.status < 500) return null;
  const askedFor = parseRetryAfter(result.header('retry-after'), now);
  const pause = askedFor === null ? 0 : askedFor.getTime() - now.getTime();
  if (askedFor !== null && pause > longestPauseMillis)
    throw new HostLeftError(toPauseMessage(origin, askedFor), { until: askedFor });
  if (attempt >= attempts) return null;
  return Math.max(pause, backoff);
}
