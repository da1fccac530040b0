import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../article/article.ts';
import type {
  ListedOfficial,
  OfficialResponse,
  OfficialsRequest,
  OfficialsResponse,
} from '../../contract/officials.ts';
import { toNameKey } from '../name-index.ts';
import { countYears } from './count-years.ts';
import type { DirectoryViews, OfficialsView } from './directory-view.ts';
import { createBodyLinks } from './link-bodies.ts';
import { mostNamed } from './most-named.ts';
import { readArticlesOf } from './named-articles.ts';
import { otherNames } from './other-names.ts';
import { chooseChiefPost } from './posts/choose-chief-post.ts';
import type { KnownBodies } from './posts/name-post.ts';
import { toPostsOverTime } from './posts/posts-over-time.ts';
import { createLastPosts } from './posts/read-last-posts.ts';
import { createPostReader } from './posts/read-posts.ts';

/** The people of the archive, as a kind of reader may know them: one whom no article of theirs names is not there. */
export interface OfficialsDirectory {
  list(asked: OfficialsRequest, reader: Visibility): OfficialsResponse;
  /** The id under which a person is shown: another one where two have been put together. Null for nobody. */
  shownId(id: string, reader: Visibility): string | null;
  show(id: string, reader: Visibility): OfficialResponse | null;
}

export function createOfficialsDirectory(db: Database, views: DirectoryViews): OfficialsDirectory {
  const readPosts = createPostReader();
  const readArticles = readArticlesOf(db, 'officials');
  const linkBodies = createBodyLinks(db, views.bodies);
  const readLastPosts = createLastPosts(db);
  const knownBodies = (reader: Visibility): KnownBodies => ({
    departmentOf: linkBodies(reader),
    nameOf: views.bodies().shown.nameOf,
  });

  const createLister =
    ({ shown, census }: OfficialsView, reader: Visibility, bodies: KnownBodies) =>
    (id: string): ListedOfficial => {
      const { articles, first, last, lastPosts } = census.tallyOf(id, reader);
      const said = readLastPosts(id, lastPosts);
      const chief = chooseChiefPost(toPostsOverTime(said, bodies));
      const position = chief && { title: chief.title, body: chief.body, departmentId: chief.departmentId };
      return { id, name: shown.nameOf(id), articles, position, first, last };
    };

  /** Those who held a post in a body, or in one that belongs to it. */
  const holdersIn = (department: string, { shown }: OfficialsView, reader: Visibility): Set<string> => {
    const bodies = views.bodies();
    const within = bodies.tree.within(bodies.shown.shownIdOf(department) ?? department);
    const holders = views.postHolders().filter(({ articles }) => articles[reader] > 0);
    const held = holders.filter(({ posts }) => [...posts.keys()].some((body) => within.has(body)));
    return new Set(held.flatMap(({ toldId }) => shown.shownIdOf(toldId) ?? []));
  };

  const show = (view: OfficialsView, id: string, reader: Visibility): OfficialResponse => {
    const { shown, census } = view;
    const bodies = knownBodies(reader);
    const articles = readArticles(shown.toldOf(id), reader);
    return {
      ...{ id, name: shown.nameOf(id), otherNames: otherNames(shown, id, articles), articles: articles.length },
      positions: toPostsOverTime(
        articles.flatMap((article) =>
          article.said.map(({ positions, issuer }) => ({ article, issuer, posts: readPosts(positions) })),
        ),
        bodies,
      ),
      years: countYears(articles.map(({ day }) => day)),
      departments: mostNamed(
        articles.map(({ departments }) => departments),
        views.bodies().shown,
      ),
      officials: mostNamed(
        articles.map(({ officials }) => officials),
        shown,
        id,
      ),
      namesakes: namesakesOf(view, id)
        .filter((other) => census.articlesOf(other, reader) > 0)
        .map(createLister(view, reader, bodies)),
    };
  };

  const shownId = (id: string, reader: Visibility): string | null => {
    const { shown, census } = views.officials();
    const found = shown.shownIdOf(id);
    return found !== undefined && census.articlesOf(found, reader) > 0 ? found : null;
  };
  return {
    list: ({ q, department, sort, page, limit }, reader) => {
      const view = views.officials();
      const holders = department === undefined ? null : holdersIn(department, view, reader);
      const found = view
        .match(q)
        .filter((id) => view.census.articlesOf(id, reader) > 0 && holders?.has(id) !== false)
        .sort(sort === 'name' ? byPlace(view) : byArticles(view, reader));
      const officials = found
        .slice((page - 1) * limit, page * limit)
        .map(createLister(view, reader, knownBodies(reader)));
      return { total: found.length, page, limit, officials };
    },
    shownId,
    show: (id, reader) => (shownId(id, reader) === id ? show(views.officials(), id, reader) : null),
  };
}

const byPlace = ({ places }: OfficialsView): Order => {
  const order = places();
  return (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
};

/** Of equals, in the order of ids: to put all names in order takes as long as to count all articles. */
const byArticles = ({ census }: OfficialsView, reader: Visibility): Order => {
  const articlesOf = (id: string): number => census.articlesOf(id, reader);
  return (a, b) => articlesOf(b) - articlesOf(a) || (a < b ? -1 : 1);
};

type Order = (a: string, b: string) => number;

function namesakesOf({ shown, byNameKey }: OfficialsView, id: string): string[] {
  const keys = new Set([shown.nameOf(id), ...shown.toldOf(id).map(({ name }) => name)].map(toNameKey));
  const alike = new Set([...keys].flatMap((key) => byNameKey().get(key) ?? []));
  return [...alike].filter((other) => other !== id);
}
