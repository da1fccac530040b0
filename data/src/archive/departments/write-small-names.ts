import type { Database } from 'better-sqlite3';
import { createCapitalSpelling, isInCapitals } from './spell-capitals.ts';

/** Bodies that are known from headlines in capitals alone are called as names are written, where the names of the others tell how. */
export function writeSmallNames(db: Database): void {
  const rows = db.prepare<[], { id: string; name: string }>('SELECT id, name FROM departments ORDER BY id').all();
  const capital = rows.filter(({ name }) => isInCapitals(name));
  if (capital.length === 0) return;
  const spell = createCapitalSpelling(rows.map(({ name }) => name));
  const setName = db.prepare('UPDATE departments SET name = ? WHERE id = ?');
  for (const { id, name } of capital) {
    const small = spell(name);
    if (small !== null) setName.run(small, id);
  }
}
