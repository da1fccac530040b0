import type { Database } from 'better-sqlite3';
import { fold } from '../../text/fold.ts';
import type { DepartmentCase } from './raise-department-cases.ts';

interface Body {
  id: string;
  key: string;
  parentId: string | null;
  articles: number;
}

/**
 * Bodies of one parent whose names differ by the accents of one word: one of them may be misspelt. `second` is the one that fewer articles
 * name, and the article one of those.
 */
export function findSimilarNames(db: Database): DepartmentCase[] {
  const bodies = db.prepare<[], Body>(
    `SELECT id, name_key AS key, departments.parent_id AS parentId, count(DISTINCT article_id) AS articles
     FROM departments JOIN department_mentions ON department_id = id
     WHERE merged_into IS NULL AND hidden = 0 GROUP BY id ORDER BY articles DESC, id`,
  );
  const witness = db.prepare<[string], Pick<DepartmentCase, 'articleId' | 'ordinal'>>(
    `SELECT article_id AS articleId, ordinal FROM department_mentions JOIN live_articles ON live_articles.id = article_id
     WHERE department_id = ? ORDER BY article_id, ordinal LIMIT 1`,
  );
  return pairAlike(bodies.all()).flatMap(([first, second]) => {
    const found = witness.get(second.id);
    return found ? [{ reason: 'similar-names', first: first.id, second: second.id, ...found }] : [];
  });
}

/** Each with the one before it that is alike, so that many alike make few pairs. */
function pairAlike(bodies: readonly Body[]): [Body, Body][] {
  const last = new Map<string, Body>();
  return bodies.flatMap((body): [Body, Body][] => {
    const alike = `${body.parentId ?? ''} ${fold(body.key)}`;
    const before = last.get(alike);
    last.set(alike, body);
    return before && countDifferent(before.key, body.key) === 1 ? [[before, body]] : [];
  });
}

function countDifferent(first: string, second: string): number {
  const words = second.split(' ');
  return first.split(' ').filter((word, at) => word !== words[at]).length;
}
