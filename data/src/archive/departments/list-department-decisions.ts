import type { Database } from 'better-sqlite3';
import type { DepartmentAct } from '../decisions/actions.ts';
import { createDecisionStore } from '../decisions/decision-store.ts';

/** A decision about bodies that stands, and the articles that it is about. */
export type StandingDecision = DepartmentAct & { id: number; articles: string[] };

/** In the order in which they were made. */
export const listDepartmentDecisions = (db: Database): StandingDecision[] =>
  createDecisionStore(db)
    .list('departments')
    .flatMap((decision) => (decision.subject === 'departments' && !decision.undone ? [decision] : []));
