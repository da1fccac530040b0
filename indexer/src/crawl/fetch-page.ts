import { type Dispatcher, request } from 'undici';

/** What a server answered: its bytes as they came, whole. */
export interface FetchedPage {
  status: number;
  contentType: string | null;
  location: string | null;
  /** Seconds after which it asks to be asked again. */
  retryAfterSeconds: number | null;
  bytes: Buffer;
}

/** A page could not be fetched now; another attempt may. */
export class RetryLaterError extends Error {
  override readonly name = 'RetryLaterError';
}

/** A page cannot be fetched, and another attempt will not help. */
export class SkipPageError extends Error {
  override readonly name = 'SkipPageError';
}

export interface FetchOptions {
  dispatcher: Dispatcher;
  userAgent: string;
  timeoutMillis: number;
  maxBytes: number;
  signal: AbortSignal;
}

/** Fetches one address once, following nothing. Asks for the bytes unpacked. Throws RetryLaterError or SkipPageError. */
export async function fetchPage(url: string, options: FetchOptions): Promise<FetchedPage> {
  const { dispatcher, userAgent, timeoutMillis, maxBytes, signal } = options;
  try {
    const { statusCode, headers, body } = await request(url, {
      ...{ dispatcher, headersTimeout: timeoutMillis, bodyTimeout: timeoutMillis },
      signal: AbortSignal.any([signal, AbortSignal.timeout(4 * timeoutMillis)]),
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
        'accept-encoding': 'identity',
      },
    });
    const retryAfter = Number(one(headers['retry-after']));
    return {
      status: statusCode,
      contentType: one(headers['content-type']),
      location: one(headers.location),
      retryAfterSeconds: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null,
      bytes: await readAtMost(body, maxBytes),
    };
  } catch (error) {
    if (error instanceof SkipPageError || signal.aborted) throw error;
    throw new RetryLaterError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

const one = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null;

async function readAtMost(body: AsyncIterable<Buffer> & { destroy(): void }, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) {
      body.destroy();
      throw new SkipPageError(`has more than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
