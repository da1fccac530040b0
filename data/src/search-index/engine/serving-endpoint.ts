import { EngineStartError } from './engine-errors.ts';
import type { EngineFolder } from './engine-folder.ts';
import { readEngineRecord } from './engine-record.ts';
import { readMasterKey } from './master-key.ts';
import type { OwnerLink } from './owner-link.ts';
import { pause } from './pause.ts';
import { probeServer } from './probe-server.ts';
import { readLogTail } from './server-log.ts';

/** Where an embedded server answers, and its master key. */
export interface Endpoint {
  readonly url: string;
  readonly key: string;
}

export function toServerUrl(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/** What `engine.json` and the key file say; undefined while the owner has not written them. */
export async function readEndpoint(folder: EngineFolder): Promise<Endpoint | undefined> {
  const record = await readEngineRecord(folder.record);
  if (record === undefined) return undefined;
  const key = await readMasterKey(record.keyFile);
  return key === undefined ? undefined : { url: toServerUrl(record.port), key };
}

/**
 * For an attached process: waits until the owner's server answers. Undefined when the owner left before it did. Throws
 * `EngineStartError` after `timeoutMillis`.
 */
export async function awaitServing(
  folder: EngineFolder,
  link: OwnerLink,
  timeoutMillis: number,
  signal: AbortSignal,
): Promise<Endpoint | undefined> {
  const deadline = performance.now() + timeoutMillis;
  while (link.isOpen) {
    const endpoint = await readEndpoint(folder);
    if (endpoint !== undefined) {
      const probe = await probeServer(endpoint.url, endpoint.key, 2_000);
      if (probe.state === 'ready') return endpoint;
    }
    if (performance.now() > deadline) throw await lateError(folder, timeoutMillis);
    await pause(50, signal);
  }
  return undefined;
}

async function lateError(folder: EngineFolder, timeoutMillis: number): Promise<EngineStartError> {
  const lines = await readLogTail(folder.log, 0);
  const message = `Another process owns ${folder.path}, but its Meilisearch server was not up after ${timeoutMillis / 1000} s.`;
  return new EngineStartError([message, `The end of ${folder.log}:`, ...lines].join('\n'));
}
