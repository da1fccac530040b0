import type { Database } from 'better-sqlite3';
import { addVotes, type DepartmentTree, type ParentVote } from './build-department-tree.ts';
import type { DepartmentCase } from './raise-department-cases.ts';
import type { SuccessionChains } from './succession-chains.ts';

interface Told {
  tree: Pick<DepartmentTree, 'shownAs' | 'parentOf'>;
  chains: SuccessionChains;
  parentVotes: readonly ParentVote[];
}

/** What this share of the articles that name the usual parent say otherwise is no slip. */
const doubtfulShare = 0.5;

/**
 * Bodies of which about as many articles say that they belong to one body as to another: perhaps two bodies of one name. `second` is the
 * other parent, and the article one that names it. Where a parent became the other one, both are right in their time.
 */
export function findDoubtfulParents(db: Database, { tree, chains, parentVotes }: Told): DepartmentCase[] {
  const votes = parentVotes.map(({ id, parentId, articles }) => ({
    ...{ id: tree.shownAs(id), value: tree.shownAs(parentId), articles },
  }));
  const usual = new Map<string, number>();
  for (const { id, value, articles } of addVotes(votes)) if (value === tree.parentOf(id)) usual.set(id, articles);
  const witness = db.prepare<[{ id: string; parent: string }], Pick<DepartmentCase, 'articleId' | 'ordinal'>>(
    `SELECT article_id AS articleId, ordinal FROM department_mentions
       JOIN departments AS told ON told.id = department_id JOIN departments AS above ON above.id = department_mentions.parent_id
     WHERE coalesce(told.merged_into, told.id) = @id AND coalesce(above.merged_into, above.id) = @parent
     ORDER BY article_id, ordinal LIMIT 1`,
  );
  return addVotes(votes).flatMap(({ id, value, articles }) => {
    const most = usual.get(id);
    const parent = tree.parentOf(id);
    if (most === undefined || parent === null || [parent, id, ...chains.chainOf(parent)].includes(value)) return [];
    const found = articles >= most * doubtfulShare ? witness.get({ id, parent: value }) : undefined;
    return found ? [{ reason: 'two-parents', first: id, second: value, ...found }] : [];
  });
}
