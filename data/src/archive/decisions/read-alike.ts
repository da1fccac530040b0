import type { Database } from 'better-sqlite3';
import type { Subject } from './actions.ts';
import type { Alike } from './fold-shown.ts';

/** Which spellings of bodies' names the vocabulary says to be shown as others. People are not told apart by spelling. */
export function readAlike(db: Database, subject: Subject): Alike {
  if (subject === 'officials') return new Map();
  const rows = db.prepare('SELECT id, same_as FROM departments WHERE same_as IS NOT NULL ORDER BY id').raw().all();
  return new Map(rows as (readonly [id: string, sameAs: string])[]);
}
