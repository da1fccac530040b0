import type { Database } from 'better-sqlite3';
import type { Article } from '../article/article.ts';

/** Who and what the newest revision of each article names. */
export interface MentionStore {
  replace(articleId: string, article: Article, ids: { officials: string[]; departments: string[] }): void;
  read(articleId: string): { officialIds: string[]; departmentIds: string[] };
}

export function createMentionStore(db: Database): MentionStore {
  const clear = ['official_mentions', 'department_mentions', 'document_references'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE article_id = ?`),
  );
  const addOfficial = db.prepare('INSERT INTO official_mentions VALUES (?, ?, ?, ?)');
  const addDepartment = db.prepare('INSERT INTO department_mentions VALUES (?, ?, ?)');
  const addReference = db.prepare('INSERT INTO document_references VALUES (?, ?, ?, ?, ?)');
  const officials = db
    .prepare<[string], string>('SELECT official_id FROM official_mentions WHERE article_id = ? ORDER BY ordinal')
    .pluck();
  const departments = db
    .prepare<[string], string>('SELECT department_id FROM department_mentions WHERE article_id = ? ORDER BY ordinal')
    .pluck();

  return {
    replace(articleId, article, ids) {
      for (const statement of clear) statement.run(articleId);
      for (const [at, official] of article.officials.entries())
        addOfficial.run(articleId, at, ids.officials[at], JSON.stringify(official.positions));
      for (const at of article.departments.keys()) addDepartment.run(articleId, at, ids.departments[at]);
      for (const [at, { type, number, date }] of article.documentReferences.entries())
        addReference.run(articleId, at, type ?? null, number, date ?? null);
    },
    read: (articleId) => ({ officialIds: officials.all(articleId), departmentIds: departments.all(articleId) }),
  };
}
