import type { Database } from 'better-sqlite3';
import { sha256Of } from '../sha256-of.ts';
import type { HeldOriginal } from './capture-records.ts';
import { readPayload, unpack } from './read-payload.ts';
import { DamagedOriginalError, type WarcFiles } from './warc-files.ts';

/** The originals of an archive, by the SHA-256 of their bytes: those in WARC files, and those kept in the database before there were any. */
export interface HeldOriginals {
  /** The WARC record in which bytes stand; null where they stand in none. */
  find(sha256: string): HeldOriginal | null;
  /** Throws DamagedOriginalError where nothing has these bytes any more. */
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
  const packed = db
    .prepare<[string], Buffer>('SELECT gzip FROM originals WHERE sha256 = ? AND gzip IS NOT NULL')
    .pluck();
  const readRecord = (sha256: string): Buffer => {
    const row = held.get(sha256);
    if (!row)
      throw new DamagedOriginalError(`no record is known for the bytes ${sha256}: restore the archive from a backup`);
    const bytes = readPayload(files.read(row.file, row.offset, row.length), row.type);
    return checked(bytes, sha256, `${files.path(row.file)} does not hold the bytes ${sha256} at ${row.offset}`);
  };
  return {
    find: (sha256) => held.get(sha256) ?? null,
    read: (sha256) => {
      const gzip = packed.get(sha256);
      if (gzip) return checked(unpack(gzip), sha256, `the database does not hold the bytes ${sha256}`);
      try {
        return readRecord(sha256);
      } catch (error) {
        if (!(error instanceof DamagedOriginalError)) throw error;
        // A purge may have put them into another file since it was asked where they are.
        return readRecord(sha256);
      }
    },
  };
}

function checked(bytes: Buffer, sha256: string, problem: string): Buffer {
  if (sha256Of(bytes) === sha256) return bytes;
  throw new DamagedOriginalError(`${problem}: restore it from a backup`);
}
