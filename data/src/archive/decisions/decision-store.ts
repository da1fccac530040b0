import type { Database } from 'better-sqlite3';
import { ZodError } from 'zod';
import { type Act, idsOfAct, parseAct, type Subject, subjects } from './actions.ts';
import { applyDecisions } from './apply-decisions.ts';
import { checkAct, checkUndo } from './check-act.ts';
import { type Decider, type Decision, RefusedDecisionError } from './decision.ts';
import { foldShown } from './fold-shown.ts';
import { findNearIds } from './near-ids.ts';
import { readAlike } from './read-alike.ts';
import { settleReviews } from './settle-reviews.ts';
import { listUnapplied } from './write-shown.ts';

/** What staff decided about people and bodies, for ever. What follows from it is written with each decision. */
export interface DecisionStore {
  /**
   * Makes a decision about people or bodies that the archive knows. Throws RefusedDecisionError where that cannot be: an unknown id, two that are
   * one or were said to be two, one that is shown as another already.
   */
  make(act: Act, decider: Decider, articles?: readonly string[]): Decision;
  /** Undoes a decision, for ever. Throws RefusedDecisionError where there is none, it was undone, or a later one rests on it. */
  undo(id: number, decider: Decider): Decision;
  /** In the order in which they were made, with those that were undone. */
  list(subject?: Subject): Decision[];
  /** Removes decisions wholly, as if they had never been made: they are about what was purged. To be called in a transaction. */
  forget(subject: Subject, ids: readonly number[]): void;
  /** Ids that look like one that there is not. */
  near(subject: Subject, id: string): string[];
  /** The ids of people or bodies who are shown otherwise than what was decided says. */
  listUnapplied(subject: Subject): string[];
  /** Writes anew what follows from the decisions that stand, as it was written with each: it changes nothing unless something else did. */
  apply(): void;
  /** Says of cases raised since which decision had settled them before. To be called in a transaction. */
  settleReviews(subject: Subject): void;
}

interface Row {
  id: number;
  subject: Subject;
  action: string;
  details: string;
  by: string;
  at: string;
  undoneBy: string | null;
  undoneAt: string | null;
  articles: string;
}

const columns = `id, subject, action, details, decided_by AS by, decided_at AS at, undone_by AS undoneBy, undone_at AS undoneAt,
  (SELECT json_group_array(article_id) FROM decision_articles WHERE decision_id = id) AS articles`;

export function createDecisionStore(db: Database): DecisionStore {
  const all = db.prepare<[{ subject: Subject | null }], Row>(
    `SELECT ${columns} FROM decisions WHERE @subject IS NULL OR subject = @subject ORDER BY id`,
  );
  const add = db.prepare(
    'INSERT INTO decisions (subject, action, details, decided_by, decided_at) VALUES (@subject, @action, @details, @by, @at)',
  );
  const addArticle = db.prepare('INSERT INTO decision_articles (decision_id, article_id) VALUES (?, ?)');
  const setUndone = db.prepare('UPDATE decisions SET undone_by = ?, undone_at = ? WHERE id = ?');
  const forgetting = [
    'UPDATE review_cases SET decision_id = NULL WHERE decision_id = ?',
    'DELETE FROM department_successions WHERE decision_id = ?',
    'DELETE FROM decision_articles WHERE decision_id = ?',
    'DELETE FROM decisions WHERE id = ?',
  ].map((sql) => db.prepare<[number]>(sql));
  const hasArticle = db.prepare<[string], number>('SELECT 1 FROM articles WHERE id = ?').pluck();
  const known = {
    officials: db.prepare<[string], number>('SELECT 1 FROM officials WHERE id = ?').pluck(),
    departments: db.prepare<[string], number>('SELECT 1 FROM departments WHERE id = ?').pluck(),
  };

  const toDecision = createDecisionReader();
  const list = (subject?: Subject): Decision[] => all.all({ subject: subject ?? null }).map(toDecision);
  const checkKnown = ({ subject, ...act }: Act, articles: readonly string[]): void => {
    for (const id of idsOfAct(act)) {
      if (known[subject].get(id) !== undefined) continue;
      const near = findNearIds(db, subject, id);
      const advice =
        near.length > 0 ? `Is it one of these: ${near.join(', ')}?` : `\`tra-cuu ${subject} list\` has them.`;
      throw new RefusedDecisionError(`There is no ${id} among the ${subject}. ${advice}`);
    }
    const missing = articles.find((id) => hasArticle.get(id) === undefined);
    if (missing !== undefined)
      throw new RefusedDecisionError(`There is no article ${missing}. Its id stands in its address: /van-ban/<id>.`);
  };

  const make = db.transaction((given: Act, { by, at }: Decider, articles: readonly string[]): Decision => {
    const act = readAct(given);
    checkKnown(act, articles);
    checkAct(act, list(act.subject), readAlike(db, act.subject));
    const row = { ...act, details: JSON.stringify(act.details), by, at: at.toISOString() };
    const id = Number(add.run(row).lastInsertRowid);
    for (const article of new Set(articles)) addArticle.run(id, article);
    const decisions = list(act.subject);
    applyDecisions(db, act.subject, decisions);
    return found(decisions, id);
  });
  const undo = db.transaction((id: number, { by, at }: Decider): Decision => {
    const decision = found(list(), id);
    if (decision.undone)
      throw new RefusedDecisionError(`Decision ${id} was undone by ${decision.undone.by} on ${decision.undone.at}.`);
    checkUndo(decision, list(decision.subject));
    setUndone.run(by, at.toISOString(), id);
    const decisions = list(decision.subject);
    applyDecisions(db, decision.subject, decisions);
    return found(decisions, id);
  });

  return {
    make: (act, decider, articles = []) => make.immediate(act, decider, articles),
    undo: (id, decider) => undo.immediate(id, decider),
    list,
    forget: (subject, ids) => {
      if (ids.length === 0) return;
      for (const id of ids) for (const statement of forgetting) statement.run(id);
      applyDecisions(db, subject, list(subject));
    },
    near: (subject, id) => findNearIds(db, subject, id),
    listUnapplied: (subject) =>
      listUnapplied(db, subject, foldShown(list(subject), readAlike(db, subject))).map(({ id }) => id),
    apply: db.transaction(() => {
      for (const subject of subjects) applyDecisions(db, subject, list(subject));
    }).immediate,
    settleReviews: (subject) => {
      const decisions = list(subject);
      settleReviews(db, subject, decisions, foldShown(decisions, readAlike(db, subject)));
    },
  };
}

function readAct({ subject, action, details }: Act): Act {
  try {
    return parseAct(subject, action, details);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new RefusedDecisionError(`This cannot be decided: ${problems.join('; ')}.`, { cause: error });
  }
}

function found(decisions: readonly Decision[], id: number): Decision {
  const decision = decisions.find((one) => one.id === id);
  if (!decision) throw new RefusedDecisionError(`There is no decision ${id}: \`decisions\` lists them.`);
  return decision;
}

/** What a decision says never changes: it is read once. */
function createDecisionReader(): (row: Row) => Decision {
  const acts = new Map<number, Act>();
  return ({ id, subject, action, details, by, at, undoneBy, undoneAt, articles }) => {
    const undone = undoneBy === null || undoneAt === null ? null : { by: undoneBy, at: undoneAt };
    const act = acts.get(id) ?? parseAct(subject, action, JSON.parse(details));
    acts.set(id, act);
    return { ...act, ...{ id, by, at, undone, articles: JSON.parse(articles) } };
  };
}
