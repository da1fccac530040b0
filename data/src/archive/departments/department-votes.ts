import type { Database } from 'better-sqlite3';
import type { DepartmentLevel } from '../../article/article.ts';
import type { LevelVote, ParentVote } from './build-department-tree.ts';

/** What articles say of where bodies stand. */
export interface DepartmentVotes {
  parents: ParentVote[];
  levels: LevelVote[];
}

interface Row {
  id: string;
  parentId: string | null;
  level: DepartmentLevel | null;
  articles: number;
}

/**
 * Counts the articles that say of a body what it belongs to, and on which level it stands. What readers are kept from says nothing of what they
 * are shown: a stopped article is not counted.
 */
export function countVotes(db: Database): DepartmentVotes {
  const rows = db
    .prepare<[], Row>(
      `SELECT department_id AS id, parent_id AS parentId, level, count(*) AS articles FROM department_mentions
       WHERE article_id NOT IN (SELECT id FROM articles WHERE stopped_at IS NOT NULL)
       GROUP BY department_id, parent_id, level`,
    )
    .all();
  return {
    parents: rows.flatMap(({ id, parentId, articles }) =>
      parentId === null || parentId === id ? [] : [{ id, parentId, articles }],
    ),
    levels: rows.flatMap(({ id, level, articles }) => (level === null ? [] : [{ id, level, articles }])),
  };
}
