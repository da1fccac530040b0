import { type ChildProcess, spawn } from 'node:child_process';
import { type FileHandle, open } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { EngineStartError } from './engine-errors.ts';
import type { EngineFolder } from './engine-folder.ts';
import { pause } from './pause.ts';
import { probeServer } from './probe-server.ts';
import { type RunningServer, stopProcess } from './running-server.ts';
import { readLogTail, rotateServerLog } from './server-log.ts';
import { toServerUrl } from './serving-endpoint.ts';

export interface LaunchOptions {
  readonly binary: string;
  readonly folder: EngineFolder;
  readonly port: number;
  readonly key: string;
  /** Bytes. Default: half of what this machine or container has. */
  readonly maxIndexingMemory?: number | undefined;
  /** Default: Meilisearch's own, half of the processor's threads. */
  readonly maxIndexingThreads?: number | undefined;
  /** Until the server answers. */
  readonly startTimeoutMillis: number;
  /** Called as soon as the process exists, long before it answers. */
  readonly onSpawn: (pid: number) => Promise<void>;
  /** Gives the start up: the server is killed and the promise rejects. */
  readonly signal: AbortSignal;
}

/**
 * Starts a server on 127.0.0.1 and waits until it answers and takes the key. Throws `EngineStartError`, with the end of its log,
 * when it exits or is not up in time. It has a session of its own, so that the terminal's Ctrl-C reaches us and not it, and it
 * outlives this process when nobody stops it.
 */
export async function launchServer(options: LaunchOptions): Promise<RunningServer> {
  const logStart = await rotateServerLog(options.folder.log);
  const log = await open(options.folder.log, 'a', 0o600);
  const child = spawnServer(options, log);
  const ended = awaitEnd(child);
  await log.close();
  if (child.pid === undefined) throw new EngineStartError(`Cannot run ${options.binary}: ${await ended}`);
  const server = { pid: child.pid, port: options.port, ended };
  try {
    await options.onSpawn(child.pid);
    await awaitReady(server, options, logStart);
    return server;
  } catch (error) {
    await stopProcess(child.pid, ended);
    throw error;
  }
}

function spawnServer(options: LaunchOptions, log: FileHandle): ChildProcess {
  const child = spawn(options.binary, toArguments(options), {
    cwd: options.folder.path,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: { ...withoutMeiliVariables(process.env), NO_COLOR: '1', MEILI_MASTER_KEY: options.key },
  });
  child.unref();
  return child;
}

/** The key is not among them: command lines are public. */
function toArguments({ folder, port, maxIndexingMemory, maxIndexingThreads }: LaunchOptions): string[] {
  return [
    ...['--db-path', folder.db, '--dump-dir', folder.dumps, '--snapshot-dir', folder.snapshots],
    ...['--http-addr', `127.0.0.1:${port}`, '--env', 'production', '--no-analytics', '--log-level', 'WARN'],
    ...['--max-indexing-memory', String(Math.floor(maxIndexingMemory ?? halfOfMemory()))],
    ...(maxIndexingThreads === undefined ? [] : ['--max-indexing-threads', String(maxIndexingThreads)]),
  ];
}

/** Half of the machine's memory, or of the container's when that is limited, in bytes. */
function halfOfMemory(): number {
  const limit = process.constrainedMemory();
  return (limit === undefined || limit === 0 ? totalmem() : Math.min(limit, totalmem())) / 2;
}

/** Ours are meant for the client, and the user's would change a server whose options are decided here. */
function withoutMeiliVariables(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('MEILI_')));
}

function awaitEnd(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) =>
      resolve(signal === null ? `it exited with code ${code}` : `it was ended by ${signal}`),
    );
  });
}

async function awaitReady(server: RunningServer, options: LaunchOptions, logStart: number): Promise<void> {
  let end: string | undefined;
  void server.ended.then((reason) => {
    end = reason;
  });
  const deadline = performance.now() + options.startTimeoutMillis;
  let last = 'no answer yet';
  for (let wait = 10; performance.now() < deadline; wait = Math.min(wait * 1.5, 250)) {
    await pause(wait, options.signal);
    if (end !== undefined) throw await startError(`stopped while starting: ${end}`, options, logStart);
    const probe = await probeServer(toServerUrl(server.port), options.key, 2_000);
    if (probe.state === 'ready' && end === undefined) return;
    if (probe.state !== 'ready') last = probe.reason;
  }
  throw await startError(`was not up after ${options.startTimeoutMillis / 1000} s: ${last}`, options, logStart);
}

async function startError(what: string, { folder }: LaunchOptions, logStart: number): Promise<EngineStartError> {
  const lines = await readLogTail(folder.log, logStart);
  const quoted = lines.length === 0 ? [`(${folder.log} says nothing)`] : [`The end of ${folder.log}:`, ...lines];
  const remedy = lines.some((line) => line.includes('incompatible with your current engine version'))
    ? [`The index can be made again from the archive: delete ${folder.db}, then run "tra-cuu publish --rebuild".`]
    : [];
  return new EngineStartError([`The Meilisearch server ${what}.`, ...quoted, ...remedy].join('\n'));
}
