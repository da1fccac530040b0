import type { Database } from 'better-sqlite3';
import type { WarcWriter } from './warc-writer.ts';

/** Transactions of which the WARC files are part: what was written to them is on the disk before SQLite commits. One may stand in another. */
export function createTransaction(db: Database, writer: WarcWriter): <Result>(work: () => Result) => Result {
  return (work) => {
    if (db.inTransaction) return db.transaction(work)();
    try {
      return db
        .transaction(() => {
          const result = work();
          writer.sync();
          return result;
        })
        .immediate();
    } finally {
      writer.forget();
    }
  };
}
