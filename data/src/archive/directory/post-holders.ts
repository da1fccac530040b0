import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../article/article.ts';
import { createPostReader, type ReadPost } from './posts.ts';

/** That someone is said to hold posts in a body. */
export interface PostHolder {
  /** As articles tell the person; who is shown for it is another question. */
  toldId: string;
  departmentId: string;
  /** What the articles say that a kind of reader may see. */
  seen: Record<Visibility, PostCounts>;
}

interface PostCounts {
  articles: number;
  /** In how many of them each post stands, by its title. */
  titles: Map<string, number>;
}

type HolderRow = [toldId: string, positions: string, visibility: Visibility];

const holders = `SELECT official_id, positions, visibility
  FROM live_articles AS articles JOIN official_mentions ON article_id = articles.id WHERE positions <> '[]'`;

/** All of them, in no order. `departmentOf` gives the id of a body by its printed name. */
export function readPostHolders(db: Database, departmentOf: (body: string) => string | null): PostHolder[] {
  const readTitles = createTitleReader(departmentOf);
  const found = new Map<string, Map<string, PostHolder>>();
  for (const [toldId, positions, visibility] of db.prepare(holders).raw().iterate() as IterableIterator<HolderRow>) {
    const bodies = found.get(toldId) ?? new Map<string, PostHolder>();
    found.set(toldId, bodies);
    for (const [departmentId, titles] of readTitles(positions)) {
      const holder = bodies.get(departmentId) ?? toHolder(toldId, departmentId);
      bodies.set(departmentId, holder);
      count(holder.seen.internal, titles);
      if (visibility === 'public') count(holder.seen.public, titles);
    }
  }
  return [...found.values()].flatMap((bodies) => [...bodies.values()]);
}

function toHolder(toldId: string, departmentId: string): PostHolder {
  const noCounts = (): PostCounts => ({ articles: 0, titles: new Map() });
  return { toldId, departmentId, seen: { public: noCounts(), internal: noCounts() } };
}

function count(counts: PostCounts, titles: readonly string[]): void {
  counts.articles += 1;
  for (const title of titles) counts.titles.set(title, (counts.titles.get(title) ?? 0) + 1);
}

type TitlesByBody = [departmentId: string, titles: string[]][];

/** The posts in each body that the archive knows. The same text is read once. */
function createTitleReader(departmentOf: (body: string) => string | null): (positions: string) => TitlesByBody {
  const readPosts = createPostReader();
  const known = new Map<string, TitlesByBody>();
  return (positions) => {
    const read = known.get(positions) ?? [...titlesByBody(readPosts(positions), departmentOf)];
    known.set(positions, read);
    return read;
  };
}

function titlesByBody(
  posts: readonly ReadPost[],
  departmentOf: (body: string) => string | null,
): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { title, body } of posts) {
    const id = body === null ? null : departmentOf(body);
    if (id !== null) titles.set(id, [...(titles.get(id) ?? []), title]);
  }
  return titles;
}
