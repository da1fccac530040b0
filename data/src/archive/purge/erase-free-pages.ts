import type { Database } from 'better-sqlite3';

/**
 * Makes the database anew without what was deleted from it, and empties its log: deleted rows else stay in free pages and in the log. Waits
 * as long as it may for others who read or write. False where they went on longer.
 */
export function eraseFreePages(db: Database, patienceMillis: number): boolean {
  const patience = Number(db.pragma('busy_timeout', { simple: true }));
  db.pragma(`busy_timeout = ${patienceMillis}`);
  try {
    db.exec('VACUUM');
    return (db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]).every(({ busy }) => busy === 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return false;
    throw error;
  } finally {
    db.pragma(`busy_timeout = ${patience}`);
  }
}
