import type { Database } from 'better-sqlite3';
import type { ListWithin, NamedDepartment } from './list-within.ts';

interface Row {
  id: string;
  parent: string;
  within: string;
  name: string;
}

/**
 * Writes what each body is within as articles name it, and raises the edition of the articles of which that has changed. Returns how many
 * articles those are.
 */
export function writeWithin(db: Database, listWithin: ListWithin, nameOf: (id: string) => string): number {
  const before = readBefore(db);
  const clear = db.prepare('DELETE FROM department_within WHERE department_id = ? AND parent_id = ?');
  const add = db.prepare(
    'INSERT INTO department_within (department_id, parent_id, within_id, name) VALUES (@id, @parent, @within, @name)',
  );
  const changed: NamedDepartment[] = [];
  for (const { id, parent } of listNamed(db)) {
    const parentId = parent === '' ? null : parent;
    const rows = listWithin({ id, parentId }).map((within) => ({ id, parent, within, name: nameOf(within) }));
    const key = `${id} ${parent}`;
    const was = before.get(key) ?? '';
    before.delete(key);
    if (rows.map(toLine).join('') === was) continue;
    clear.run(id, parent);
    for (const row of rows) add.run(row);
    changed.push({ id, parentId });
  }
  for (const key of before.keys()) clear.run(...key.split(' '));
  return raiseEditions(db, changed);
}

/** Each body as articles name it, with what they say it belongs to; empty where they say nothing. */
const listNamed = (db: Database): { id: string; parent: string }[] =>
  db
    .prepare<[], { id: string; parent: string }>(
      `SELECT DISTINCT department_id AS id, coalesce(parent_id, '') AS parent FROM department_mentions`,
    )
    .all();

/** What each body was within, by the body and what it was said to belong to. */
function readBefore(db: Database): Map<string, string> {
  const rows = db.prepare<[], Row>(
    `SELECT department_id AS id, parent_id AS parent, within_id AS within, name FROM department_within
     ORDER BY department_id, parent_id, within_id`,
  );
  const before = new Map<string, string>();
  for (const row of rows.iterate()) {
    const key = `${row.id} ${row.parent}`;
    before.set(key, (before.get(key) ?? '') + toLine(row));
  }
  return before;
}

const toLine = ({ within, name }: Row): string => `${within} ${name}\n`;

/** Says that the articles that name these bodies so are to be published again. Returns how many they are. */
export function raiseEditions(db: Database, named: readonly NamedDepartment[]): number {
  if (named.length === 0) return 0;
  return db
    .prepare(
      `UPDATE articles SET edition = edition + 1 WHERE id IN (
         SELECT article_id FROM json_each(?) AS named JOIN department_mentions
           ON department_id = named.value ->> 'id' AND parent_id IS named.value ->> 'parentId')`,
    )
    .run(JSON.stringify(named)).changes;
}
