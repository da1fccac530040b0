import type { Database } from 'better-sqlite3';
import { idsOfAct, type Subject } from '../decisions/actions.ts';
import type { Decision } from '../decisions/decision.ts';
import { createDecisionStore } from '../decisions/decision-store.ts';
import { sha256Of } from '../sha256-of.ts';
import { listReferences } from './list-references.ts';

/**
 * Forgets the names that were known from what is purged alone: the people or bodies, what was decided about them, and what was to be looked
 * at. Their ids are not given again. To be called once the rows of what is purged are gone.
 */
export function forgetNames(db: Database, subject: Subject, keys: ReadonlySet<string>): void {
  const decisions = createDecisionStore(db);
  const unnamed = listUnnamed(db, subject, keys);
  for (const { action, undone, details } of decisions.list(subject))
    if (action === 'load' && !undone) unnamed.delete(details.id);
  decisions.forget(
    subject,
    decisions
      .list(subject)
      .filter((decision) => isMoot(decision, unnamed))
      .map(({ id }) => id),
  );
  const decided = new Set(decisions.list(subject).flatMap(idsOfAct));
  const removeCases = db.prepare('DELETE FROM review_cases WHERE subject = @subject AND @id IN (first_id, second_id)');
  const remove = db.prepare(`DELETE FROM ${subject} WHERE id = ?`);
  const remember = db.prepare('INSERT INTO purged_ids (id_sha256) VALUES (?) ON CONFLICT DO NOTHING');
  for (const id of unnamed) {
    if (decided.has(id)) continue;
    removeCases.run({ subject, id });
    remove.run(id);
    remember.run(sha256Of(id));
  }
}

/** Those of these names to which nothing refers but one another. */
function listUnnamed(db: Database, subject: Subject, keys: ReadonlySet<string>): Set<string> {
  const refers = listReferences(db, subject)
    .filter(({ table, column }) => table !== subject || !['merged_into', 'same_as'].includes(column))
    .map(({ table, column }) => `EXISTS (SELECT 1 FROM "${table}" WHERE "${column}" = named.id)`);
  const unnamed = db
    .prepare<[string], string>(
      `SELECT id FROM ${subject} AS own WHERE name_key = ? AND NOT EXISTS (
         SELECT 1 FROM ${subject} AS named WHERE (named.id = own.id OR named.merged_into = own.id) AND (${refers.join(' OR ')}))`,
    )
    .pluck();
  return new Set([...keys].flatMap((key) => unnamed.all(key)));
}

/** Whether a decision changes nothing of whom articles still name. */
function isMoot(decision: Decision, unnamed: ReadonlySet<string>): boolean {
  const ids = idsOfAct(decision);
  if (decision.undone || decision.action === 'apart' || decision.action === 'succeed')
    return ids.some((id) => unnamed.has(id));
  if (decision.action === 'merge') return unnamed.has(decision.details.from);
  if (decision.action === 'assign') return decision.articles.length === 0 || unnamed.has(decision.details.from);
  if (decision.action === 'split') return ids.every((id) => unnamed.has(id));
  return unnamed.has(ids[0] ?? '');
}
