import { closeSync, existsSync, fstatSync, openSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Snapshot, takeSnapshot } from '@tra-cuu/data/archive/backup/take-snapshot';
import { syncFolder } from '@tra-cuu/data/archive/warc/sync-folder';
import { type Manifest, manifestName } from './manifest.ts';
import { createTarWriter } from './tar-writer.ts';

export interface BackupOptions {
  /** Whether a file that is there already may be replaced. */
  force: boolean;
  now: Date;
  onProgress: (progress: { done: number; total: number }) => void;
  signal: AbortSignal;
}

/**
 * Makes one file of the archive as it is at one moment, while others go on reading and writing: the database, and of each WARC file what the
 * database knows of it. The file is whole or is not there.
 */
export async function createBackup(home: string, target: string, options: BackupOptions): Promise<Manifest> {
  if (existsSync(target) && !options.force)
    throw new Error(`${target} is there already: name another file, or add --force`);
  const partial = `${target}.partial`;
  const database = `${target}.partial.db`;
  try {
    rmSync(database, { force: true });
    const snapshot = await takeSnapshot(home, database, () => options.signal.throwIfAborted());
    try {
      const manifest = await writeBackup(partial, database, snapshot, options);
      renameSync(partial, target);
      syncFolder(dirname(target));
      return manifest;
    } finally {
      snapshot.close();
    }
  } finally {
    for (const path of [partial, database, `${database}-journal`, `${database}-wal`, `${database}-shm`])
      rmSync(path, { force: true });
  }
}

async function writeBackup(
  partial: string,
  database: string,
  { warc, articles, captures }: Snapshot,
  { now, onProgress, signal }: BackupOptions,
): Promise<Manifest> {
  const target = await open(partial, 'w', 0o600);
  const source = openSync(database, 'r');
  try {
    const sources = [
      { path: 'archive.db', handle: source, size: fstatSync(source).size },
      ...warc.map(({ name, length, handle }) => ({ path: `warc/${name}`, handle, size: length })),
    ];
    const total = sources.reduce((sum, { size }) => sum + size, 0);
    let done = 0;
    const tar = createTarWriter(target, now, (count) => {
      signal.throwIfAborted();
      done += count;
      onProgress({ done, total });
    });
    const files: Manifest['files'] = [];
    for (const { path, handle, size } of sources)
      files.push({ path, size, sha256: await tar.addFile(path, handle, size) });
    const createdAt = now.toISOString();
    const manifest: Manifest = { format: 'tra-cuu-backup', version: 1, createdAt, articles, captures, files };
    await tar.addBytes(manifestName, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    await tar.finish();
    await target.sync();
    return manifest;
  } finally {
    closeSync(source);
    await target.close();
  }
}
