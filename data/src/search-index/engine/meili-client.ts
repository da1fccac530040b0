import { type Config, Meilisearch, MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';
import { postQuickly } from './post-quickly.ts';

/** Milliseconds until a request to the engine is given up. */
const defaultRequestTimeoutMillis = 30_000;

/**
 * A client for one server. Every request asks for an uncompressed reply: a compressed one longer than a packet waits 40 ms for a
 * delayed acknowledgement. (Node's fetch keeps the header as given; only browsers forbid setting it.) `multiSearch`, which readers wait
 * for, goes a quicker way than the rest; its errors are the same.
 */
export function createMeiliClient(
  url: string,
  key: string | undefined,
  timeoutMillis = defaultRequestTimeoutMillis,
): Meilisearch {
  const config: Config = {
    host: url,
    ...(key === undefined ? {} : { apiKey: key }),
    timeout: timeoutMillis,
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
  };
  const client = new Meilisearch(config);
  const quick = new Meilisearch({ ...config, httpClient: postQuickly });
  client.multiSearch = ((...asked: Parameters<Meilisearch['multiSearch']>) =>
    quick.multiSearch(...asked).catch(unwrap)) as Meilisearch['multiSearch'];
  return client;
}

/** The client takes whatever its `httpClient` throws for a failed request, a reply that says no as well. */
function unwrap(error: unknown): never {
  throw error instanceof MeilisearchRequestError && error.cause instanceof MeilisearchApiError ? error.cause : error;
}
