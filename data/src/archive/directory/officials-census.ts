import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../article/article.ts';
import type { ShownNames } from './shown-names.ts';

/** So many articles tell in which words a post is said in full. */
const mostPosts = 8;

/** `day` is YYYY-MM-DD; null where it is not known. */
interface DatedArticle {
  articleId: string;
  day: string | null;
}

/** How often a person is named, and when. */
export interface Tally {
  articles: number;
  /** YYYY-MM-DD of the first and the last dated article. */
  first: string | null;
  last: string | null;
  /** The last articles that say a post of the person, by day, the newest first and those without a day last. */
  lastPosts: DatedArticle[];
}

/** The tallies of people by the ids they are shown under. Of whom no article tells that a reader may see, 0 articles are counted. */
export interface OfficialsCensus {
  tallyOf(id: string, reader: Visibility): Readonly<Tally>;
}

/** `posts` has a 1 at the place of each of `told`, which are apart by spaces, of whom the article says a post. */
type ArticleRow = [id: string, visibility: Visibility, day: string | null, told: string, posts: string];

const articles = `SELECT id, visibility, day, told, posts
  FROM (SELECT article_id, group_concat(official_id, ' ') AS told, group_concat(positions <> '[]', '') AS posts
        FROM official_mentions GROUP BY article_id)
    JOIN live_articles ON id = article_id`;

/** What is counted of one person, for both kinds of readers. `last` is the article that was counted last. */
interface Counted {
  public: Tally;
  internal: Tally;
  last: ArticleRow | null;
}

/** Counts the articles that name each person, once, however often they do. */
export function readOfficialsCensus(db: Database, shown: ShownNames): OfficialsCensus {
  const counted = new Map<string, Counted>();
  const byTold = new Map<string, Counted | null>();
  const find = (told: string): Counted | null => {
    const id = shown.shownIdOf(told);
    const found = id === undefined ? null : (counted.get(id) ?? { public: noTally(), internal: noTally(), last: null });
    if (id !== undefined && found) counted.set(id, found);
    byTold.set(told, found);
    return found;
  };
  for (const row of db.prepare(articles).raw().iterate() as IterableIterator<ArticleRow>)
    for (const [at, told] of row[3].split(' ').entries()) {
      const known = byTold.get(told);
      const one = known === undefined ? find(told) : known;
      if (one) count(one, row, row[4][at] === '1');
    }
  return { tallyOf: (id, reader) => counted.get(id)?.[reader] ?? nothing };
}

/** Staff see everything. */
function count(one: Counted, row: ArticleRow, hasPost: boolean): void {
  const isNew = one.last !== row;
  if (!isNew && !hasPost) return;
  one.last = row;
  add(one.internal, row, isNew, hasPost);
  if (row[1] === 'public') add(one.public, row, isNew, hasPost);
}

function add(tally: Tally, [articleId, , day]: ArticleRow, isNew: boolean, hasPost: boolean): void {
  if (isNew) tally.articles += 1;
  if (day !== null && (tally.first === null || day < tally.first)) tally.first = day;
  if (day !== null && (tally.last === null || day > tally.last)) tally.last = day;
  if (hasPost) addPost(tally.lastPosts, { articleId, day });
}

/** The last ones stay, in order. An article that names someone twice is one. */
function addPost(posts: DatedArticle[], article: DatedArticle): void {
  const last = posts.at(-1);
  if (posts.length === mostPosts && last && !isLater(article, last)) return;
  if (posts.some(({ articleId }) => articleId === article.articleId)) return;
  const at = posts.findIndex((other) => isLater(article, other));
  posts.splice(at < 0 ? posts.length : at, 0, article);
  posts.length = Math.min(posts.length, mostPosts);
}

const isLater = ({ day }: DatedArticle, other: DatedArticle): boolean =>
  day !== null && (other.day === null || day > other.day);

const noTally = (): Tally => ({ articles: 0, first: null, last: null, lastPosts: [] });
const nothing: Readonly<Tally> = noTally();
