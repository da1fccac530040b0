import type { Database } from 'better-sqlite3';
import { departmentLevels, type Visibility } from '../../article/article.ts';
import {
  type DepartmentResponse,
  type DepartmentsRequest,
  type DepartmentsResponse,
  type ListedDepartment,
  noLevel,
} from '../../contract/departments.ts';
import type { BodiesCensus } from './bodies-census.ts';
import { countYears } from './count-years.ts';
import type { BodiesView, DirectoryViews } from './directory-view.ts';
import { readArticlesOf } from './named-articles.ts';
import { otherNames } from './other-names.ts';

/** The bodies of the archive, as a kind of reader may know them: named in an article of theirs, or over one that is. */
export interface DepartmentsDirectory {
  list(asked: DepartmentsRequest, reader: Visibility): DepartmentsResponse;
  /** The id under which a body is shown: another one where two have been put together. Null for none. */
  shownId(id: string, reader: Visibility): string | null;
  show(id: string, reader: Visibility): DepartmentResponse | null;
}

const mostOfficials = 12;

/** Bodies with how often they are named. */
interface CountedBodies extends BodiesView, BodiesCensus {}

export function createDepartmentsDirectory(db: Database, views: DirectoryViews): DepartmentsDirectory {
  const readArticles = readArticlesOf(db, 'departments');
  const readBodies = (): CountedBodies => ({ ...views.bodies(), ...views.bodiesCensus() });

  const show = (bodies: CountedBodies, id: string, reader: Visibility): DepartmentResponse => {
    const { shown, tree, named } = bodies;
    const articles = readArticles(shown.toldOf(id), reader);
    return {
      ...toListed(bodies, id, reader),
      ancestors: [...tree.ancestorsOf(id)].reverse().map((above) => ({ id: above, name: shown.nameOf(above) })),
      otherNames: otherNames(shown, id, articles),
      chain: tree
        .successionsOf(id)
        .filter((link) => isSeen(bodies, link.id, reader))
        .map((link) => ({ ...link, name: shown.nameOf(link.id), articles: named(link.id, reader) })),
      years: countYears(articles.map(({ day }) => day)),
      officials: holdersOf(id, views, reader),
    };
  };

  const shownId = (id: string, reader: Visibility): string | null => {
    const bodies = readBodies();
    const found = bodies.shown.shownIdOf(id);
    return found !== undefined && isSeen(bodies, found, reader) ? found : null;
  };
  return {
    list: (asked, reader) => {
      const bodies = readBodies();
      const found = findDepartments(bodies, asked, reader);
      const { page, limit } = asked;
      const departments = found.slice((page - 1) * limit, page * limit).map((id) => toListed(bodies, id, reader));
      return { total: found.length, page, limit, departments, levels: countLevels(found, bodies) };
    },
    shownId,
    show: (id, reader) => (shownId(id, reader) === id ? show(readBodies(), id, reader) : null),
  };
}

/** What another body was before or became is told by staff, not by the articles of that one. */
const isSeen = ({ below }: CountedBodies, id: string, reader: Visibility): boolean => below(id, reader) > 0;

/** The most named first: with what belongs to them where a tree is gone through, by themselves where a name is looked for. */
function findDepartments(bodies: CountedBodies, asked: DepartmentsRequest, reader: Visibility): string[] {
  const { q, parent, level, top } = asked;
  const { shown, tree, match, named, below } = bodies;
  const above = parent === undefined ? null : (shown.shownIdOf(parent) ?? parent);
  const isTop = top !== undefined || (q.trim() === '' && above === null && level === undefined);
  const counted = q.trim() === '' ? below : named;
  return match(q)
    .filter((id) => isSeen(bodies, id, reader))
    .filter((id) => (isTop ? tree.parentOf(id) === null : above === null || tree.parentOf(id) === above))
    .filter((id) => level === undefined || (tree.levelOf(id) ?? noLevel) === level)
    .sort((a, b) => counted(b, reader) - counted(a, reader) || byName(shown.nameOf(a), shown.nameOf(b)));
}

function countLevels(found: readonly string[], { tree }: CountedBodies): DepartmentsResponse['levels'] {
  const counts = new Map<string, number>([...departmentLevels, noLevel].map((level) => [level, 0]));
  for (const id of found) {
    const level = tree.levelOf(id) ?? noLevel;
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 0).map(([level, count]) => ({ level, count }));
}

const byName = new Intl.Collator('vi').compare;

function toListed(bodies: CountedBodies, id: string, reader: Visibility): ListedDepartment {
  const { shown, tree, named, below, within } = bodies;
  const parent = tree.parentOf(id);
  return {
    ...{ id, name: shown.nameOf(id), level: tree.levelOf(id) },
    parent: parent === null ? null : { id: parent, name: shown.nameOf(parent) },
    articles: named(id, reader),
    articlesBelow: below(id, reader),
    articlesWithin: within(id, reader),
    children: tree.childrenOf(id).filter((child) => isSeen(bodies, child, reader)).length,
  };
}

/** Who holds a post in the body itself, with the post that is said most often. */
function holdersOf(id: string, views: DirectoryViews, reader: Visibility): DepartmentResponse['officials'] {
  const { shown } = views.officials();
  const people = new Map<string, { count: number; titles: Map<string, number> }>();
  for (const { toldId, posts, articles } of views.postHolders()) {
    const titles = articles[reader] > 0 ? posts.get(id) : undefined;
    const person = titles && shown.shownIdOf(toldId);
    if (person === undefined) continue;
    const held = people.get(person) ?? { count: 0, titles: new Map() };
    people.set(person, held);
    held.count += articles[reader];
    for (const title of titles ?? []) held.titles.set(title, (held.titles.get(title) ?? 0) + articles[reader]);
  }
  return [...people]
    .map(([person, { count, titles }]) => ({ id: person, name: shown.nameOf(person), count, position: mostOf(titles) }))
    .sort((a, b) => b.count - a.count || byName(a.name, b.name))
    .slice(0, mostOfficials);
}

const mostOf = (counts: ReadonlyMap<string, number>): string =>
  [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
