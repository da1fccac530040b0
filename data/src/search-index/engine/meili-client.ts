import { Meilisearch } from 'meilisearch';

/** Milliseconds until a request to the engine is given up. */
const defaultRequestTimeoutMillis = 30_000;

/**
 * A client for one server. Every request asks for an uncompressed reply: a compressed one longer than a packet waits 40 ms for a
 * delayed acknowledgement. (Node's fetch keeps the header as given; only browsers forbid setting it.)
 */
export function createMeiliClient(
  url: string,
  key: string | undefined,
  timeoutMillis = defaultRequestTimeoutMillis,
): Meilisearch {
  return new Meilisearch({
    host: url,
    ...(key === undefined ? {} : { apiKey: key }),
    timeout: timeoutMillis,
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
  });
}
