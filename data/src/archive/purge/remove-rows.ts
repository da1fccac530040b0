import type { Database } from 'better-sqlite3';
import { forgetDepartments, listDepartmentKeys } from '../departments/forget-departments.ts';
import { toNameKey } from '../name-index.ts';
import { forgetNames } from './forget-names.ts';
import { listReferences } from './list-references.ts';
import type { Selection } from './select-purged.ts';

/** Columns that hold the address of a page, whatever the table. */
const addressColumns = ['url', 'link', 'canonical', 'redirects_to'];

/**
 * Removes every row that belongs to a selection. Which tables have such rows is asked of the database: those that refer to articles or
 * captures, and those that name an original by its digest or a page by its address. To be called in a transaction.
 */
export function removeRows(db: Database, { articles, captures, payloads, identities }: Selection): void {
  db.pragma('defer_foreign_keys = ON');
  const names = listNames(db, articles);
  const bodies = listDepartmentKeys(db, articles);
  const urls = [...identities].filter((identity) => identity.startsWith('web:')).map((identity) => identity.slice(4));
  for (const { table, column } of listReferences(db, 'articles')) remove(db, table, column, [...articles]);
  for (const { table, column } of listReferences(db, 'captures')) remove(db, table, column, [...captures]);
  remove(db, 'aliases', 'identity', [...identities]);
  remove(db, 'captures', 'id', [...captures]);
  remove(db, 'articles', 'id', [...articles]);
  for (const table of listTables(db, 'sha256'))
    if (table !== 'tombstone_payloads') remove(db, table, 'sha256', [...payloads]);
  for (const column of addressColumns) for (const table of listTables(db, column)) remove(db, table, column, urls);
  removeUnusedNames(db, names);
  forgetDepartments(db, bodies);
}

function remove(db: Database, table: string, column: string, values: readonly (string | number)[]): void {
  const statement = db.prepare(`DELETE FROM "${table}" WHERE "${column}" = ?`);
  for (const value of values) statement.run(value);
}

const listTables = (db: Database, column: string): string[] =>
  db
    .prepare<[string], string>(
      `SELECT tables.name FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
       WHERE tables.type = 'table' AND columns.name = ?`,
    )
    .pluck()
    .all(column);

/** The keys of the people's names that any revision of the articles has. */
function listNames(db: Database, articles: ReadonlySet<string>): Set<string> {
  const statement = db
    .prepare<[string], string>(
      `SELECT DISTINCT named.value ->> '$.name' FROM revisions, json_each(article -> '$.officials') AS named WHERE article_id = ?`,
    )
    .pluck();
  return new Set([...articles].flatMap((id) => statement.all(id)).map(toNameKey));
}

/** A name that nothing in the archive refers to any more was known from what is purged alone. */
function removeUnusedNames(db: Database, keys: ReadonlySet<string>): void {
  const unused = listReferences(db, 'officials').map(
    ({ table: other, column }) => `id NOT IN (SELECT "${column}" FROM "${other}" WHERE "${column}" IS NOT NULL)`,
  );
  const statement = db.prepare(`DELETE FROM officials WHERE ${['name_key = ?', ...unused].join(' AND ')}`);
  for (const key of keys) statement.run(key);
}
