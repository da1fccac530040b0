import type { EngineFolder } from './engine-folder.ts';
import type { EngineRecord } from './engine-record.ts';
import { pause } from './pause.ts';
import { probeServer } from './probe-server.ts';
import { type RunningServer, stopProcess, watchProcess } from './running-server.ts';
import { findServerProcesses, isServerProcess, type ServerProcess } from './server-process.ts';
import { toServerUrl } from './serving-endpoint.ts';

/** Milliseconds that a server found running has to answer, however long ago it started. */
const leastPatienceMillis = 5_000;

/** Milliseconds from SIGTERM to SIGKILL for one that does not answer. */
const graceMillis = 1_000;

export interface AdoptOptions {
  readonly folder: EngineFolder;
  readonly record: EngineRecord | undefined;
  readonly key: string;
  /** What a server that has just been started may take. */
  readonly startTimeoutMillis: number;
  /** Gives the adoption up. */
  readonly signal: AbortSignal;
  /** Ends the watch over the adopted server. */
  readonly released: AbortSignal;
}

/**
 * The server that runs on our database already, left by an owner that was killed or that handed it over; undefined when there
 * is none. One that is still starting is waited for. One that does not answer or does not take our key is stopped, and so is
 * any but the first: two servers on one database destroy it. Only the owner may call this.
 */
export async function adoptServer(options: AdoptOptions): Promise<RunningServer | undefined> {
  const found = await findAll(options);
  found.sort((a, b) => Number(b.pid === options.record?.pid) - Number(a.pid === options.record?.pid));
  let adopted: RunningServer | undefined;
  for (const candidate of found) {
    const server = adopted === undefined ? await awaitAnswer(candidate, options) : undefined;
    if (server !== undefined) adopted = server;
    else await stopProcess(candidate.pid, watchProcess(candidate.pid, options.folder.db), graceMillis);
  }
  return adopted;
}

/** A record without a process id was written just before spawning: such a process may appear a moment later. */
async function findAll({ folder, record, signal }: AdoptOptions): Promise<ServerProcess[]> {
  const found = await findServerProcesses(folder.db);
  if (found.length > 0 || record === undefined || record.pid !== null) return found;
  await pause(200, signal);
  return findServerProcesses(folder.db);
}

async function awaitAnswer(candidate: ServerProcess, options: AdoptOptions): Promise<RunningServer | undefined> {
  const { pid } = candidate;
  const port = candidate.port ?? options.record?.port;
  if (port === undefined) return undefined;
  const deadline = performance.now() + patienceMillis(pid, options);
  while (await isServerProcess(pid, options.folder.db)) {
    const probe = await probeServer(toServerUrl(port), options.key, 1_000);
    if (probe.state === 'ready') {
      return { pid, port, ended: watchProcess(pid, options.folder.db, options.released) };
    }
    if (probe.state === 'key-refused' || performance.now() > deadline) return undefined;
    await pause(50, options.signal);
  }
  return undefined;
}

function patienceMillis(pid: number, { record, startTimeoutMillis }: AdoptOptions): number {
  if (record === undefined || (record.pid !== null && record.pid !== pid)) return leastPatienceMillis;
  return Math.max(leastPatienceMillis, startTimeoutMillis - (Date.now() - Date.parse(record.startedAt)));
}
