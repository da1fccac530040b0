import type { HttpExchange } from '@tra-cuu/data/archive/warc/http-exchange';
import { request } from 'undici';
import { type Connection, PrivateHostError } from './connection.ts';
import { unpackEncoded } from './unpack.ts';

/** What a server answered, whole, with the bytes unpacked. */
export interface FetchedPage {
  status: number;
  /** The first header of a name (in small letters); null where there is none. */
  header(name: string): string | null;
  bytes: Buffer;
  exchange: HttpExchange;
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
  connection: Connection;
  userAgent: string;
  /** Milliseconds that a server may take for each step of an answer. */
  timeoutMillis: number;
  maxBytes: number;
  signal: AbortSignal;
  /** Whether what is longer than `maxBytes` is cut there instead of refused. Default false. */
  cut?: boolean;
  /** Further headers, such as those of a conditional request. */
  headers?: readonly (readonly [name: string, value: string])[];
}

/** A whole answer may take as long as so many of its steps. */
const stepsOfAnswer = 10;
/** Of an answer that is no page only the beginning matters. */
const errorBytes = 1024 * 1024;

/**
 * Fetches one address once, following nothing. Throws RetryLaterError or SkipPageError, and PrivateHostError where the host is not to be
 * reached.
 */
export async function fetchPage(url: string, options: FetchOptions): Promise<FetchedPage> {
  const { connection, userAgent, timeoutMillis, maxBytes, signal } = options;
  const headers = [
    ['User-Agent', userAgent],
    ['Accept', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5'],
    ['Accept-Language', 'vi'],
    ['Accept-Encoding', 'identity'],
    ...(options.headers ?? []),
  ] as const;
  try {
    const answer = await request(url, {
      ...{ dispatcher: connection.dispatcher, headersTimeout: timeoutMillis, bodyTimeout: timeoutMillis },
      signal: AbortSignal.any([signal, AbortSignal.timeout(stepsOfAnswer * timeoutMillis)]),
      headers: headers.flat(),
      responseHeaders: 'raw',
    });
    const responseHeaders = toPairs(answer.headers as unknown as string[]);
    const header = (name: string) => responseHeaders.find(([given]) => given.toLowerCase() === name)?.[1] ?? null;
    const isWanted = answer.statusCode < 300;
    const limit = isWanted ? maxBytes : errorBytes;
    const packed = await readAtMost(answer.body, limit, isWanted && !options.cut);
    const { origin, host } = new URL(url);
    const serverAddress = connection.addressOf(origin);
    return {
      status: answer.statusCode,
      header,
      bytes: unpack(packed, header('content-encoding'), maxBytes),
      exchange: {
        requestHeaders: [['host', host], ['connection', 'keep-alive'], ...headers],
        status: answer.statusCode,
        statusText: answer.statusText,
        responseHeaders,
        ...(serverAddress !== undefined && { serverAddress }),
      },
    };
  } catch (error) {
    if (error instanceof SkipPageError || error instanceof PrivateHostError || signal.aborted) throw error;
    throw new RetryLaterError(messageOf(error), { cause: error });
  }
}

/** An error of several attempts to connect has no message of its own. */
const messageOf = (error: unknown): string => {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || String(error);
};

const toPairs = (raw: readonly string[]): [string, string][] =>
  raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ''] as [string, string]] : []));

function unpack(bytes: Buffer, encoding: string | null, maxBytes: number): Buffer {
  try {
    return unpackEncoded(bytes, encoding, maxBytes);
  } catch (error) {
    throw new SkipPageError(`is packed as ${encoding} and cannot be unpacked`, { cause: error });
  }
}

async function readAtMost(
  body: AsyncIterable<Buffer> & { destroy(): void },
  maxBytes: number,
  isRefused: boolean,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) {
      body.destroy();
      if (isRefused) throw new SkipPageError(`has more than ${maxBytes} bytes`);
      chunks.push(chunk.subarray(0, chunk.length - (size - maxBytes)));
      break;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
