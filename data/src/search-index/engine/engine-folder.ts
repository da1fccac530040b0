import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** Where one state folder's server keeps its things. All paths are absolute and free of symbolic links. */
export interface EngineFolder {
  readonly path: string;
  /** Meilisearch's database. On the server's command line it tells whose server a process is. */
  readonly db: string;
  readonly dumps: string;
  readonly snapshots: string;
  /** The master key: 64 hex digits, mode 0600. */
  readonly key: string;
  /** `EngineRecord` as JSON. */
  readonly record: string;
  /** Bound by the owner. */
  readonly socket: string;
  /** An empty SQLite file, locked while deciding who owns. */
  readonly lock: string;
  /** The server's stdout and stderr. */
  readonly log: string;
  /** Holds a checked, executable copy of a binary that is not executable where npm put it. */
  readonly bin: string;
}

/** Makes `<home>/meilisearch` (readable by this user only) when missing, so that two spellings of a home are one folder. */
export async function openEngineFolder(home: string): Promise<EngineFolder> {
  const wanted = join(home, 'meilisearch');
  await mkdir(home, { recursive: true });
  await mkdir(wanted, { recursive: true, mode: 0o700 });
  const path = await realpath(wanted);
  return {
    path,
    db: join(path, 'data.ms'),
    dumps: join(path, 'dumps'),
    snapshots: join(path, 'snapshots'),
    key: join(path, 'key'),
    record: join(path, 'engine.json'),
    socket: join(path, 'owner.sock'),
    lock: join(path, 'takeover.lock'),
    log: join(path, 'meilisearch.log'),
    bin: join(path, 'bin'),
  };
}
