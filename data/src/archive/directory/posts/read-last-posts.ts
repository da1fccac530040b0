import type { Database } from 'better-sqlite3';
import type { DatePrecision } from '../../../article/day.ts';
import { signedFor } from '../signed-for.ts';
import type { SaidPosts } from './posts-over-time.ts';
import { createPostReader } from './read-posts.ts';

interface PostRow {
  articleId: string;
  day: string | null;
  precision: DatePrecision | null;
  positions: string;
  issuer: string | null;
}

/** Reads the posts that some articles say of a person, by the id the person is shown under. */
export function createLastPosts(db: Database): (id: string, articleIds: readonly string[]) => SaidPosts[] {
  const readPosts = createPostReader();
  const posts = db.prepare<[{ id: string; articleIds: string }], PostRow>(
    `SELECT article_id AS articleId, day, day_precision AS precision, positions, ${signedFor} AS issuer
     FROM official_mentions JOIN articles ON articles.id = article_id
     WHERE article_id IN (SELECT value FROM json_each(@articleIds)) AND positions <> '[]'
       AND official_id IN (SELECT @id UNION SELECT id FROM officials WHERE merged_into = @id)
     ORDER BY article_id, ordinal`,
  );
  return (id, articleIds) =>
    posts
      .all({ id, articleIds: JSON.stringify(articleIds) })
      .map(({ articleId, day, precision, positions, issuer }) => ({
        ...{ article: { articleId, day, precision }, issuer, posts: readPosts(positions) },
      }));
}
