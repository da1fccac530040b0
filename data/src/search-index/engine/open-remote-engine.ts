import type { Meilisearch } from 'meilisearch';
import { BadEngineSettingError } from './engine-errors.ts';
import { createMeiliClient } from './meili-client.ts';
import { probeServer } from './probe-server.ts';

/** Milliseconds for each of the two requests that check a server somebody else runs. */
const probeTimeoutMillis = 5_000;

/** A server that somebody else runs. */
export interface RemoteEngine {
  readonly kind: 'remote';
  url(): string;
  client(): Meilisearch;
  close(): Promise<void>;
}

/** Checks that a Meilisearch answers at `meiliUrl` and takes `meiliKey`. Throws `BadEngineSettingError` naming the setting at fault. */
export async function openRemoteEngine(
  meiliUrl: string,
  meiliKey: string | undefined,
  requestTimeoutMillis?: number,
): Promise<RemoteEngine> {
  const url = parseMeiliUrl(meiliUrl);
  const probe = await probeServer(url, meiliKey, probeTimeoutMillis);
  if (probe.state === 'key-refused') {
    const what = meiliKey === undefined ? 'is not set, and' : 'is not accepted:';
    throw new BadEngineSettingError('MEILI_KEY', `${what} the server at ${url} answers ${probe.reason}`);
  }
  if (probe.state !== 'ready') {
    throw new BadEngineSettingError('MEILI_URL', `no Meilisearch in working order at ${url}: ${probe.reason}`);
  }
  const client = createMeiliClient(url, meiliKey, requestTimeoutMillis);
  return { kind: 'remote', url: () => url, client: () => client, close: async () => undefined };
}

function parseMeiliUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) {
    throw new BadEngineSettingError('MEILI_URL', `"${text}" is not an address that begins with http:// or https://`);
  }
  return text.replace(/\/+$/, '');
}
