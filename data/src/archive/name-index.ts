import type { Database } from 'better-sqlite3';
import { fold } from '../text/fold.ts';
import { toWordForms } from '../text/word-forms.ts';
import { findWords } from '../text/words.ts';

/** Gives each name an id that can be read and typed ("do-quang-minh"), for ever; no id is used twice. */
export interface NameIndex {
  /** The id of a name, made where it is new. Names that differ only in case or tone placement are one. */
  idOf(name: string): string;
  /** The id that a name has; null where it has none. */
  find(name: string): string | null;
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
  const byKey = db.prepare<[string], string>(`SELECT id FROM ${table} WHERE name_key = ?`).pluck();
  const byId = db.prepare<[string], string>(`SELECT id FROM ${table} WHERE id = ?`).pluck();
  const add = db.prepare(`INSERT INTO ${table} (id, name, name_key) VALUES (?, ?, ?)`);
  const total = db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck();

  const freeId = (name: string): string => {
    const slug = toSlug(name);
    for (let suffix = 1; ; suffix += 1) {
      const id = suffix === 1 ? slug : `${slug}-${suffix}`;
      if (byId.get(id) === undefined) return id;
    }
  };
  const idOf = db.transaction((name: string): string => {
    const key = toNameKey(name);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const id = freeId(name);
    add.run(id, name, key);
    return id;
  });

  const find = (name: string): string | null => byKey.get(toNameKey(name)) ?? null;
  return { idOf: (name) => idOf.immediate(name), find, count: () => total.get() ?? 0 };
}
