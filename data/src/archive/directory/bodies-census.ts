import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../article/article.ts';
import type { BodiesView } from './directory-view.ts';
import type { ShownNames } from './shown-names.ts';

/** How many articles that a kind of reader may see are counted for a body. */
export type BodyCounts = (id: string, reader: Visibility) => number;

/**
 * How many articles name each body, how many it or what belongs to it, and how many are found within it: those of what it was before and
 * became afterwards as well.
 */
export interface BodiesCensus {
  named: BodyCounts;
  below: BodyCounts;
  within: BodyCounts;
}

type ArticleRow = [visibility: Visibility, told: string];

const articles = `SELECT visibility, told
  FROM (SELECT article_id, group_concat(department_id, ' ') AS told FROM department_mentions GROUP BY article_id)
    JOIN live_articles ON id = article_id`;

export function countBodies(db: Database, { shown, tree }: Pick<BodiesView, 'shown' | 'tree'>): BodiesCensus {
  const named = createCounter(shown, (id) => [id]);
  const below = createCounter(shown, (id) => [id, ...tree.ancestorsOf(id)]);
  const within = createCounter(shown, tree.foundBy);
  for (const [visibility, text] of db.prepare(articles).raw().iterate() as IterableIterator<ArticleRow>) {
    const told = text.split(' ');
    for (const counter of [named, below, within]) counter.count(told, visibility);
  }
  return { named: named.countOf, below: below.countOf, within: within.countOf };
}

/** `last`: the number of the article that was counted last. */
interface Counted {
  public: number;
  internal: number;
  last: number;
}

/** Counts articles for the bodies that `reach` gives for each that they name, however often: staff see everything. */
function createCounter(
  shown: ShownNames,
  reach: (id: string) => readonly string[],
): { countOf: BodyCounts; count(told: readonly string[], visibility: Visibility): void } {
  const counted = new Map<string, Counted>();
  const byTold = new Map<string, readonly Counted[]>();
  let article = 0;
  const countedOf = (id: string): Counted => {
    const known = counted.get(id) ?? { public: 0, internal: 0, last: 0 };
    counted.set(id, known);
    return known;
  };
  const reachedBy = (told: string): readonly Counted[] => {
    const id = shown.shownIdOf(told);
    const reached = id === undefined ? [] : reach(id).map(countedOf);
    byTold.set(told, reached);
    return reached;
  };
  return {
    countOf: (id, reader) => counted.get(id)?.[reader] ?? 0,
    count: (told, visibility) => {
      article += 1;
      for (const id of told)
        for (const one of byTold.get(id) ?? reachedBy(id)) {
          if (one.last === article) continue;
          one.last = article;
          one.internal += 1;
          if (visibility === 'public') one.public += 1;
        }
    },
  };
}
