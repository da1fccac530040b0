import { type Database, SqliteError } from 'better-sqlite3';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { applyDecisions } from '../decisions/apply-decisions.ts';
import { createDecisionStore } from '../decisions/decision-store.ts';
import { settleReviews } from '../decisions/settle-reviews.ts';
import { applyAssignments } from './apply-assignments.ts';
import { createFullBodies } from './full-bodies.ts';
import { type BrokenDepartment, listBrokenDepartments } from './list-broken-departments.ts';
import {
  countWithin,
  type ListedDepartment,
  type ListedSuccession,
  listDepartments,
  listSuccessions,
} from './list-departments.ts';
import { raiseDepartmentCases } from './raise-department-cases.ts';
import { resolveSuccessions } from './resolve-successions.ts';
import { resolveTree } from './resolve-tree.ts';
import { toStanding } from './standing-decisions.ts';
import { tellBodiesAlike } from './tell-bodies-alike.ts';
import { writeSmallNames } from './write-small-names.ts';

/** What came of telling again how bodies stand to each other. */
export interface ResolvedDepartments {
  /** Articles that are found by other bodies than before. */
  articles: number;
  /** Cases that were added to the review queue. */
  cases: number;
  /** Decisions that do not hold: by them a body would be above itself. */
  refused: readonly number[];
}

/** Which bodies belong to which, and which became which: what articles, the vocabulary and staff say of it. */
export interface DepartmentStore {
  /**
   * Tells anew where all bodies stand. It takes time by the number of mentions and bodies; done twice, it changes nothing the second time. The
   * articles that are found by other bodies afterwards are to be published again. Others can write as long as nothing is found changed.
   */
  resolve(vocabulary: Pick<Vocabulary, 'departments' | 'abbreviations'>, now: Date): ResolvedDepartments;
  list(): ListedDepartment[];
  listSuccessions(): ListedSuccession[];
  /** How many articles a search within a body finds. */
  countWithin(id: string): number;
  /** What `resolve` never leaves behind. Empty where all is well. */
  listBroken(): BrokenDepartment[];
}

export function createDepartmentStore(db: Database): DepartmentStore {
  const resolve = db.transaction(
    (vocabulary: Pick<Vocabulary, 'departments' | 'abbreviations'>, now: Date): ResolvedDepartments => {
      writeSmallNames(db);
      const meanings = tellBodiesAlike(db, vocabulary);
      const decisions = createDecisionStore(db).list('departments');
      const shown = applyDecisions(db, 'departments', decisions);
      const standing = toStanding(decisions);
      applyAssignments(db, { meanings, full: createFullBodies(db, vocabulary), decisions: standing });
      resolveSuccessions(db, vocabulary, standing);
      const { articles, ...told } = resolveTree(db, vocabulary, standing);
      const cases = raiseDepartmentCases(db, told, now);
      settleReviews(db, 'departments', decisions, shown);
      return { articles, cases, refused: told.tree.refused };
    },
  );
  return {
    resolve: (vocabulary, now) => {
      try {
        return resolve.deferred(vocabulary, now);
      } catch (error) {
        // Others have written between what it read and what it was to write.
        if (!(error instanceof SqliteError && error.code.startsWith('SQLITE_BUSY')) || db.inTransaction) throw error;
        return resolve.immediate(vocabulary, now);
      }
    },
    list: () => listDepartments(db),
    listSuccessions: () => listSuccessions(db),
    countWithin: (id) => countWithin(db, id),
    listBroken: () => listBrokenDepartments(db),
  };
}
