import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { HeldOriginal } from './capture-records.ts';
import { readPayload } from './read-payload.ts';
import { DamagedOriginalError, type WarcFiles } from './warc-files.ts';

/** The originals that stand in WARC files, by the SHA-256 of their bytes. */
export interface HeldOriginals {
  /** The record in which bytes stand; null where they stand in none. */
  find(sha256: string): HeldOriginal | null;
  /** Throws DamagedOriginalError where no record has these bytes. */
  read(sha256: string): Buffer;
}

interface HeldRow extends HeldOriginal {
  file: string;
  offset: number;
  length: number;
  type: 'response' | 'resource';
}

export function createHeldOriginals(db: Database, files: WarcFiles): HeldOriginals {
  const held = db.prepare<[string], HeldRow>(
    `SELECT name AS file, offset, warc_records.length AS length, type, record_id AS recordId, uri, date
     FROM captures JOIN warc_records ON capture_id = captures.id JOIN warc_files ON warc_files.id = file_id
     WHERE sha256 = ? AND type <> 'revisit' ORDER BY capture_id LIMIT 1`,
  );
  const read = (sha256: string): Buffer => {
    const row = held.get(sha256);
    if (!row)
      throw new DamagedOriginalError(`no record is known for the bytes ${sha256}: restore the archive from a backup`);
    const bytes = readPayload(files.read(row.file, row.offset, row.length), row.type);
    if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
    throw new DamagedOriginalError(
      `${files.path(row.file)} does not hold the bytes ${sha256} at ${row.offset}: restore it from a backup`,
    );
  };
  return {
    find: (sha256) => held.get(sha256) ?? null,
    read: (sha256) => {
      try {
        return read(sha256);
      } catch (error) {
        if (!(error instanceof DamagedOriginalError)) throw error;
        // A purge may have put them into another file since it was asked where they are.
        return read(sha256);
      }
    },
  };
}
