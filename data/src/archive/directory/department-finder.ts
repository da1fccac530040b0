import type { Database } from 'better-sqlite3';
import { toNameKey } from '../name-index.ts';
import type { ShownNames } from './shown-names.ts';

/** The id of the body that a printed name is the name of; null where the archive knows none. Each name is looked up once. */
export function createDepartmentFinder(db: Database, shown: ShownNames): (printed: string) => string | null {
  const ids = new Map(
    db.prepare('SELECT name_key, id FROM departments').raw().all() as (readonly [key: string, id: string])[],
  );
  const known = new Map<string, string | null>();
  return (printed) => {
    const held = known.get(printed);
    if (held !== undefined) return held;
    const id = ids.get(toNameKey(printed));
    const found = (id === undefined ? undefined : shown.shownIdOf(id)) ?? null;
    known.set(printed, found);
    return found;
  };
}
