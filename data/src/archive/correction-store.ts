import type { Database } from 'better-sqlite3';

/** The texts of pages as people corrected them, by the SHA-256 of the original. Pages count from 1. */
export interface CorrectionStore {
  /** Sets the text of a page; null takes the correction back. */
  set(sha256: string, page: number, text: string | null, at: Date): void;
  of(sha256: string): ReadonlyMap<number, string>;
}

export function createCorrectionStore(db: Database): CorrectionStore {
  const put = db.prepare(
    `INSERT INTO corrections (sha256, page, text, corrected_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (sha256, page) DO UPDATE SET text = excluded.text, corrected_at = excluded.corrected_at`,
  );
  const drop = db.prepare('DELETE FROM corrections WHERE sha256 = ? AND page = ?');
  const all = db.prepare<[string], { page: number; text: string }>(
    'SELECT page, text FROM corrections WHERE sha256 = ? ORDER BY page',
  );
  return {
    set: (sha256, page, text, at) =>
      void (text === null ? drop.run(sha256, page) : put.run(sha256, page, text, at.toISOString())),
    of: (sha256) => new Map(all.all(sha256).map(({ page, text }) => [page, text])),
  };
}
