import type { Database } from 'better-sqlite3';
import { createBodyKeys } from '../../vocabulary/departments/body-keys.ts';
import { toFullName } from '../../vocabulary/departments/own-names.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { createNameIndex } from '../name-index.ts';

interface Body {
  id: string;
  name: string;
  key: string;
  /** The spelling that is shown for it, and what staff say that it is. */
  fullId: string;
  shownId: string;
}

/** A body that articles name, and one that they say it belongs to. */
export type ToldPair = [id: string, parentId: string];

/** The bodies that are meant where the end of a name is short for the name of what the body belongs to. */
export interface FullBodies {
  /** "Ban Tổ chức Đảng ủy Khối" of "Đảng ủy Khối các cơ quan tỉnh" is that committee's; else the body itself. */
  meantIn(id: string, parentId: string | null): string;
  /** What articles say for which that is another body. */
  listPairs(): ToldPair[];
}

/** To be made when spellings have been told, and decisions written. Bodies that no article names in full are made when they are asked for. */
export function createFullBodies(
  db: Database,
  vocabulary: Pick<Vocabulary, 'departments' | 'abbreviations'>,
): FullBodies {
  const bodies = listBodies(db);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const byKey = new Map(bodies.map(({ key, fullId }) => [key, fullId]));
  const { read } = createBodyKeys(vocabulary);
  const setKey = db.prepare('UPDATE departments SET body_key = ? WHERE id = ?');
  const { idOf } = createNameIndex(db, 'departments');
  const make = (name: string): string => {
    const id = idOf(name);
    setKey.run(read(name).key, id);
    byKey.set(read(name).key, id);
    return id;
  };
  const find = (body: Body, parent: Body): string | null => {
    const short = findShort(body.key, parent.key);
    if (short === null) return null;
    const full = byKey.get(`${body.key.slice(0, body.key.length - short.length)}${parent.key}`);
    const isNamed = full === undefined && parent.name !== parent.name.toUpperCase();
    const name = isNamed ? toFullName(body.name, short, parent.name) : null;
    return full ?? (name === null ? null : make(name));
  };
  const known = new Map<string, string | null>();
  const meantIn = (id: string, parentId: string | null): string => {
    const [body, parent] = [byId.get(id), byId.get(byId.get(parentId ?? '')?.shownId ?? '')];
    if (!body || !parent) return id;
    const pair = `${id} ${parentId}`;
    const found = known.get(pair) ?? find(body, parent);
    known.set(pair, found);
    return found ?? id;
  };
  return { meantIn, listPairs: () => listTold(db).filter(([id, parentId]) => meantIn(id, parentId) !== id) };
}

const listBodies = (db: Database): Body[] =>
  db
    .prepare<[], Body>(
      `SELECT id, name, coalesce(body_key, name_key) AS key, coalesce(same_as, id) AS fullId,
         coalesce(merged_into, same_as, id) AS shownId FROM departments ORDER BY id`,
    )
    .all();

const listTold = (db: Database): ToldPair[] =>
  db
    .prepare('SELECT DISTINCT told_id, told_parent_id FROM department_mentions WHERE told_parent_id IS NOT NULL')
    .raw()
    .all() as ToldPair[];

/** The end of a name with which that of the parent begins and goes on, of two words at least: "đảng ủy khối". Null where there is none. */
function findShort(key: string, parentKey: string): string | null {
  if (key.endsWith(` ${parentKey}`)) return null;
  const words = parentKey.split(' ');
  for (let length = words.length - 1; length >= 2; length -= 1) {
    const short = words.slice(0, length).join(' ');
    if (key.endsWith(` ${short}`)) return short;
  }
  return null;
}
