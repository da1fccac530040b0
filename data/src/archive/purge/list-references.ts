import type { Database } from 'better-sqlite3';

export interface Reference {
  table: string;
  column: string;
}

/** The columns that refer to a table's key. */
export const listReferences = (db: Database, target: string): Reference[] =>
  db
    .prepare<[string], Reference>(
      `SELECT tables.name AS "table", keys."from" AS "column"
       FROM sqlite_schema AS tables JOIN pragma_foreign_key_list(tables.name) AS keys
       WHERE tables.type = 'table' AND keys."table" = ?`,
    )
    .all(target);
