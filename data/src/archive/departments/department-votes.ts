import type { Database } from 'better-sqlite3';
import type { LevelVote, ParentVote } from './build-department-tree.ts';

/** What articles say of where bodies stand. */
export interface DepartmentVotes {
  parents: ParentVote[];
  levels: LevelVote[];
}

/** What readers are kept from says nothing of what they are shown: a stopped article has no vote. */
const counted = 'article_id NOT IN (SELECT id FROM articles WHERE stopped_at IS NOT NULL)';

/** Counts the articles that say of a body what it belongs to, and on which level it stands. */
export function countVotes(db: Database): DepartmentVotes {
  const parents = db.prepare<[], ParentVote>(
    `SELECT department_id AS id, parent_id AS parentId, count(DISTINCT article_id) AS articles FROM department_mentions
     WHERE parent_id IS NOT NULL AND parent_id <> department_id AND ${counted} GROUP BY department_id, parent_id`,
  );
  const levels = db.prepare<[], LevelVote>(
    `SELECT department_id AS id, level, count(DISTINCT article_id) AS articles FROM department_mentions
     WHERE level IS NOT NULL AND ${counted} GROUP BY department_id, level`,
  );
  return { parents: parents.all(), levels: levels.all() };
}
