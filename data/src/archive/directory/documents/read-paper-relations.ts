import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../../article/article.ts';
import { seenArticles } from '../seen-articles.ts';

/** That a paper of the archive says what it does to another, by the other's number. */
export interface PaperRelation {
  /** The article that is the paper which says so. */
  articleId: string;
  kind: string;
  number: string;
  key: string;
  /** Of the paper that says so: its number's key, and its day. */
  ownKey: string;
  ownDate: string | null;
}

export interface PaperRelationReader {
  /** What papers say of those with a number. */
  to(key: string, reader: Visibility): PaperRelation[];
  /** What a paper says of others, in its order. */
  from(articleId: string, reader: Visibility): PaperRelation[];
}

const relations = (condition: string): string => `
  SELECT articles.id AS articleId, kind, paper_relations.number, paper_relations.number_key AS key,
    papers.number_key AS ownKey, papers.date AS ownDate
  FROM paper_relations JOIN ${seenArticles} ON articles.id = paper_relations.article_id
    JOIN papers ON papers.article_id = articles.id
  WHERE ${condition} ORDER BY articles.id, ordinal`;

export function createPaperRelationReader(db: Database): PaperRelationReader {
  type Asked = { asked: string; reader: Visibility };
  const to = db.prepare<[Asked], PaperRelation>(relations('paper_relations.number_key = @asked'));
  const from = db.prepare<[Asked], PaperRelation>(relations('articles.id = @asked'));
  return {
    to: (key, reader) => to.all({ asked: key, reader }),
    from: (articleId, reader) => from.all({ asked: articleId, reader }),
  };
}
