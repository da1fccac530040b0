import type { Database } from 'better-sqlite3';
import type { Article } from '../article/article.ts';
import { toNumberKey } from '../article/document-number.ts';

/** The papers that articles are and cite, by their numbers. */
export interface PaperStore {
  /** Puts what the newest revision of an article says in the place of what was known of it. */
  replace(articleId: string, article: Pick<Article, 'document' | 'documentReferences'>): void;
}

export function createPaperStore(db: Database): PaperStore {
  const clear = ['document_references', 'papers', 'paper_relations'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE article_id = ?`),
  );
  const addReference = db.prepare(
    'INSERT INTO document_references (article_id, ordinal, type, number, date, number_key) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const addPaper = db.prepare(
    'INSERT INTO papers (article_id, number_key, number, type, issuer, date) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const addRelation = db.prepare(
    'INSERT INTO paper_relations (article_id, ordinal, kind, number, number_key) VALUES (?, ?, ?, ?, ?)',
  );
  return {
    replace(articleId, { document, documentReferences }) {
      for (const statement of clear) statement.run(articleId);
      for (const [at, { type, number, date }] of documentReferences.entries())
        addReference.run(articleId, at, type ?? null, number, date ?? null, toNumberKey(number));
      if (document?.number === undefined) return;
      const { number, type, issuer, date, relations } = document;
      addPaper.run(articleId, toNumberKey(number), number, type, issuer ?? null, date ?? null);
      for (const [at, relation] of relations.entries())
        addRelation.run(articleId, at, relation.kind, relation.number, toNumberKey(relation.number));
    },
  };
}
