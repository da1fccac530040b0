import { adoptServer } from './adopt-server.ts';
import type { EngineEvent } from './engine-event.ts';
import type { EngineFolder } from './engine-folder.ts';
import { type EngineRecord, readEngineRecord, removeEngineRecord, writeEngineRecord } from './engine-record.ts';
import { findServerBinary } from './find-server-binary.ts';
import { findFreePort } from './free-port.ts';
import { launchServer } from './launch-server.ts';
import { ensureMasterKey } from './master-key.ts';
import { pause } from './pause.ts';
import { prepareServerBinary } from './prepare-server-binary.ts';
import { type RunningServer, stopProcess, watchProcess } from './running-server.ts';
import { findServerProcesses, signalProcess } from './server-process.ts';
import { type Endpoint, toServerUrl } from './serving-endpoint.ts';

/** Milliseconds before a restart: doubled at each failure, and back to the least when a server has lived `steadyMillis`. */
const leastBackoffMillis = 100;
const mostBackoffMillis = 5_000;
const steadyMillis = 30_000;

export interface KeeperOptions {
  readonly folder: EngineFolder;
  /** Path of a binary that the user named. */
  readonly binary: string | undefined;
  readonly maxIndexingMemory: number | undefined;
  readonly maxIndexingThreads: number | undefined;
  readonly startTimeoutMillis: number;
  readonly onEvent: (event: EngineEvent) => void;
  /** A server answers here; called at every start. */
  readonly onServing: (endpoint: Endpoint) => void;
  /** Gives up whatever start or restart is going on, before `stop` or `release`. */
  readonly signal: AbortSignal;
}

/** Keeps the one server of a state folder running. Only its owner may have one. */
export class ServerKeeper {
  readonly #options: KeeperOptions;
  readonly #leaving = new AbortController();
  readonly #released = new AbortController();
  #server: RunningServer | undefined;
  /** Known from the moment the process is there, before it answers. */
  #pid: number | undefined;
  #restarting: Promise<void> = Promise.resolve();
  #backoffMillis = leastBackoffMillis;

  constructor(options: KeeperOptions) {
    this.#options = options;
    if (options.signal.aborted) this.#leaving.abort();
    options.signal.addEventListener('abort', () => this.#leaving.abort(), { once: true });
  }

  /** Adopts the server that runs already, or starts one. Throws when it cannot. */
  async start(): Promise<void> {
    const { how, server } = await this.#bringUp();
    this.#options.onEvent({ type: how, pid: server.pid, port: server.port });
  }

  /** As `start`, for one who takes over: tries until it succeeds or is told to leave, and does not throw. */
  async takeOver(): Promise<void> {
    this.#restarting = this.#insist('took-over');
    await this.#restarting;
  }

  /** Stops the server, or whatever serves the database if none is known, and awaits its end. */
  async stop(): Promise<void> {
    this.#leaving.abort();
    await this.#restarting;
    const { folder } = this.#options;
    if (this.#server !== undefined) await stopProcess(this.#server.pid, this.#server.ended);
    for (const { pid } of await findServerProcesses(folder.db)) await stopProcess(pid, watchProcess(pid, folder.db));
    await removeEngineRecord(folder.record);
  }

  /** Stops keeping the server and leaves it running for the next owner. */
  async release(): Promise<void> {
    this.#leaving.abort();
    this.#released.abort();
    await this.#restarting;
  }

  /** For a process that is exiting: asks the server to end, and waits for nothing. */
  terminateNow(): void {
    this.#leaving.abort();
    if (this.#pid !== undefined) signalProcess(this.#pid, 'SIGTERM');
  }

  async #bringUp(): Promise<{ how: 'adopted' | 'started'; server: RunningServer }> {
    const { folder, startTimeoutMillis } = this.#options;
    const key = await ensureMasterKey(folder.key);
    const record = await readEngineRecord(folder.record);
    const signals = { signal: this.#leaving.signal, released: this.#released.signal };
    const adopted = await adoptServer({ folder, record, key, startTimeoutMillis, ...signals });
    const server = adopted ?? (await this.#launch(key, record));
    if (adopted !== undefined) await this.#record(record, adopted);
    this.#server = server;
    this.#pid = server.pid;
    this.#watch(server);
    this.#options.onServing({ url: toServerUrl(server.port), key });
    return { how: adopted === undefined ? 'started' : 'adopted', server };
  }

  /** The port of the server before is taken again when it is free, so that nobody need be told. */
  async #launch(key: string, before: EngineRecord | undefined): Promise<RunningServer> {
    const { folder } = this.#options;
    const binary = await prepareServerBinary(await findServerBinary(this.#options.binary), folder.bin);
    const port = await findFreePort(before?.port);
    const record: EngineRecord = { pid: null, port, keyFile: folder.key, startedAt: new Date().toISOString() };
    await writeEngineRecord(folder.record, record);
    return launchServer({
      ...this.#options,
      binary,
      port,
      key,
      onSpawn: (pid) => {
        this.#pid = pid;
        return writeEngineRecord(folder.record, { ...record, pid });
      },
      signal: this.#leaving.signal,
    });
  }

  async #record(record: EngineRecord | undefined, { pid, port }: RunningServer): Promise<void> {
    if (record?.pid === pid && record.port === port) return;
    const { folder } = this.#options;
    const startedAt = record?.startedAt ?? new Date().toISOString();
    await writeEngineRecord(folder.record, { pid, port, keyFile: folder.key, startedAt });
  }

  #watch(server: RunningServer): void {
    const since = performance.now();
    void server.ended.then((reason) => {
      if (this.#leaving.signal.aborted) return;
      this.#server = undefined;
      this.#pid = undefined;
      if (performance.now() - since > steadyMillis) this.#backoffMillis = leastBackoffMillis;
      this.#options.onEvent({ type: 'died', pid: server.pid, reason });
      this.#restarting = this.#restart();
    });
  }

  async #restart(): Promise<void> {
    await this.#backOff();
    await this.#insist('restarted');
  }

  async #insist(type: 'restarted' | 'took-over'): Promise<void> {
    while (!this.#leaving.signal.aborted) {
      try {
        const { server } = await this.#bringUp();
        this.#options.onEvent({ type, pid: server.pid, port: server.port });
        return;
      } catch (error) {
        if (this.#leaving.signal.aborted) return;
        this.#options.onEvent({ type: 'failed', error, retryInMillis: this.#backoffMillis });
        await this.#backOff();
      }
    }
  }

  async #backOff(): Promise<void> {
    const millis = this.#backoffMillis;
    this.#backoffMillis = Math.min(millis * 2, mostBackoffMillis);
    await pause(millis, this.#leaving.signal).catch(() => undefined);
  }
}
