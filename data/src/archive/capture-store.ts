import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import type { Visibility } from '../article/article.ts';
import { sha256Of } from './sha256-of.ts';
import { type CaptureRecords, toCaptureRecords, toMembers, toRevisitRecords } from './warc/capture-records.ts';
import type { HeldOriginals } from './warc/held-originals.ts';
import type { HttpExchange } from './warc/http-exchange.ts';
import type { WarcWriter } from './warc/warc-writer.ts';

/** What was found at an address. `bytes` is null where there was nothing to keep: an empty file, or one not to be opened. */
export interface NewCapture {
  /** The article's identity as text (`toIdentityText`). */
  identity: string;
  /** The URL, or the path as the person gave it. */
  address: string;
  bytes: Buffer | null;
  mediaType: string | null;
  /** The header as the server sent it. */
  contentType: string | null;
  site: string | null;
  visibility: Visibility;
  capturedAt: Date;
  /** What was asked and answered, where it came over HTTP. */
  exchange?: HttpExchange;
  /** Whether it was captured before now, by others: it is not the newest then where a later one is known. */
  isOld?: boolean;
}

/** A capture with its records packed, so that `keep` has little left to do. */
export interface PreparedCapture extends NewCapture {
  sha256: string;
  members: CaptureRecords;
}

export interface Capture {
  id: number;
  outcome: 'pending' | 'read' | 'unreadable' | 'superseded';
  /** Why it could not be read: a word for programs, and a sentence for people. */
  reason: string | null;
  message: string | null;
  derivedBy: string | null;
}

export interface UnreadableCapture {
  address: string;
  reason: string;
  message: string;
  lastSeenAt: string;
}

export interface CaptureStore {
  /** Packs the records of a capture, off the main thread; a capture that `keep` would not write is returned as it is. */
  prepare(capture: NewCapture): Promise<NewCapture | PreparedCapture>;
  /**
   * Keeps a capture with its bytes. Bytes that are in the archive already are not stored again, whatever they are found under. Where the
   * newest capture of the identity has the same bytes, nothing is added and that one is returned with what became of it; a visibility that has
   * changed makes it pending again. An old capture of an identity of which a later one is known is superseded.
   */
  keep(capture: NewCapture | PreparedCapture): Capture;
  /** The capture that `keep` would return without adding or changing anything; null where it would add or change one. */
  find(capture: NewCapture): Capture | null;
  markUnreadable(id: number, reason: { reason: string; message: string; derivedBy: string }): void;
  markRead(id: number, derivedBy: string): void;
  /** Says that what could not be read under this identity has been read since. */
  supersede(identity: string): void;
  /** The bytes as they came; null where none were kept. Throws DamagedOriginalError where they are not what was kept. */
  readOriginal(id: number): Buffer | null;
  count(): { captures: number; pending: number; unreadable: number; originalBytes: number };
  listUnreadable(limit: number): UnreadableCapture[];
}

interface CaptureRow extends Capture {
  sha256: string | null;
  visibility: Visibility;
  capturedAt: string;
}

const gzipApart = promisify(gzip);
/** Records of fewer bytes are packed sooner than a thread can be asked to. */
const packedApart = 2 ** 16;

const digestOf = ({ bytes }: NewCapture): string | null => bytes && sha256Of(bytes);

export function createCaptureStore(
  db: Database,
  {
    originals,
    writer,
    transaction,
  }: { originals: HeldOriginals; writer: WarcWriter; transaction: <Result>(work: () => Result) => Result },
): CaptureStore {
  const columns = `id, sha256, outcome, reason, message, derived_by AS derivedBy, visibility, captured_at AS capturedAt`;
  const newest = db.prepare<[string], CaptureRow>(
    `SELECT ${columns} FROM captures WHERE identity = ? AND NOT is_old ORDER BY id DESC LIMIT 1`,
  );
  const seen = db.prepare('UPDATE captures SET last_seen_at = max(last_seen_at, ?), address = ? WHERE id = ?');
  const reopen = db.prepare("UPDATE captures SET visibility = ?, outcome = 'pending' WHERE id = ?");
  const addOriginal = db.prepare('INSERT INTO originals (sha256, size) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const older = db.prepare<[string, string | null], CaptureRow>(
    `SELECT ${columns} FROM captures WHERE identity = ? AND sha256 IS ? ORDER BY id DESC LIMIT 1`,
  );
  const add = db.prepare(
    `INSERT INTO captures (identity, address, media_type, content_type, site, visibility, sha256, captured_at, last_seen_at)
     VALUES (@identity, @address, @mediaType, @contentType, @site, @visibility, @sha256, @at, @at)`,
  );
  const fail = db.prepare(
    "UPDATE captures SET outcome = 'unreadable', reason = @reason, message = @message, derived_by = @derivedBy WHERE id = @id",
  );
  const read = db.prepare(
    "UPDATE captures SET outcome = 'read', reason = NULL, message = NULL, derived_by = ? WHERE id = ?",
  );
  const supersede = db.prepare(
    "UPDATE captures SET outcome = 'superseded' WHERE identity = ? AND outcome IN ('unreadable', 'pending')",
  );
  const passBy = db.prepare("UPDATE captures SET outcome = 'superseded', is_old = 1 WHERE id = ?");
  const original = db.prepare<[number], string | null>('SELECT sha256 FROM captures WHERE id = ?').pluck();
  const unreadable = db.prepare<[number], UnreadableCapture>(
    `SELECT address, reason, message, last_seen_at AS lastSeenAt FROM captures
     WHERE outcome = 'unreadable' AND id IN (SELECT max(id) FROM captures WHERE NOT is_old GROUP BY identity) ORDER BY id DESC LIMIT ?`,
  );
  const counts = db.prepare<[], { captures: number; pending: number; unreadable: number; originalBytes: number }>(
    `SELECT (SELECT count(*) FROM captures) AS captures,
            (SELECT count(*) FROM captures WHERE outcome = 'pending') AS pending,
            (SELECT count(*) FROM captures
              WHERE outcome = 'unreadable' AND id IN (SELECT max(id) FROM captures WHERE NOT is_old GROUP BY identity)) AS unreadable,
            (SELECT coalesce(sum(size), 0) FROM originals) AS originalBytes`,
  );

  const write = (id: number, capture: NewCapture | PreparedCapture, sha256: string): void => {
    const { bytes } = capture;
    if (!bytes) return;
    const first = originals.find(sha256);
    if (first) writer.append(id, toMembers(toRevisitRecords(capture, sha256, first)));
    else writer.append(id, 'members' in capture ? capture.members : toMembers(toCaptureRecords({ ...capture, bytes })));
  };

  const addCapture = (capture: NewCapture | PreparedCapture, sha256: string | null, at: string): Capture => {
    const { identity, address, mediaType, contentType, site, visibility, bytes } = capture;
    if (bytes && sha256) addOriginal.run(sha256, bytes.length);
    const row = { identity, address, mediaType, contentType, site, visibility, sha256, at };
    const id = Number(add.run(row).lastInsertRowid);
    if (sha256) write(id, capture, sha256);
    return { id, outcome: 'pending', reason: null, message: null, derivedBy: null };
  };

  /** The capture of the same bytes that is known already, if the newest one is that, or an older one for what is old itself. */
  const findSame = (
    capture: NewCapture,
    sha256: string | null,
  ): { same: CaptureRow | undefined; isPassed: boolean } => {
    const known = newest.get(capture.identity);
    const isPassed =
      capture.isOld === true &&
      known !== undefined &&
      known.sha256 !== sha256 &&
      known.capturedAt > capture.capturedAt.toISOString();
    if (isPassed) return { same: older.get(capture.identity, sha256), isPassed };
    return { same: known && known.sha256 === sha256 ? known : undefined, isPassed };
  };

  const find = (capture: NewCapture, sha256 = digestOf(capture)): Capture | null => {
    const { same, isPassed } = findSame(capture, sha256);
    return same && (isPassed || same.visibility === capture.visibility) ? same : null;
  };

  const keep = (capture: NewCapture | PreparedCapture): Capture => {
    const sha256 = 'members' in capture ? capture.sha256 : digestOf(capture);
    const at = capture.capturedAt.toISOString();
    const { same, isPassed } = findSame(capture, sha256);
    if (!same) {
      const added = addCapture(capture, sha256, at);
      if (!isPassed) return added;
      passBy.run(added.id);
      return { ...added, outcome: 'superseded' };
    }
    if (isPassed) return same;
    seen.run(at, capture.address, same.id);
    if (same.visibility === capture.visibility) return same;
    reopen.run(capture.visibility, same.id);
    if (sha256) write(same.id, capture, sha256);
    return { ...same, outcome: 'pending' };
  };

  return {
    prepare: async (capture) => {
      const { bytes } = capture;
      const sha256 = digestOf(capture);
      if (!bytes || sha256 === null || find(capture, sha256) || originals.find(sha256)) return capture;
      const records = toCaptureRecords({ ...capture, bytes });
      const parts = await Promise.all(
        records.parts.map((part) => (part.length > packedApart ? gzipApart(part) : gzipSync(part))),
      );
      return { ...capture, sha256, members: { ...records, parts } };
    },
    keep: (capture) => transaction(() => keep(capture)),
    find: (capture) => find(capture),
    markUnreadable: (id, reason) => void fail.run({ id, ...reason }),
    markRead: (id, derivedBy) => void read.run(derivedBy, id),
    supersede: (identity) => void supersede.run(identity),
    readOriginal: (id) => {
      const sha256 = original.get(id);
      return sha256 ? originals.read(sha256) : null;
    },
    count: () => counts.get() ?? { captures: 0, pending: 0, unreadable: 0, originalBytes: 0 },
    listUnreadable: (limit) => unreadable.all(limit),
  };
}
