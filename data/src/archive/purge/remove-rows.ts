import type { Database } from 'better-sqlite3';
import type { Subject } from '../decisions/actions.ts';
import { listDepartmentKeys, loosenDepartments } from '../departments/loosen-departments.ts';
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
  const names: [Subject, ReadonlySet<string>][] = [
    ['officials', listOfficialKeys(db, articles)],
    ['departments', listDepartmentKeys(db, articles)],
  ];
  const urls = [...identities].filter((identity) => identity.startsWith('web:')).map((identity) => identity.slice(4));
  for (const { table, column } of listReferences(db, 'articles')) remove(db, table, column, [...articles]);
  for (const { table, column } of listReferences(db, 'captures')) remove(db, table, column, [...captures]);
  remove(db, 'aliases', 'identity', [...identities]);
  remove(db, 'captures', 'id', [...captures]);
  remove(db, 'articles', 'id', [...articles]);
  for (const table of listTables(db, 'sha256'))
    if (table !== 'tombstone_payloads') remove(db, table, 'sha256', [...payloads]);
  for (const column of addressColumns) for (const table of listTables(db, column)) remove(db, table, column, urls);
  for (const [subject, keys] of names) {
    if (subject === 'officials') tellApartAnew(db, keys);
    else loosenDepartments(db, keys);
    forgetNames(db, subject, keys);
  }
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
function listOfficialKeys(db: Database, articles: ReadonlySet<string>): Set<string> {
  const names = db
    .prepare<[string], string>(
      `SELECT DISTINCT named.value ->> '$.name' FROM revisions, json_each(article -> '$.officials') AS named WHERE article_id = ?`,
    )
    .pluck();
  return new Set([...articles].flatMap((id) => names.all(id)).map(toNameKey));
}

/** Names of which an article is gone are told apart anew, those of which none is left are not even known to be waiting. */
function tellApartAnew(db: Database, keys: ReadonlySet<string>): void {
  const forget = db.prepare('DELETE FROM names_to_resolve WHERE name_key = ?');
  const add = db.prepare(
    'INSERT INTO names_to_resolve (name_key) SELECT DISTINCT name_key FROM official_mentions WHERE name_key = ?',
  );
  for (const key of keys) {
    forget.run(key);
    add.run(key);
  }
}
