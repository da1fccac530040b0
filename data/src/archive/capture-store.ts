import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import type { Visibility } from '../article/article.ts';

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
  /**
   * Keeps a capture with its bytes. Where the newest capture of the identity has the same bytes, nothing is added and that
   * one is returned with what became of it; a visibility that has changed makes it pending again.
   */
  keep(capture: NewCapture): Capture;
  /** The capture that `keep` would return without adding or changing anything; null where it would add or change one. */
  find(capture: NewCapture): Capture | null;
  markUnreadable(id: number, reason: { reason: string; message: string; derivedBy: string }): void;
  markRead(id: number, derivedBy: string): void;
  /** Says that what could not be read under this identity has been read since. */
  supersede(identity: string): void;
  readOriginal(id: number): Buffer | null;
  count(): { captures: number; pending: number; unreadable: number; originalBytes: number };
  listUnreadable(limit: number): UnreadableCapture[];
}

interface CaptureRow extends Capture {
  sha256: string | null;
  visibility: Visibility;
}

const digestOf = ({ bytes }: NewCapture): string | null => bytes && createHash('sha256').update(bytes).digest('hex');

export function createCaptureStore(db: Database): CaptureStore {
  const newest = db.prepare<[string], CaptureRow>(
    `SELECT id, sha256, outcome, reason, message, derived_by AS derivedBy, visibility
     FROM captures WHERE identity = ? ORDER BY id DESC LIMIT 1`,
  );
  const seen = db.prepare('UPDATE captures SET last_seen_at = ?, address = ? WHERE id = ?');
  const reopen = db.prepare("UPDATE captures SET visibility = ?, outcome = 'pending' WHERE id = ?");
  const addOriginal = db.prepare('INSERT INTO originals (sha256, size, gzip) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const hasOriginal = db.prepare('SELECT 1 FROM originals WHERE sha256 = ?');
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
  const original = db.prepare<[number], { gzip: Buffer }>(
    'SELECT gzip FROM captures JOIN originals USING (sha256) WHERE id = ?',
  );
  const unreadable = db.prepare<[number], UnreadableCapture>(
    `SELECT address, reason, message, last_seen_at AS lastSeenAt FROM captures
     WHERE outcome = 'unreadable' AND id IN (SELECT max(id) FROM captures GROUP BY identity) ORDER BY id DESC LIMIT ?`,
  );
  const counts = db.prepare<[], { captures: number; pending: number; unreadable: number; originalBytes: number }>(
    `SELECT (SELECT count(*) FROM captures) AS captures,
            (SELECT count(*) FROM captures WHERE outcome = 'pending') AS pending,
            (SELECT count(*) FROM captures
              WHERE outcome = 'unreadable' AND id IN (SELECT max(id) FROM captures GROUP BY identity)) AS unreadable,
            (SELECT coalesce(sum(size), 0) FROM originals) AS originalBytes`,
  );

  const addCapture = (capture: NewCapture, sha256: string | null, at: string): Capture => {
    const { bytes, capturedAt: _, ...row } = capture;
    if (bytes && sha256 && !hasOriginal.get(sha256)) addOriginal.run(sha256, bytes.length, gzipSync(bytes));
    const id = Number(add.run({ ...row, sha256, at }).lastInsertRowid);
    return { id, outcome: 'pending', reason: null, message: null, derivedBy: null };
  };

  const find = (capture: NewCapture): Capture | null => {
    const known = newest.get(capture.identity);
    return known && known.sha256 === digestOf(capture) && known.visibility === capture.visibility ? known : null;
  };

  const keep = db.transaction((capture: NewCapture): Capture => {
    const sha256 = digestOf(capture);
    const at = capture.capturedAt.toISOString();
    const known = newest.get(capture.identity);
    if (!known || known.sha256 !== sha256) return addCapture(capture, sha256, at);
    seen.run(at, capture.address, known.id);
    if (known.visibility === capture.visibility) return known;
    reopen.run(capture.visibility, known.id);
    return { ...known, outcome: 'pending' };
  });

  return {
    keep: (capture) => keep.immediate(capture),
    find,
    markUnreadable: (id, reason) => void fail.run({ id, ...reason }),
    markRead: (id, derivedBy) => void read.run(derivedBy, id),
    supersede: (identity) => void supersede.run(identity),
    readOriginal: (id) => {
      const row = original.get(id);
      return row ? gunzipSync(row.gzip) : null;
    },
    count: () => counts.get() ?? { captures: 0, pending: 0, unreadable: 0, originalBytes: 0 },
    listUnreadable: (limit) => unreadable.all(limit),
  };
}
