import type { Database } from 'better-sqlite3';
import { type BodyKeys, createBodyKeys } from '../../vocabulary/departments/body-keys.ts';
import { listMeantNames, type MeantName } from '../../vocabulary/departments/own-names.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { createNameIndex } from '../name-index.ts';
import { createOutgrown, type OwnMeanings } from './own-meanings.ts';

interface Row {
  id: string;
  name: string;
  bodyKey: string | null;
  sameAs: string | null;
  articles: number;
}

interface Body extends Row {
  key: string;
  /** The higher, the rather its name is the one to show: full, not in capitals, with a capital in front. */
  rank: number;
}

/**
 * Writes which bodies are one under several spellings of a name (`same_as`), and gives what short names of the office mean. The one that is
 * shown is the full name that most articles print, best not in capitals. No row goes: a spelling keeps its id, and leads to the other; so
 * does a short name that means another body in every article. Bodies that are meant by none but short names are made.
 */
export function tellBodiesAlike(
  db: Database,
  vocabulary: Pick<Vocabulary, 'departments' | 'abbreviations'>,
): OwnMeanings {
  const keys = createBodyKeys(vocabulary);
  const known = listBodies(db, keys);
  const meant = new Map(known.map(({ id, name }) => [id, listMeantNames(name, vocabulary, keys)]));
  const bodies = makeMissing(db, known, [...meant.values()].flat()) ? listBodies(db, keys) : known;
  const alike = toAlike(bodies);
  const meanings = toMeanings(meant, bodies, alike);
  for (const [id, newest] of listOutgrown(db, bodies, meanings)) alike.set(id, newest);
  writeAlike(db, bodies, alike);
  return meanings;
}

const listBodies = (db: Database, { read }: BodyKeys): Body[] =>
  db
    .prepare<[], Row>(
      `SELECT id, name, body_key AS bodyKey, same_as AS sameAs, coalesce(articles, 0) AS articles FROM departments
       LEFT JOIN (SELECT told_id, count(*) AS articles FROM department_mentions GROUP BY told_id) ON told_id = id ORDER BY id`,
    )
    .all()
    .map((row) => {
      const { key, isFull } = read(row.name);
      return {
        ...row,
        key,
        rank: (isFull ? 4 : 0) + (row.name === row.name.toUpperCase() ? 0 : 2) + (/^\p{Lu}/u.test(row.name) ? 1 : 0),
      };
    });

/** Makes the bodies of these names that there are under no spelling. Says whether there were any. */
function makeMissing(db: Database, bodies: readonly Body[], meant: readonly MeantName[]): boolean {
  const known = new Set(bodies.map(({ key }) => key));
  const missing = meant.flatMap(({ key, name }) => (known.has(key) ? [] : (name ?? [])));
  if (missing.length === 0) return false;
  const { idOf } = createNameIndex(db, 'departments');
  for (const name of missing) idOf(name);
  return true;
}

/** The spellings that are shown as others. */
function toAlike(bodies: readonly Body[]): Map<string, string> {
  const best = new Map<string, Body>();
  for (const body of bodies) {
    const known = best.get(body.key);
    if (!known || isBetter(body, known)) best.set(body.key, body);
  }
  const shown = bodies.map(({ id, key }) => [id, best.get(key)?.id ?? id] as const);
  return new Map(shown.filter(([id, shownId]) => id !== shownId));
}

/** Of two as good, the first in order of ids. */
const isBetter = (one: Body, other: Body): boolean =>
  one.rank !== other.rank ? one.rank > other.rank : one.articles > other.articles;

function toMeanings(
  meant: ReadonlyMap<string, readonly MeantName[]>,
  bodies: readonly Body[],
  alike: ReadonlyMap<string, string>,
): OwnMeanings {
  const ids = new Map(bodies.map(({ key, id }) => [key, alike.get(id) ?? id]));
  const meanings = [...meant].map(([id, names]) => {
    const known = names.flatMap(({ key, name: _, ...time }) => {
      const body = ids.get(key);
      return body === undefined ? [] : [{ id: body, ...time }];
    });
    return [id, known] as const;
  });
  return new Map(meanings.filter(([, known]) => known.length > 0));
}

/** Short names that, with all their spellings, mean another body in every article, each with the newest that it means. */
function listOutgrown(db: Database, bodies: readonly Body[], meanings: OwnMeanings): [id: string, newest: string][] {
  const isOutgrown = createOutgrown(db, meanings);
  const short = bodies.filter(({ id }) => meanings.has(id));
  const held = new Set(short.filter(({ id }) => !isOutgrown(id)).map(({ key }) => key));
  return short.flatMap(({ id, key }): [string, string][] => {
    const newest = meanings.get(id)?.at(-1)?.id;
    return newest === undefined || held.has(key) ? [] : [[id, newest]];
  });
}

function writeAlike(db: Database, bodies: readonly Body[], alike: ReadonlyMap<string, string>): void {
  const write = db.prepare('UPDATE departments SET body_key = ?, same_as = ? WHERE id = ?');
  for (const { id, key, bodyKey, sameAs } of bodies) {
    const its = alike.get(id) ?? null;
    if (key !== bodyKey || its !== sameAs) write.run(key, its, id);
  }
}
