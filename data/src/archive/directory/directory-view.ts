import type { Database } from 'better-sqlite3';
import { createBodyKeys } from '../../vocabulary/departments/body-keys.ts';
import { readVocabulary } from '../../vocabulary/read-vocabulary.ts';
import { toNameKey } from '../name-index.ts';
import { type BodiesCensus, countBodies } from './bodies-census.ts';
import { createDepartmentFinder, type DepartmentFinder } from './department-finder.ts';
import { type DepartmentTree, readDepartmentTree } from './department-tree.ts';
import { createFreshView } from './fresh-view.ts';
import { createNameMatcher, type NameMatcher } from './match-names.ts';
import { type OfficialsCensus, readOfficialsCensus } from './officials-census.ts';
import { once } from './once.ts';
import { orderByGivenName } from './order-names.ts';
import { type PostHolder, readPostHolders } from './post-holders.ts';
import { readShownNames, type ShownNames } from './shown-names.ts';

/** People as the whole archive has them. What not every question needs is made when it is asked for. */
export interface OfficialsView {
  shown: ShownNames;
  census: OfficialsCensus;
  /** Finds by the name shown, and by the other names of what was merged. */
  match: NameMatcher;
  /** The place of each in the order of names. */
  places: () => ReadonlyMap<string, number>;
  /** Those who are shown under one name (`toNameKey`). */
  byNameKey: () => ReadonlyMap<string, readonly string[]>;
}

/** Bodies by name and by what they belong to. */
export interface BodiesView {
  shown: ShownNames;
  tree: DepartmentTree;
  match: NameMatcher;
  finder: DepartmentFinder;
}

/** What is read of the whole archive, kept until it changes. */
export interface DirectoryViews {
  officials(): OfficialsView;
  bodies(): BodiesView;
  bodiesCensus(): BodiesCensus;
  /** Who holds which posts in which bodies. */
  postHolders(): readonly PostHolder[];
}

export function createDirectoryViews(db: Database): DirectoryViews {
  const bodies = createFreshView(db, () => readBodies(db));
  return {
    officials: createFreshView(db, () => readOfficials(db)),
    bodies,
    bodiesCensus: createFreshView(db, () => countBodies(db, bodies())),
    postHolders: createFreshView(db, () => readPostHolders(db, bodies().finder.find)),
  };
}

function readOfficials(db: Database): OfficialsView {
  const shown = readShownNames(db, 'officials');
  return {
    ...{ shown, census: readOfficialsCensus(db, shown), match: matchAll(shown) },
    ...{ places: once(() => placesOf(shown)), byNameKey: once(() => keysOf(shown)) },
  };
}

function keysOf(shown: ShownNames): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const id of shown.ids()) {
    const key = toNameKey(shown.nameOf(id));
    const others = ids.get(key);
    if (others) others.push(id);
    else ids.set(key, [id]);
  }
  return ids;
}

function placesOf(shown: ShownNames): ReadonlyMap<string, number> {
  const people = Array.from(shown.ids(), (id) => ({ id, name: shown.nameOf(id) }));
  return new Map(orderByGivenName(people).map(({ id }, place) => [id, place]));
}

/** The vocabulary is read when a name is looked for that no article prints as a body's. */
const bodyKeys = once(() => createBodyKeys(readVocabulary()));

function readBodies(db: Database): BodiesView {
  const shown = readShownNames(db, 'departments');
  const tree = readDepartmentTree(db, shown);
  return {
    shown,
    tree,
    match: matchAll(shown),
    finder: createDepartmentFinder(db, shown, (name) => bodyKeys().read(name).key),
  };
}

/** All names are read when the first one is looked for. */
function matchAll(shown: ShownNames): NameMatcher {
  const matcher = once(() => createNameMatcher(allNames(shown)));
  return (typed) => [...new Set(typed.trim() === '' ? shown.ids() : matcher()(typed))];
}

function* allNames(shown: ShownNames): Generator<readonly [id: string, name: string]> {
  for (const id of shown.ids()) {
    const name = shown.nameOf(id);
    yield [id, name];
    for (const told of shown.toldOf(id)) if (told.name !== name) yield [id, told.name];
  }
}
