import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../article/article.ts';
import type { ShownNames } from './shown-names.ts';

/** So many articles tell in which words a post is said in full. */
const mostPosts = 8;

/** How often a person is named, and when. */
export interface Tally {
  articles: number;
  /** YYYY-MM-DD of the first and the last dated article. */
  first: string | null;
  last: string | null;
  /** The last articles that say a post of the person, by day, the newest first and those without a day last: at most 8. */
  lastPosts: string[];
}

/** The tallies of people by the ids they are shown under. Of whom no article tells that a reader may see, 0 articles are counted. */
export interface OfficialsCensus {
  tallyOf(id: string, reader: Visibility): Readonly<Tally>;
  /** How many articles name the person. */
  articlesOf(id: string, reader: Visibility): number;
}

/** `posts` has a 1 at the place of each of `told`, which are apart by spaces, of whom the article says a post. */
type ArticleRow = [id: string, visibility: Visibility, day: string | null, told: string, posts: string];

const articles = `SELECT id, visibility, day, told, posts
  FROM (SELECT article_id, group_concat(official_id, ' ') AS told, group_concat(positions <> '[]', '') AS posts
        FROM official_mentions GROUP BY article_id)
    JOIN live_articles ON id = article_id`;

/** What is counted of one person, for both kinds of readers. `last` is the article that was counted last. */
interface Counted {
  public: Counts;
  internal: Counts;
  last: ArticleRow | null;
}

interface Counts {
  articles: number;
  first: string | null;
  last: string | null;
  /** Articles that say a post, those that count among the last ones and others. */
  posts: ArticleRow[];
  /** What is not after this day is not among them; null as long as there are few. */
  after: string | null;
}

/** Counts the articles that name each person, once, however often they do. */
export function readOfficialsCensus(db: Database, shown: ShownNames): OfficialsCensus {
  const counted = new Map<string, Counted>();
  const byTold = new Map<string, Counted | null>();
  const find = (told: string): Counted | null => {
    const id = shown.shownIdOf(told);
    const found =
      id === undefined ? null : (counted.get(id) ?? { public: noCounts(), internal: noCounts(), last: null });
    if (id !== undefined && found) counted.set(id, found);
    byTold.set(told, found);
    return found;
  };
  for (const row of db.prepare(articles).raw().iterate() as IterableIterator<ArticleRow>) {
    const named = row[3].split(' ');
    // Half a million mentions are gone through: without what makes an object of each.
    for (let at = 0; at < named.length; at += 1) {
      const told = named[at] ?? '';
      const known = byTold.get(told);
      const one = known === undefined ? find(told) : known;
      if (one) count(one, row, row[4][at] === '1');
    }
  }
  return {
    tallyOf: (id, reader) => toTally(counted.get(id)?.[reader]),
    articlesOf: (id, reader) => counted.get(id)?.[reader].articles ?? 0,
  };
}

/** Staff see everything. */
function count(one: Counted, row: ArticleRow, hasPost: boolean): void {
  const isNew = one.last !== row;
  if (!isNew && !hasPost) return;
  one.last = row;
  add(one.internal, row, isNew, hasPost);
  if (row[1] === 'public') add(one.public, row, isNew, hasPost);
}

function add(counts: Counts, row: ArticleRow, isNew: boolean, hasPost: boolean): void {
  const day = row[2];
  if (isNew) counts.articles += 1;
  if (day !== null && (counts.first === null || day < counts.first)) counts.first = day;
  if (day !== null && (counts.last === null || day > counts.last)) counts.last = day;
  if (hasPost && (counts.after === null || (day !== null && day > counts.after))) addPost(counts, row);
}

/** Once there are many, those that are not among the last ones are forgotten. */
function addPost(counts: Counts, row: ArticleRow): void {
  counts.posts.push(row);
  if (counts.posts.length < 4 * mostPosts) return;
  counts.posts = lastOf(counts.posts);
  counts.after = counts.posts.length < mostPosts ? null : (counts.posts.at(-1)?.[2] ?? null);
}

/** An article that names someone twice is one. */
const lastOf = (posts: readonly ArticleRow[]): ArticleRow[] =>
  [...new Set(posts)].sort(([, , a], [, , b]) => ((a ?? '') < (b ?? '') ? 1 : a === b ? 0 : -1)).slice(0, mostPosts);

const toTally = ({ articles, first, last, posts }: Counts = noCounts()): Tally => ({
  ...{ articles, first, last, lastPosts: lastOf(posts).map(([articleId]) => articleId) },
});

const noCounts = (): Counts => ({ articles: 0, first: null, last: null, posts: [], after: null });
