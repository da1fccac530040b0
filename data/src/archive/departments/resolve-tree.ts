import type { Database } from 'better-sqlite3';
import type { DepartmentLevel } from '../../article/article.ts';
import { findLevels } from '../../vocabulary/departments/find-levels.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { buildDepartmentTree, type DepartmentTree, type ParentVote } from './build-department-tree.ts';
import { countVotes } from './department-votes.ts';
import { listWithin } from './list-within.ts';
import { readPlaces } from './read-places.ts';
import { createSuccessionChains, type Succession } from './succession-chains.ts';
import { writeWithin } from './write-within.ts';

interface Row {
  id: string;
  name: string;
  shownName: string | null;
  level: string | null;
  parentId: string | null;
  mergedInto: string | null;
  hidden: 0 | 1;
  isNamed: 0 | 1;
}

/** Writes where all bodies stand, and what the articles that name them are found by. Returns how many articles are found otherwise now. */
export function resolveTree(
  db: Database,
  vocabulary: Pick<Vocabulary, 'departments'>,
): { articles: number; tree: DepartmentTree; parentVotes: readonly ParentVote[] } {
  const rows = listRows(db);
  const bodies = rows.map(({ id, mergedInto, hidden }) => ({ id, mergedInto, hidden: hidden === 1 }));
  const votes = countVotes(db);
  const tree = buildDepartmentTree({
    ...{ bodies, parentVotes: votes.parents, levelVotes: votes.levels, ...readPlaces(db) },
  });
  writePlaces(db, rows, tree, vocabulary);
  const chains = createSuccessionChains(listSuccessions(db));
  const within = listWithin(bodies, tree, chains);
  const names = new Map(rows.map(({ id, name, shownName }) => [id, shownName ?? name]));
  const named = rows.filter(({ isNamed }) => isNamed === 1);
  const articles = writeWithin(
    db,
    new Map(named.map(({ id }) => [id, within.get(id) ?? []])),
    (id) => names.get(tree.shownAs(id)) ?? id,
  );
  return { articles, tree, parentVotes: votes.parents };
}

const listRows = (db: Database): Row[] =>
  db
    .prepare<[], Row>(
      `SELECT id, name, shown_name AS shownName, level, parent_id AS parentId, merged_into AS mergedInto, hidden,
         EXISTS (SELECT 1 FROM department_mentions WHERE department_id = id) AS isNamed
       FROM departments ORDER BY id`,
    )
    .all();

const listSuccessions = (db: Database): Succession[] =>
  db.prepare<[], Succession>('SELECT from_id AS fromId, to_id AS toId FROM shown_department_successions').all();

/** A body that is shown as another has no place of its own. One of which no article says its level may say it by its name. */
function writePlaces(
  db: Database,
  rows: readonly Row[],
  tree: DepartmentTree,
  vocabulary: Pick<Vocabulary, 'departments'>,
): void {
  const update = db.prepare('UPDATE departments SET level = ?, parent_id = ? WHERE id = ?');
  for (const { id, name, level, parentId, mergedInto } of rows) {
    const isOwn = mergedInto === null;
    const its = isOwn ? (tree.levelOf(id) ?? levelByName(name, vocabulary)) : null;
    const parent = isOwn ? tree.parentOf(id) : null;
    if (its !== level || parent !== parentId) update.run(its, parent, id);
  }
}

function levelByName(name: string, vocabulary: Pick<Vocabulary, 'departments'>): DepartmentLevel | null {
  const levels = findLevels(name, vocabulary);
  return levels.length === 1 ? (levels[0] ?? null) : null;
}
