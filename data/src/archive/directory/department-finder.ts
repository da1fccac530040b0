import type { Database } from 'better-sqlite3';
import { toNameKey } from '../name-index.ts';
import type { ShownNames } from './shown-names.ts';

/** Finds bodies by the names that articles print. Each is looked up once. */
export interface DepartmentFinder {
  /** The body of a name in any spelling, as articles tell it; null where the archive knows none. */
  tell(printed: string): string | null;
  /** The body that is shown for it. One that no article means by this name, and all that print it mean as one other, is that other. */
  find(printed: string): string | null;
}

/** `readKey` gives what all spellings of a name have in common, as the archive has it. */
export function createDepartmentFinder(
  db: Database,
  shown: ShownNames,
  readKey: (name: string) => string,
): DepartmentFinder {
  const readIds = (column: 'name_key' | 'body_key'): Map<string, string> =>
    new Map(
      db.prepare(`SELECT ${column}, id FROM departments WHERE ${column} IS NOT NULL`).raw().all() as [string, string][],
    );
  const [byName, bySpelling] = [readIds('name_key'), readIds('body_key')];
  const onlyMeant = readOnlyMeant(db);
  const known = new Map<string, string | null>();
  const tell = (printed: string): string | null => {
    const held = known.get(printed);
    if (held !== undefined) return held;
    const id = byName.get(toNameKey(printed)) ?? bySpelling.get(readKey(printed)) ?? null;
    known.set(printed, id);
    return id;
  };
  return {
    tell,
    find: (printed) => {
      const id = tell(printed);
      return id === null ? null : (shown.shownIdOf(onlyMeant.get(id) ?? id) ?? null);
    },
  };
}

/** The bodies of names by which articles mean one other body alone, each with that. */
const readOnlyMeant = (db: Database): Map<string, string> =>
  new Map(
    db
      .prepare(
        `SELECT told_id, min(department_id) FROM department_mentions
         GROUP BY told_id HAVING count(DISTINCT department_id) = 1 AND min(department_id) <> told_id`,
      )
      .raw()
      .all() as [string, string][],
  );
