import Database from 'better-sqlite3';
import { archivePath } from '../open-archive.ts';

/** Another process has the archive open. */
export class ArchiveInUseError extends Error {
  override readonly name = 'ArchiveInUseError';
}

/** Makes the archive one file that can be moved, without a log beside it. Throws ArchiveInUseError where another process has it open. */
export function releaseArchive(home: string): void {
  const db = new Database(archivePath(home), { timeout: 1_000 });
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))) throw error;
    throw new ArchiveInUseError(`The archive in ${home} is in use: stop the server and every other tra-cuu first`, {
      cause: error,
    });
  } finally {
    db.close();
  }
}
