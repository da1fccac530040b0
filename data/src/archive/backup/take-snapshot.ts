import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { archivePath } from '../open-archive.ts';
import { warcFolder } from '../warc/warc-files.ts';

/** The archive as it was at one moment. */
export interface Snapshot {
  /** The WARC files, open: their first `length` bytes never change, and stay readable when the file is deleted. */
  warc: { name: string; length: number; handle: number }[];
  articles: number;
  captures: number;
  close(): void;
}

const pagesAtOnce = 4_096;

/**
 * Copies the database to `target`, as it is at one moment, while others go on writing: everything is read in one transaction. Without that,
 * SQLite would begin the copy anew after every write of another process.
 */
export async function takeSnapshot(
  home: string,
  target: string,
  onProgress: (share: number) => void,
): Promise<Snapshot> {
  const db = new Database(archivePath(home), { readonly: true, fileMustExist: true, timeout: 30_000 });
  try {
    db.exec('BEGIN');
    const snapshot = readSnapshot(db, home);
    await db.backup(target, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress(totalPages === 0 ? 0 : 1 - remainingPages / totalPages);
        return pagesAtOnce;
      },
    });
    return snapshot;
  } finally {
    db.close();
  }
}

function readSnapshot(db: Database.Database, home: string): Snapshot {
  const count = (table: string): number => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  const files = db
    .prepare<[], { name: string; length: number }>(
      "SELECT name, length FROM warc_files WHERE state IN ('open', 'full') ORDER BY id",
    )
    .all();
  const warc: Snapshot['warc'] = [];
  const close = (): void => {
    for (const { handle } of warc) closeSync(handle);
  };
  try {
    for (const file of files) warc.push({ ...file, handle: openSync(join(warcFolder(home), file.name), 'r') });
  } catch (error) {
    close();
    throw error;
  }
  return { warc, articles: count('live_articles'), captures: count('captures'), close };
}
