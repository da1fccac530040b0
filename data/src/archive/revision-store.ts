import type { Database } from 'better-sqlite3';
import { type Article, articleSchema } from '../article/article.ts';

/** One revision of an article, without its text. Times are ISO 8601. */
export interface ListedRevision {
  number: number;
  /** When it was read out of its capture. */
  createdAt: string;
  /** When what it was read out of was fetched, or imported. */
  capturedAt: string;
  title: string;
}

/** Every revision of every article, for ever. */
export interface RevisionStore {
  /** The newest first; empty where there is no such article. */
  list(articleId: string): ListedRevision[];
  /** The id of the capture that a revision was read from; 0, which none has, where there is no such revision. */
  captureOf(articleId: string, number: number): number;
  read(articleId: string, number: number): { article: Article; capturedAt: string } | null;
}

export function createRevisionStore(db: Database): RevisionStore {
  const list = db.prepare<[string], ListedRevision>(
    `SELECT number, created_at AS createdAt, captured_at AS capturedAt, article ->> '$.title' AS title
     FROM revisions JOIN captures ON captures.id = capture_id WHERE article_id = ? ORDER BY number DESC`,
  );
  const read = db.prepare<[string, number], { article: string; capturedAt: string }>(
    `SELECT article, captured_at AS capturedAt
     FROM revisions JOIN captures ON captures.id = capture_id WHERE article_id = ? AND number = ?`,
  );
  const capture = db
    .prepare<[string, number], number>('SELECT capture_id FROM revisions WHERE article_id = ? AND number = ?')
    .pluck();
  return {
    captureOf: (articleId, number) => capture.get(articleId, number) ?? 0,
    list: (articleId) => list.all(articleId),
    read: (articleId, number) => {
      const row = read.get(articleId, number);
      return row ? { ...row, article: articleSchema.parse(JSON.parse(row.article)) } : null;
    },
  };
}
