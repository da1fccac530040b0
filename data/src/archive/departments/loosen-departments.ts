import type { Database } from 'better-sqlite3';
import { applyDecisions } from '../decisions/apply-decisions.ts';
import { createDecisionStore } from '../decisions/decision-store.ts';
import { toNameKey } from '../name-index.ts';
import type { NamedDepartment } from './list-within.ts';
import { raiseEditions } from './write-within.ts';

/** The keys of the bodies that any revision of articles names, of those that it says they belong to, and of those that are meant by these. */
export function listDepartmentKeys(db: Database, articles: Iterable<string>): Set<string> {
  const names = db
    .prepare<[string], string>(
      `SELECT name.value FROM revisions, json_each(article -> '$.departments') AS named,
         json_each(json_array(named.value ->> '$.name', named.value ->> '$.parent')) AS name
       WHERE article_id = ? AND name.value IS NOT NULL`,
    )
    .pluck();
  const meant = db
    .prepare<[{ id: string }], string>(
      `SELECT name FROM departments WHERE id IN (SELECT department_id FROM department_mentions WHERE article_id = @id
         UNION SELECT parent_id FROM department_mentions WHERE article_id = @id)`,
    )
    .pluck();
  return new Set([...articles].flatMap((id) => [...names.all(id), ...meant.all({ id })]).map(toNameKey));
}

const among = 'IN (SELECT value FROM json_each(@ids))';
const told = [
  `DELETE FROM department_within WHERE department_id ${among} OR parent_id ${among} OR within_id ${among}`,
  `DELETE FROM department_successions WHERE from_id ${among} OR to_id ${among}`,
  `UPDATE departments SET parent_id = NULL WHERE parent_id ${among}`,
  `UPDATE departments SET same_as = NULL WHERE same_as ${among}`,
];

/**
 * Takes the bodies of these keys that no article names any more out of all that was told of bodies, which `resolve` tells anew of those that
 * stay. Articles that were found by them are to be published again. To be called in a transaction, when the rows of what is purged are gone.
 */
export function loosenDepartments(db: Database, keys: ReadonlySet<string>): void {
  const unused = db
    .prepare<[string], string>(
      `SELECT id FROM departments WHERE name_key IN (SELECT value FROM json_each(?))
         AND id NOT IN (SELECT department_id FROM department_mentions) AND id NOT IN (SELECT told_id FROM department_mentions)
         AND id NOT IN (SELECT parent_id FROM department_mentions WHERE parent_id IS NOT NULL)`,
    )
    .pluck()
    .all(JSON.stringify([...keys]));
  const ids = JSON.stringify(unused);
  const found = db.prepare<[string], NamedDepartment>(
    `SELECT DISTINCT department_id AS id, nullif(parent_id, '') AS parentId FROM department_within
     WHERE within_id IN (SELECT value FROM json_each(?))`,
  );
  raiseEditions(db, found.all(ids));
  for (const sql of told) db.prepare(sql).run({ ids });
  if (unused.length > 0) applyDecisions(db, 'departments', createDecisionStore(db).list('departments'));
}
