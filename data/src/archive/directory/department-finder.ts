import type { Database } from 'better-sqlite3';
import { toNameKey } from '../name-index.ts';
import type { ShownNames } from './shown-names.ts';

/**
 * The id of the body that a printed name is the name of, in any spelling; null where the archive knows none. Each name is looked up once.
 * `readKey` gives what all spellings of a name have in common, as the archive has it.
 */
export function createDepartmentFinder(
  db: Database,
  shown: ShownNames,
  readKey: (name: string) => string,
): (printed: string) => string | null {
  const readIds = (column: 'name_key' | 'body_key'): Map<string, string> =>
    new Map(
      db.prepare(`SELECT ${column}, id FROM departments WHERE ${column} IS NOT NULL`).raw().all() as [string, string][],
    );
  const [byName, bySpelling] = [readIds('name_key'), readIds('body_key')];
  const known = new Map<string, string | null>();
  return (printed) => {
    const held = known.get(printed);
    if (held !== undefined) return held;
    const id = byName.get(toNameKey(printed)) ?? bySpelling.get(readKey(printed));
    const found = (id === undefined ? undefined : shown.shownIdOf(id)) ?? null;
    known.set(printed, found);
    return found;
  };
}
