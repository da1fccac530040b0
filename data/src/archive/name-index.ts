import type { Database } from 'better-sqlite3';
import { fold } from '../text/fold.ts';
import { toWordForms } from '../text/word-forms.ts';
import { findWords } from '../text/words.ts';
import { sha256Of } from './sha256-of.ts';

/**
 * Gives each name an id that can be read and typed ("do-quang-minh"), for ever; no id is used twice. Several people may have one name: by its
 * name alone, the one who had it first is found.
 */
export interface NameIndex {
  /** The id of a name, made where it is new. Names that differ only in case or tone placement are one. */
  idOf(name: string): string;
  /** The id that a name has; null where it has none. */
  find(name: string): string | null;
  /** A new id for another one of a name. For people alone: bodies of one name are one body. */
  addNamesake(name: string): string;
  count(): number;
}

/** "Đỗ Quang Minh" as "do-quang-minh". */
const toSlug = (name: string): string =>
  findWords(name)
    .map(({ text }) => fold(text).replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .join('-')
    .slice(0, 80) || 'ten';

/** What tells one name from another. */
export const toNameKey = (name: string): string =>
  findWords(name)
    .map(({ text }) => toWordForms(text).exact)
    .join(' ');

export function createNameIndex(db: Database, table: 'officials' | 'departments'): NameIndex {
  const byKey = db
    .prepare<[string], string>(`SELECT id FROM ${table} WHERE name_key = ? ORDER BY length(id), id`)
    .pluck();
  const byId = db.prepare<[string], string>(`SELECT id FROM ${table} WHERE id = ?`).pluck();
  const wasPurged = db.prepare<[string], number>('SELECT 1 FROM purged_ids WHERE id_sha256 = ?').pluck();
  const add = db.prepare(`INSERT INTO ${table} (id, name, name_key) VALUES (?, ?, ?)`);
  const total = db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck();

  const freeId = (name: string): string => {
    const slug = toSlug(name);
    for (let suffix = 1; ; suffix += 1) {
      const id = suffix === 1 ? slug : `${slug}-${suffix}`;
      if (byId.get(id) === undefined && wasPurged.get(sha256Of(id)) === undefined) return id;
    }
  };
  const addNew = db.transaction((name: string): string => {
    const id = freeId(name);
    add.run(id, name, toNameKey(name));
    return id;
  });
  const idOf = db.transaction((name: string): string => byKey.get(toNameKey(name)) ?? addNew(name));

  const find = (name: string): string | null => byKey.get(toNameKey(name)) ?? null;
  return {
    idOf: (name) => idOf.immediate(name),
    find,
    addNamesake: (name) => addNew.immediate(name),
    count: () => total.get() ?? 0,
  };
}
