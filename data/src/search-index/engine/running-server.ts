import { pause } from './pause.ts';
import { isServerProcess, signalProcess } from './server-process.ts';

/** How often an adopted server is looked at, in milliseconds. */
const watchEveryMillis = 200;

/** Milliseconds from SIGTERM to SIGKILL, for a server that worked. */
const graceMillis = 10_000;

/** A server of our state folder that answers and takes our key. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  /** Resolves once its process is gone, with the reason as a phrase for a message. Never rejects. */
  readonly ended: Promise<string>;
}

/** Resolves when the process, which is not our child, is gone; never, once `until` aborts. */
export async function watchProcess(pid: number, db: string, until?: AbortSignal): Promise<string> {
  while (await isServerProcess(pid, db)) {
    if (until?.aborted === true) return new Promise<string>(() => undefined);
    await pause(watchEveryMillis);
  }
  return 'its process is gone';
}

/** SIGTERM, and after `grace` milliseconds SIGKILL; resolves when the process is gone. Meilisearch's database survives both. */
export async function stopProcess(pid: number, ended: Promise<unknown>, grace = graceMillis): Promise<void> {
  const isOver = await Promise.race([ended.then(() => true), pause(0).then(() => false)]);
  if (isOver || !signalProcess(pid, 'SIGTERM')) return;
  const inTime = new AbortController();
  const terminated = ended.then(() => true);
  const late = pause(grace, inTime.signal).then(
    () => false,
    () => true,
  );
  if (!(await Promise.race([terminated, late]))) {
    signalProcess(pid, 'SIGKILL');
    await ended;
  }
  inTime.abort();
}
