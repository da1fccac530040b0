import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../article/article.ts';
import type { BodiesView } from './directory-view.ts';

/** How many articles that a kind of reader may see are counted for a body. */
export type BodyCounts = (id: string, reader: Visibility) => number;

/**
 * How many articles name each body, how many it or what belongs to it, and how many are found within it (`list-within.ts`): those of what it
 * was before and became afterwards as well.
 */
export interface BodiesCensus {
  named: BodyCounts;
  below: BodyCounts;
  within: BodyCounts;
}

/** The bodies of an article as it names them, apart by spaces: each with what it is said there to belong to behind a `>`. */
type ArticleRow = [visibility: Visibility, named: string];

const articles = `SELECT visibility, named
  FROM (SELECT article_id, group_concat(department_id || '>' || coalesce(parent_id, ''), ' ') AS named
        FROM department_mentions GROUP BY article_id)
    JOIN live_articles ON id = article_id`;

export function countBodies(db: Database, view: Pick<BodiesView, 'shown' | 'tree'>): BodiesCensus {
  const shownId = (told: string): string[] => [view.shown.shownIdOf(told)].flatMap((id) => id ?? []);
  const line = (id: string): string[] => [id, ...view.tree.ancestorsOf(id)];
  const readWithin = createWithinReader(db);
  const named = createCounter(([id]) => shownId(id));
  const below = createCounter((told) => told.flatMap(shownId).flatMap(line));
  const within = createCounter((told) => readWithin(told).flatMap(shownId));
  for (const [visibility, text] of db.prepare(articles).raw().iterate() as IterableIterator<ArticleRow>) {
    const tokens = text.split(' ');
    for (const counter of [named, below, within]) counter.count(tokens, visibility);
  }
  return { named: named.countOf, below: below.countOf, within: within.countOf };
}

/** A body as an article names it, and what it is said there to belong to; empty where nothing is said. */
type Named = readonly [id: string, parentId: string];

/** All that an article is found by for a body that it names. */
function createWithinReader(db: Database): (named: Named) => string[] {
  const rows = db
    .prepare('SELECT department_id, parent_id, within_id FROM department_within')
    .raw()
    .all() as (readonly [id: string, parentId: string, within: string])[];
  const found = new Map<string, string[]>();
  for (const [id, parentId, within] of rows) {
    const known = found.get(`${id}>${parentId}`);
    if (known) known.push(within);
    else found.set(`${id}>${parentId}`, [within]);
  }
  return (named) => found.get(named.join('>')) ?? [];
}

/** `last`: the number of the article that was counted last. */
interface Counted {
  public: number;
  internal: number;
  last: number;
}

/** Counts articles for the bodies that `reach` gives for each that they name, however often: staff see everything. */
function createCounter(reach: (named: Named) => readonly string[]): {
  countOf: BodyCounts;
  count(tokens: readonly string[], visibility: Visibility): void;
} {
  const counted = new Map<string, Counted>();
  const byToken = new Map<string, readonly Counted[]>();
  let article = 0;
  const countedOf = (id: string): Counted => {
    const known = counted.get(id) ?? { public: 0, internal: 0, last: 0 };
    counted.set(id, known);
    return known;
  };
  const reachedBy = (token: string): readonly Counted[] => {
    const [id = '', parentId = ''] = token.split('>');
    const reached = reach([id, parentId]).map(countedOf);
    byToken.set(token, reached);
    return reached;
  };
  return {
    countOf: (id, reader) => counted.get(id)?.[reader] ?? 0,
    count: (tokens, visibility) => {
      article += 1;
      for (const token of tokens)
        for (const one of byToken.get(token) ?? reachedBy(token)) {
          if (one.last === article) continue;
          one.last = article;
          one.internal += 1;
          if (visibility === 'public') one.public += 1;
        }
    },
  };
}
