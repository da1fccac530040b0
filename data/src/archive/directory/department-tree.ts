import type { Database } from 'better-sqlite3';
import type { ShownNames } from './shown-names.ts';

/** Which body belongs to which, and which became which, among those that are shown. */
export interface DepartmentTree {
  levelOf(id: string): string | null;
  parentOf(id: string): string | null;
  childrenOf(id: string): readonly string[];
  /** What it belongs to, from the nearest up. */
  ancestorsOf(id: string): readonly string[];
  /** It and everything that belongs to it. */
  within(id: string): ReadonlySet<string>;
  successionsOf(id: string): ChainLink[];
}

/** A body that another was before, or became afterwards. `since`: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface ChainLink {
  id: string;
  relation: 'predecessor' | 'successor';
  since: string | null;
}

interface DepartmentRow {
  id: string;
  level: string | null;
  parentId: string | null;
}

interface SuccessionRow {
  fromId: string;
  toId: string;
  since: string | null;
}

export function readDepartmentTree(db: Database, shown: ShownNames): DepartmentTree {
  const rows = new Map(
    db
      .prepare<[], DepartmentRow>('SELECT id, level, parent_id AS parentId FROM departments')
      .all()
      .map((row) => [row.id, row]),
  );
  const parents = new Map<string, string>();
  for (const id of shown.ids()) {
    const parent = shownParent(id, rows, shown);
    if (parent !== null) parents.set(id, parent);
  }
  const children = new Map<string, string[]>();
  for (const [id, parent] of parents) children.set(parent, [...(children.get(parent) ?? []), id]);
  const childrenOf = (id: string): readonly string[] => children.get(id) ?? [];
  const ancestorsOf = (id: string): string[] =>
    [...reach(id, (from) => [parents.get(from)].flatMap((parent) => parent ?? []))].slice(1);
  const successions = readSuccessions(db);
  return {
    levelOf: (id) => rows.get(id)?.level ?? null,
    parentOf: (id) => parents.get(id) ?? null,
    childrenOf,
    ancestorsOf,
    within: (id) => reach(id, childrenOf),
    successionsOf: (id) => [
      ...followChain(id, 'predecessor', successions),
      ...followChain(id, 'successor', successions),
    ],
  };
}

/** The nearest body above that is shown: one that is hidden leaves its own to the one above it. */
function shownParent(id: string, rows: ReadonlyMap<string, DepartmentRow>, shown: ShownNames): string | null {
  const seen = new Set([id]);
  for (let parent = rows.get(id)?.parentId ?? null; parent !== null && !seen.has(parent); ) {
    const found = shown.shownIdOf(parent);
    if (found !== undefined) return found === id ? null : found;
    seen.add(parent);
    parent = rows.get(parent)?.parentId ?? null;
  }
  return null;
}

/** Everything that steps lead to, the start first, each once: what goes in circles ends. */
function reach(start: string, step: (id: string) => readonly string[]): Set<string> {
  const found = new Set([start]);
  for (const id of found) for (const next of step(id)) found.add(next);
  return found;
}

const readSuccessions = (db: Database): SuccessionRow[] =>
  db
    .prepare<[], SuccessionRow>('SELECT from_id AS fromId, to_id AS toId, since FROM shown_department_successions')
    .all();

function followChain(start: string, relation: ChainLink['relation'], rows: readonly SuccessionRow[]): ChainLink[] {
  const links = new Map<string, ChainLink>();
  const found = new Set([start]);
  for (const id of found)
    for (const { fromId, toId, since } of rows) {
      const [near, far] = relation === 'predecessor' ? [toId, fromId] : [fromId, toId];
      if (near !== id || found.has(far)) continue;
      found.add(far);
      links.set(far, { id: far, relation, since });
    }
  return [...links.values()].sort((a, b) => compareSince(a.since, b.since));
}

/** What has no day comes last. */
const compareSince = (a: string | null, b: string | null): number => ((a ?? '9') < (b ?? '9') ? -1 : a === b ? 0 : 1);
