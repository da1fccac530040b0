import type { Database } from 'better-sqlite3';

interface Row {
  department: string;
  within: string;
  name: string;
}

/**
 * Writes what each body that articles name is within, and raises the edition of the articles that name one of which that has changed.
 * Returns how many articles those are.
 */
export function writeWithin(
  db: Database,
  within: ReadonlyMap<string, readonly string[]>,
  nameOf: (id: string) => string,
): number {
  const before = readBefore(db);
  const clear = db.prepare('DELETE FROM department_within WHERE department_id = ?');
  const add = db.prepare('INSERT INTO department_within (department_id, within_id, name) VALUES (?, ?, ?)');
  const changed: string[] = [];
  for (const id of new Set([...before.keys(), ...within.keys()])) {
    const rows = (within.get(id) ?? []).map((other) => ({ department: id, within: other, name: nameOf(other) }));
    if (digestOf(rows) === (before.get(id) ?? '')) continue;
    clear.run(id);
    for (const row of rows) add.run(row.department, row.within, row.name);
    changed.push(id);
  }
  return raiseEditions(db, changed);
}

/** What each body was within, as `digestOf` says it. */
function readBefore(db: Database): Map<string, string> {
  const rows = db.prepare<[], Row>(
    `SELECT department_id AS department, within_id AS within, name FROM department_within ORDER BY department_id, within_id`,
  );
  const before = new Map<string, string>();
  for (const row of rows.iterate()) before.set(row.department, (before.get(row.department) ?? '') + toLine(row));
  return before;
}

const toLine = ({ within, name }: Row): string => `${within} ${name}\n`;
const digestOf = (rows: readonly Row[]): string => rows.map(toLine).join('');

/** Says that the articles that name these bodies are to be published again. Returns how many they are. */
export function raiseEditions(db: Database, departments: readonly string[]): number {
  if (departments.length === 0) return 0;
  return db
    .prepare(
      `UPDATE articles SET edition = edition + 1 WHERE id IN (
         SELECT article_id FROM department_mentions WHERE department_id IN (SELECT value FROM json_each(?)))`,
    )
    .run(JSON.stringify(departments)).changes;
}
