import type { Database } from 'better-sqlite3';

/** A person or body under a name that articles tell, which may have been merged into another one. */
export interface ToldName {
  id: string;
  name: string;
}

/** People or bodies as readers are shown them: through what was merged, and without what is hidden. */
export interface ShownNames {
  /** Who is shown for an id that articles tell; undefined for who is hidden, and for an id that there is not. */
  shownIdOf(id: string): string | undefined;
  nameOf(id: string): string;
  /** The ids and names that are shown under an id, its own first. */
  toldOf(id: string): readonly ToldName[];
  /** In no order. */
  ids(): IterableIterator<string>;
}

interface NameRow extends ToldName {
  mergedInto: string | null;
  shownName: string | null;
  hidden: number;
}

export function readShownNames(db: Database, table: 'officials' | 'departments'): ShownNames {
  const rows = db
    .prepare<[], NameRow>(
      `SELECT id, name, merged_into AS mergedInto, shown_name AS shownName, hidden FROM ${table} ORDER BY merged_into IS NOT NULL, id`,
    )
    .all();
  const names = new Map<string, string>();
  const shown = new Map<string, string>();
  const told = new Map<string, ToldName[]>();
  for (const { id, name, mergedInto, shownName, hidden } of rows) {
    if (mergedInto === null && hidden === 0) names.set(id, shownName ?? name);
    const target = mergedInto ?? id;
    if (!names.has(target)) continue;
    shown.set(id, target);
    const others = told.get(target);
    if (others) others.push({ id, name });
    else told.set(target, [{ id, name }]);
  }
  return {
    shownIdOf: (id) => shown.get(id),
    nameOf: (id) => names.get(id) ?? id,
    toldOf: (id) => told.get(id) ?? [],
    ids: () => names.keys(),
  };
}
