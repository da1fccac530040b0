import type { Database } from 'better-sqlite3';
import { type DepartmentLevel, departmentLevels } from '../../article/article.ts';
import type { DecidedLevel, DecidedParent } from './build-department-tree.ts';
import type { StandingDecision } from './standing-decisions.ts';

/** Where staff put bodies, in the order in which they did. What they said of a body that is not there any more says nothing. */
export function readPlaces(
  db: Database,
  decisions: readonly StandingDecision[],
): { decidedParents: DecidedParent[]; decidedLevels: DecidedLevel[] } {
  const isKnown = db.prepare<[string], number>('SELECT 1 FROM departments WHERE id = ?').pluck();
  const decidedParents: DecidedParent[] = [];
  const decidedLevels: DecidedLevel[] = [];
  for (const decision of decisions) {
    if (decision.action !== 'place') continue;
    const { id, level, parent } = decision.details;
    if (parent !== undefined && (parent === null || isKnown.get(parent) !== undefined))
      decidedParents.push({ decision: decision.id, id, parentId: parent });
    if (level !== undefined && isLevel(level)) decidedLevels.push({ id, level });
  }
  return { decidedParents, decidedLevels };
}

const isLevel = (level: string): level is DepartmentLevel => (departmentLevels as readonly string[]).includes(level);
