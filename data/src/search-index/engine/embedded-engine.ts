import { existsSync, rmSync } from 'node:fs';
import type { Meilisearch } from 'meilisearch';
import type { EmbeddedSettings } from './embedded-settings.ts';
import type { EngineEvent } from './engine-event.ts';
import { type EngineFolder, openEngineFolder } from './engine-folder.ts';
import { checkNamedBinary } from './find-server-binary.ts';
import { joinFolder, type Place } from './join-folder.ts';
import { createMeiliClient } from './meili-client.ts';
import type { OwnerLink } from './owner-link.ts';
import type { OwnerListener } from './owner-listener.ts';
import { holdOpen, pause } from './pause.ts';
import { ServerKeeper } from './server-keeper.ts';
import { awaitServing, type Endpoint, readEndpoint } from './serving-endpoint.ts';
import { withTakeOverLock } from './take-over-lock.ts';

type Role =
  | { readonly kind: 'owner'; readonly listener: OwnerListener; readonly keeper: ServerKeeper }
  | { readonly kind: 'attached'; readonly link: OwnerLink };

const defaultStartTimeoutMillis = 60_000;

/** Pause between tries to take over, in milliseconds. */
const retryMillis = 1_000;

/** Starts the state folder's server, or joins the processes that use it. Throws `NoEngineError`, `EngineStartError` and the like. */
export async function openEmbeddedEngine(settings: EmbeddedSettings): Promise<EmbeddedEngine> {
  if (settings.binary !== undefined) await checkNamedBinary(settings.binary);
  const engine = new EmbeddedEngine(await openEngineFolder(settings.home), settings);
  await engine.open();
  return engine;
}

/**
 * This process's share in the one server of a state folder. The process that binds `owner.sock` owns the server: starts it, restarts
 * it, stops it. The others are attached to the owner, and when it is gone one of them takes its place and adopts the server.
 * Its sockets, timers and child do not keep the process alive.
 */
export class EmbeddedEngine {
  readonly #folder: EngineFolder;
  readonly #settings: EmbeddedSettings;
  readonly #closing = new AbortController();
  #role: Role | undefined;
  #changing: Promise<void> = Promise.resolve();
  #endpoint: Endpoint | undefined;
  #client: { readonly endpoint: Endpoint; readonly client: Meilisearch } | undefined;
  #closed: Promise<void> | undefined;

  constructor(folder: EngineFolder, settings: EmbeddedSettings) {
    this.#folder = folder;
    this.#settings = settings;
  }

  get kind(): 'owner' | 'attached' {
    return this.#role?.kind ?? 'attached';
  }

  url(): string {
    return this.#currentEndpoint().url;
  }

  client(): Meilisearch {
    const endpoint = this.#currentEndpoint();
    if (this.#client?.endpoint !== endpoint) {
      const client = createMeiliClient(endpoint.url, endpoint.key, this.#settings.requestTimeoutMillis);
      this.#client = { endpoint, client };
    }
    return this.#client.client;
  }

  /** Called once. What was begun is undone when it throws. */
  async open(): Promise<void> {
    try {
      await holdOpen(this.#join((keeper) => keeper.start()));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** Stops the server and awaits its end, unless other processes are attached: then one of them takes it over. */
  close(): Promise<void> {
    this.#closed ??= holdOpen(this.#leave());
    return this.#closed;
  }

  async #join(bringUp: (keeper: ServerKeeper) => Promise<void>): Promise<void> {
    for (;;) {
      const place = await this.#findPlace(this.#closing.signal);
      const role = this.#assume(place);
      if (role.kind === 'owner') return bringUp(role.keeper);
      if (await this.#attach(role.link)) return;
    }
  }

  #findPlace(signal: AbortSignal): Promise<Place> {
    return joinFolder(this.#folder, () => this.#followMove(), signal);
  }

  #assume(place: Place): Role {
    const role: Role = place.kind === 'attached' ? place : { ...place, keeper: this.#createKeeper(place.listener) };
    if (role.kind === 'owner') process.once('exit', this.#onExit);
    this.#role = role;
    return role;
  }

  #createKeeper(listener: OwnerListener): ServerKeeper {
    const { binary, maxIndexingMemory, maxIndexingThreads } = this.#settings;
    return new ServerKeeper({
      folder: this.#folder,
      ...{ binary, maxIndexingMemory, maxIndexingThreads },
      startTimeoutMillis: this.#startTimeoutMillis,
      onEvent: (event) => this.#emit(event),
      onServing: (endpoint) => {
        this.#serveAt(endpoint);
        listener.announceMove();
      },
      signal: this.#closing.signal,
    });
  }

  /** False when the owner left before its server answered. */
  async #attach(link: OwnerLink): Promise<boolean> {
    const endpoint = await awaitServing(this.#folder, link, this.#startTimeoutMillis, this.#closing.signal);
    if (endpoint === undefined) return false;
    this.#serveAt(endpoint);
    this.#emit({ type: 'attached', url: endpoint.url });
    void link.closed.then(() => {
      if (!this.#closing.signal.aborted) this.#changing = this.#takeOver();
    });
    return true;
  }

  /** The owner is gone: become it, or attach to who has. */
  async #takeOver(): Promise<void> {
    while (!this.#closing.signal.aborted) {
      try {
        return await this.#join((keeper) => keeper.takeOver());
      } catch (error) {
        if (this.#closing.signal.aborted) return;
        this.#emit({ type: 'failed', error, retryInMillis: retryMillis });
        if (this.#role?.kind === 'attached') await this.#role.link.leave();
        await pause(retryMillis, this.#closing.signal).catch(() => undefined);
      }
    }
  }

  /** The endpoint object stays the same as long as its values do, and with it the client. */
  #serveAt(endpoint: Endpoint): void {
    if (endpoint.url === this.#endpoint?.url && endpoint.key === this.#endpoint.key) return;
    this.#endpoint = endpoint;
  }

  #followMove(): void {
    readEndpoint(this.#folder).then(
      (endpoint) => endpoint !== undefined && this.#serveAt(endpoint),
      (error: unknown) => this.#emit({ type: 'failed', error, retryInMillis: 0 }),
    );
  }

  async #leave(): Promise<void> {
    this.#closing.abort();
    await this.#changing;
    while (this.#role?.kind === 'attached') {
      if (await this.#role.link.leave()) return;
      this.#assume(await this.#findPlace(AbortSignal.timeout(60_000))); // the owner left too, and may have counted on us
    }
    if (this.#role !== undefined) await this.#leaveAsOwner(this.#role);
  }

  /** Under the lock, so that nobody adopts a server that is being stopped; without it when the folder has been deleted under us. */
  async #leaveAsOwner({ listener, keeper }: Role & { kind: 'owner' }): Promise<void> {
    const handOverOrStop = async (): Promise<void> => {
      listener.close();
      await (listener.attachedCount > 0 ? keeper.release() : keeper.stop());
    };
    await (existsSync(this.#folder.path) ? withTakeOverLock(this.#folder.lock, handOverOrStop) : handOverOrStop());
    listener.dismiss();
    process.off('exit', this.#onExit);
  }

  /** For a process that ends without `close`. A process killed by a signal does not come here: the next start adopts its server. */
  readonly #onExit = (): void => {
    if (this.#role?.kind !== 'owner') return;
    this.#role.listener.close();
    if (this.#role.listener.attachedCount > 0) return;
    this.#role.keeper.terminateNow();
    rmSync(this.#folder.record, { force: true });
  };

  get #startTimeoutMillis(): number {
    return this.#settings.startTimeoutMillis ?? defaultStartTimeoutMillis;
  }

  #currentEndpoint(): Endpoint {
    if (this.#endpoint === undefined) throw new Error('The engine is not open');
    return this.#endpoint;
  }

  #emit(event: EngineEvent): void {
    this.#settings.onEvent?.(event);
  }
}
