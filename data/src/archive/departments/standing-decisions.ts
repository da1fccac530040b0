import type { DepartmentAct } from '../decisions/actions.ts';
import type { Decision } from '../decisions/decision.ts';

/** A decision about bodies that stands, and the articles that it is about. */
export type StandingDecision = DepartmentAct & { id: number; articles: string[] };

/** Those about bodies that were not undone, in the order given. */
export const toStanding = (decisions: readonly Decision[]): StandingDecision[] =>
  decisions.flatMap((decision) => (decision.subject === 'departments' && !decision.undone ? [decision] : []));
