import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../article/article.ts';
import { createPostReader, type ReadPost } from './posts/read-posts.ts';

/** How often posts in bodies are said of someone, in the same words. */
export interface PostHolder {
  /** As articles tell the person; who is shown for it is another question. */
  toldId: string;
  /** The posts in each body that the archive knows, by the body's id. */
  posts: PostsByBody;
  /** In how many articles that a kind of reader may see. */
  articles: Record<Visibility, number>;
}

/** The titles of posts, by the ids of the bodies. */
export type PostsByBody = ReadonlyMap<string, readonly string[]>;

type HolderRow = [toldId: string, positions: string, visibility: Visibility];

const holders = `SELECT official_id, positions, visibility
  FROM live_articles AS articles JOIN official_mentions ON article_id = articles.id WHERE positions <> '[]'`;

/** All of them, in no order. `departmentOf` gives the id of a body by its printed name. */
export function readPostHolders(db: Database, departmentOf: (body: string) => string | null): PostHolder[] {
  const readPosts = createPostReader();
  const found = new Map<string, Map<string, PostHolder>>();
  for (const [toldId, positions, visibility] of db.prepare(holders).raw().iterate() as IterableIterator<HolderRow>) {
    const said = found.get(positions) ?? new Map<string, PostHolder>();
    if (said.size === 0) found.set(positions, said);
    const known = said.get(toldId);
    const holder = known ?? { toldId, posts: nowhere, articles: { public: 0, internal: 0 } };
    if (known === undefined) said.set(toldId, holder);
    holder.articles.internal += 1;
    if (visibility === 'public') holder.articles.public += 1;
  }
  return [...found].flatMap(([positions, said]) => {
    const posts = toPostsByBody(readPosts(positions), departmentOf);
    return posts.size === 0 ? [] : [...said.values()].map((holder) => ({ ...holder, posts }));
  });
}

const nowhere: PostsByBody = new Map();

function toPostsByBody(posts: readonly ReadPost[], departmentOf: (body: string) => string | null): PostsByBody {
  const titles = new Map<string, string[]>();
  for (const { title, body } of posts) {
    const id = body === null ? null : departmentOf(body);
    if (id !== null) titles.set(id, [...(titles.get(id) ?? []), title]);
  }
  return titles;
}
