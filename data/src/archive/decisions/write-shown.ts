import type { Database } from 'better-sqlite3';
import type { Subject } from './actions.ts';
import type { FoldedShown, Shown } from './fold-shown.ts';

interface Row {
  id: string;
  mergedInto: string | null;
  name: string | null;
  hidden: number;
}

/** Those who are shown otherwise than what was decided says. */
export function listUnapplied(
  db: Database,
  subject: Subject,
  shown: FoldedShown,
): { id: string; was: Shown; is: Shown }[] {
  const decided = db.prepare<[], Row>(
    `SELECT id, merged_into AS mergedInto, shown_name AS name, hidden FROM ${subject}
     WHERE merged_into IS NOT NULL OR shown_name IS NOT NULL OR hidden = 1`,
  );
  const before = new Map(decided.all().map((row) => [row.id, row]));
  return [...new Set([...before.keys(), ...shown.ids])]
    .map((id) => ({ id, was: toShown(before.get(id)), is: shown.of(id) }))
    .filter(({ was, is }) => was.mergedInto !== is.mergedInto || was.name !== is.name || was.isHidden !== is.isHidden);
}

/**
 * Writes how the people or bodies are shown, and raises the edition of every article that shows another thing for it: those that name one
 * that has changed, and those that name what it is or was merged into, by whose ids they are found. What readers could see of it was taken
 * from them: what is suggested is made anew.
 */
export function writeShown(db: Database, subject: Subject, shown: FoldedShown): void {
  const mentions = subject === 'officials' ? 'official_mentions' : 'department_mentions';
  const column = subject === 'officials' ? 'official_id' : 'department_id';
  const update = db.prepare(`UPDATE ${subject} SET merged_into = ?, shown_name = ?, hidden = ? WHERE id = ?`);
  const touch = db.prepare(
    `UPDATE articles SET edition = edition + 1 WHERE id IN (
       SELECT article_id FROM ${mentions} JOIN ${subject} AS named ON named.id = ${column}
       WHERE named.id IN (SELECT value FROM json_each(@ids)) OR named.merged_into IN (SELECT value FROM json_each(@ids)))`,
  );
  const changes = listUnapplied(db, subject, shown);
  if (changes.length === 0) return;
  for (const { id, is } of changes) update.run(is.mergedInto, is.name, is.isHidden ? 1 : 0, id);
  const concerned = changes.flatMap(({ id, was, is }) => [
    id,
    ...[was.mergedInto, is.mergedInto].filter((one) => one !== null),
  ]);
  touch.run({ ids: JSON.stringify([...new Set(concerned)]) });
  db.prepare('UPDATE withdrawals SET count = count + 1').run();
}

const toShown = (row: Row | undefined): Shown => ({
  mergedInto: row?.mergedInto ?? null,
  name: row?.name ?? null,
  isHidden: row?.hidden === 1,
});
