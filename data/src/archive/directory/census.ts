import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../article/article.ts';
import type { ShownNames } from './shown-names.ts';

/** How often someone or something is named, and when. */
export interface Tally {
  articles: number;
  /** YYYY-MM-DD of the first and the last dated article. */
  first: string | null;
  last: string | null;
  /** The last article that says a post of the person, by day; one without a day where there is no other. */
  lastPost: { articleId: string; day: string } | null;
}

/** The tallies of those who are shown, by id. Of whom no article tells that a reader may see, 0 articles are counted. */
export interface Census {
  tallyOf(id: string, reader: Visibility): Readonly<Tally>;
}

/** Those named in one article: the ids that it tells, and whether it says a post of each. */
export interface CensusArticle {
  id: string;
  visibility: Visibility;
  day: string | null;
  told: readonly string[];
  hasPost(at: number): boolean;
}

type CensusRow = [id: string, visibility: Visibility, day: string | null, told: string | null, posts: string | null];

const namedIn = {
  officials:
    "group_concat(official_id, ' ') AS told, group_concat(positions <> '[]', '') AS posts FROM official_mentions",
  departments: "group_concat(department_id, ' ') AS told, '' AS posts FROM department_mentions",
};

/** Everyone or everything that each live article names. */
export function* readNamed(db: Database, table: 'officials' | 'departments'): Generator<CensusArticle> {
  const rows = db
    .prepare(
      `SELECT id, visibility, day, told, posts
       FROM (SELECT article_id, ${namedIn[table]} GROUP BY article_id) JOIN live_articles ON id = article_id`,
    )
    .raw()
    .iterate() as IterableIterator<CensusRow>;
  for (const [id, visibility, day, told, posts] of rows)
    yield { id, visibility, day, told: told?.split(' ') ?? [], hasPost: (at) => posts?.[at] === '1' };
}

/** What is counted of one who is shown, for both kinds of readers: staff see everything. */
class Counted {
  readonly tallies: Record<Visibility, Tally> = { public: noTally(), internal: noTally() };
  #last: CensusArticle | null = null;

  /** Counts an article, however often it names the same one. */
  count(article: CensusArticle, hasPost: boolean): void {
    const isNew = this.#last !== article;
    this.#last = article;
    add(this.tallies.internal, article, isNew, hasPost);
    if (article.visibility === 'public') add(this.tallies.public, article, isNew, hasPost);
  }
}

function add(tally: Tally, { id, day }: CensusArticle, isNew: boolean, hasPost: boolean): void {
  if (isNew) tally.articles += 1;
  if (day !== null && (tally.first === null || day < tally.first)) tally.first = day;
  if (day !== null && (tally.last === null || day > tally.last)) tally.last = day;
  if (hasPost && (tally.lastPost === null || (day ?? '') > tally.lastPost.day))
    tally.lastPost = { articleId: id, day: day ?? '' };
}

const noTally = (): Tally => ({ articles: 0, first: null, last: null, lastPost: null });
const nothing: Readonly<Tally> = noTally();

/** A census that counts articles for those named in them, and for those whom `reach` gives beside (shown ids). */
export function createCounter(
  shown: ShownNames,
  reach: (id: string) => readonly string[] = (id) => [id],
): Census & { count(article: CensusArticle): void } {
  const counted = new Map<string, Counted>();
  const byTold = new Map<string, readonly Counted[]>();
  const countedOf = (id: string): Counted => {
    const known = counted.get(id) ?? new Counted();
    counted.set(id, known);
    return known;
  };
  const reachedBy = (told: string): readonly Counted[] => {
    const id = shown.shownIdOf(told);
    return id === undefined ? [] : reach(id).map(countedOf);
  };
  return {
    tallyOf: (id, reader) => counted.get(id)?.tallies[reader] ?? nothing,
    count: (article) => {
      for (const [at, told] of article.told.entries()) {
        const reached = byTold.get(told) ?? reachedBy(told);
        byTold.set(told, reached);
        for (const one of reached) one.count(article, article.hasPost(at));
      }
    },
  };
}
