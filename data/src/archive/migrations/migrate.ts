import type { Database } from 'better-sqlite3';
import { archiveTables } from './001-archive.ts';
import { withdrawalsTable } from './002-withdrawals.ts';
import { warcTables } from './003-warc.ts';
import { crawlTables } from './004-crawls.ts';
import { recordTables } from './005-record.ts';
import { fillWhoIsWho } from './006-fill.ts';
import { whoIsWhoTables } from './006-who-is-who.ts';

/** Each entry takes the database from version n to n + 1 (`PRAGMA user_version`). What has been released is never edited. */
const migrations = [archiveTables, withdrawalsTable, warcTables, crawlTables, recordTables, whoIsWhoTables];

/** What a step must do beside its SQL, by the version it leads to. */
const works = new Map<number, (db: Database) => void>([[6, fillWhoIsWho]]);

/** The version of an archive that is up to date. */
export const archiveVersion = migrations.length;

/**
 * Brings the database to the newest version, one transaction a step. Throws when it was made by a newer Tra Cứu. References are checked
 * when all is done: a step may put a table in the place of one that others refer to.
 */
export function migrate(db: Database): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > migrations.length)
    throw new Error(
      `The archive ${db.name} has version ${version}, this Tra Cứu knows up to ${migrations.length}: install the newer one.`,
    );
  db.pragma('foreign_keys = OFF');
  for (const [at, sql] of migrations.entries()) {
    if (at < version) continue;
    db.transaction(() => {
      if (Number(db.pragma('user_version', { simple: true })) > at) return;
      db.exec(sql);
      works.get(at + 1)?.(db);
      if ((db.pragma('foreign_key_check') as unknown[]).length > 0)
        throw new Error(
          `The archive ${db.name} refers to rows that are not there: it cannot be brought to version ${at + 1}.`,
        );
      db.pragma(`user_version = ${at + 1}`);
    }).immediate();
  }
  db.pragma('foreign_keys = ON');
}
