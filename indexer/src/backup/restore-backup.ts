import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { releaseArchive } from '@tra-cuu/data/archive/backup/release-archive';
import { hasArchive, openArchive } from '@tra-cuu/data/archive/open-archive';
import { readTombstones, tombstonesPath, writeTombstones } from '@tra-cuu/data/archive/purge/tombstone-file';
import type { Tombstone } from '@tra-cuu/data/archive/purge/tombstone-store';
import { syncFolder } from '@tra-cuu/data/archive/warc/sync-folder';
import type { Manifest } from './manifest.ts';
import { BadBackupError, unpackBackup } from './unpack-backup.ts';

export interface RestoreOptions {
  /** Whether an archive that is there is put aside. */
  replace: boolean;
  /** A file of tombstones to obey beside those of the folder. */
  tombstones?: string;
  now: Date;
  onProgress: (progress: { done: number; total: number }) => void;
}

export interface Restored {
  manifest: Manifest;
  /** How many captures were purged again, by tombstones that are younger than the backup. */
  purgedCaptures: number;
  /** Where what was there before has been put; null where there was nothing. */
  replaced: string | null;
}

/** What a restore moves: what belongs to the archive. The engine's folder stays: the next `publish` brings it to the archive's state. */
const archiveParts = ['archive.db', 'archive.db-wal', 'archive.db-shm', 'warc', 'tombstones.jsonl'];
const stagingName = '.restoring';

/**
 * Puts a backup in the place of an archive. It is unpacked and checked beside it first; archive.db is put in its place last, and until then the
 * folder holds no archive. What has been purged since the backup was made is purged from it before anybody can see it.
 */
export async function restoreBackup(path: string, home: string, options: RestoreOptions): Promise<Restored> {
  checkFolder(home, options.replace);
  const staging = join(home, stagingName);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  try {
    const total = statSync(path).size;
    let done = 0;
    const manifest = await unpackBackup(path, staging, (count) => {
      done += count;
      options.onProgress({ done, total });
    });
    rmSync(join(staging, 'manifest.json'));
    const tombstones = [tombstonesPath(home), ...(options.tombstones === undefined ? [] : [options.tombstones])];
    const purgedCaptures = prepareArchive(path, staging, tombstones.flatMap(readTombstones), options.now);
    const replaced = putAside(home, options.now);
    putInPlace(staging, home);
    return { manifest, purgedCaptures, replaced };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function checkFolder(home: string, replace: boolean): void {
  if (!existsSync(home)) return;
  const others = readdirSync(home).filter((name) => name !== stagingName && name !== 'tombstones.jsonl');
  if (others.length > 0 && !replace)
    throw new Error(
      `${home} is not empty (${others.slice(0, 3).join(', ')}): name another folder (TRA_CUU_HOME), or add --replace, which puts what is there aside`,
    );
  if (hasArchive(home)) releaseArchive(home);
}

/** Makes what was unpacked an archive that can be used. Returns how many captures were purged again. */
function prepareArchive(path: string, staging: string, tombstones: readonly Tombstone[], now: Date): number {
  const archive = openArchive(staging);
  try {
    const problems = [
      ...archive.inventory.checkDatabase(),
      ...archive.warc
        .list()
        .filter(({ name, length }) => statSync(join(staging, 'warc', name), { throwIfNoEntry: false })?.size !== length)
        .map(({ name }) => `${name} is not as long as the archive knows it`),
    ];
    if (problems.length > 0) throw new BadBackupError(`${path} is damaged: ${problems[0]}. Nothing has been changed`);
    archive.generations.forgetAll();
    const purged = tombstones.length > 0 ? archive.purges.apply(tombstones, now).captures : 0;
    writeTombstones(tombstonesPath(staging), archive.tombstones.list());
    archive.warc.writeIndexes('all');
    return purged;
  } finally {
    archive.close();
  }
}

function putAside(home: string, now: Date): string | null {
  const there = archiveParts.filter((name) => existsSync(join(home, name)));
  if (!hasArchive(home) && !there.includes('warc')) return null;
  if (hasArchive(home)) releaseArchive(home);
  const aside = join(home, `replaced-${now.toISOString().replace(/\D/g, '').slice(0, 14)}`);
  mkdirSync(aside);
  for (const name of there) renameSync(join(home, name), join(aside, name));
  syncFolder(home);
  return aside;
}

function putInPlace(staging: string, home: string): void {
  for (const name of [...archiveParts].reverse())
    if (existsSync(join(staging, name))) renameSync(join(staging, name), join(home, name));
  syncFolder(home);
}
