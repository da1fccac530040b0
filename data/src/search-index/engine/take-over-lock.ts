import Database from 'better-sqlite3';
import { pause } from './pause.ts';

/** How long to wait for another process that is deciding, or stopping its server, in milliseconds. */
const patienceMillis = 60_000;

/**
 * Runs `work` while no other process (and no other call) holds the lock. It is an exclusive SQLite transaction: the operating
 * system drops it with its process, however that ends. Waiting does not block the event loop. The file must never be opened by
 * anything but SQLite, because closing any descriptor of it would drop the lock.
 */
export async function withTakeOverLock<T>(path: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const database = new Database(path, { timeout: 0 });
  try {
    const deadline = performance.now() + patienceMillis;
    while (!tryLock(database)) {
      if (performance.now() > deadline) {
        throw new Error(`Another process has held ${path} for ${patienceMillis / 1000} s; is one suspended?`);
      }
      await pause(10 + Math.random() * 20, signal);
    }
    return await work();
  } finally {
    database.close();
  }
}

function tryLock(database: Database.Database): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false;
    throw error;
  }
}
