import type { Database } from 'better-sqlite3';
import type { DepartmentLevel } from '../../article/article.ts';
import { findLevels } from '../../vocabulary/departments/find-levels.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { buildDepartmentTree, type DepartmentTree, type ParentVote } from './build-department-tree.ts';
import { countVotes } from './department-votes.ts';
import { createWithinList } from './list-within.ts';
import { readPlaces } from './read-places.ts';
import type { StandingDecision } from './standing-decisions.ts';
import { createSuccessionChains, type Succession, type SuccessionChains } from './succession-chains.ts';
import { writeWithin } from './write-within.ts';

interface Row {
  id: string;
  name: string;
  shownName: string | null;
  level: string | null;
  parentId: string | null;
  mergedInto: string | null;
  hidden: 0 | 1;
}

/** `articles`: how many are found by other bodies than before. */
interface ResolvedTree {
  articles: number;
  tree: DepartmentTree;
  chains: SuccessionChains;
  parentVotes: readonly ParentVote[];
}

/** Writes where all bodies stand, and what the articles that name them are found by. */
export function resolveTree(
  db: Database,
  vocabulary: Pick<Vocabulary, 'departments'>,
  decisions: readonly StandingDecision[],
): ResolvedTree {
  const rows = listRows(db);
  const bodies = rows.map(({ id, mergedInto, hidden }) => ({ id, mergedInto, hidden: hidden === 1 }));
  const votes = countVotes(db);
  const tree = buildDepartmentTree({
    ...{ bodies, parentVotes: votes.parents, levelVotes: votes.levels, ...readPlaces(db, decisions) },
  });
  writePlaces(db, rows, tree, vocabulary);
  const chains = createSuccessionChains(listSuccessions(db));
  const listWithin = createWithinList(bodies, tree, chains);
  const names = new Map(rows.map(({ id, name, shownName }) => [id, shownName ?? name]));
  const articles = writeWithin(db, listWithin, (id) => names.get(tree.shownAs(id)) ?? id);
  return { articles, tree, chains, parentVotes: votes.parents };
}

const listRows = (db: Database): Row[] =>
  db
    .prepare<[], Row>(
      `SELECT id, name, shown_name AS shownName, level, parent_id AS parentId, merged_into AS mergedInto, hidden FROM departments ORDER BY id`,
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
