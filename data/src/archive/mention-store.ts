import type { Database } from 'better-sqlite3';
import type { Article } from '../article/article.ts';

/** Who and what the newest revision of each article names. */
export interface MentionStore {
  replace(articleId: string, article: Article, ids: { officials: string[]; departments: string[] }): void;
  read(articleId: string): {
    officialIds: string[];
    departmentIds: string[];
    officialNames: string[];
    departmentNames: string[];
  };
}

export function createMentionStore(db: Database): MentionStore {
  const clear = ['official_mentions', 'department_mentions', 'document_references'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE article_id = ?`),
  );
  const addOfficial = db.prepare('INSERT INTO official_mentions VALUES (?, ?, ?, ?)');
  const addDepartment = db.prepare('INSERT INTO department_mentions VALUES (?, ?, ?)');
  const addReference = db.prepare('INSERT INTO document_references VALUES (?, ?, ?, ?, ?)');
  const officials = db.prepare<[string], { id: string; name: string }>(
    `SELECT id, name FROM official_mentions JOIN officials ON id = official_id WHERE article_id = ? ORDER BY ordinal`,
  );
  const departments = db.prepare<[string], { id: string; name: string }>(
    `SELECT id, name FROM department_mentions JOIN departments ON id = department_id WHERE article_id = ? ORDER BY ordinal`,
  );

  return {
    replace(articleId, article, ids) {
      for (const statement of clear) statement.run(articleId);
      for (const [at, official] of article.officials.entries())
        addOfficial.run(articleId, at, ids.officials[at], JSON.stringify(official.positions));
      for (const at of article.departments.keys()) addDepartment.run(articleId, at, ids.departments[at]);
      for (const [at, { type, number, date }] of article.documentReferences.entries())
        addReference.run(articleId, at, type ?? null, number, date ?? null);
    },
    read: (articleId) => {
      const people = officials.all(articleId);
      const bodies = departments.all(articleId);
      return {
        ...{ officialIds: people.map(({ id }) => id), officialNames: people.map(({ name }) => name) },
        ...{ departmentIds: bodies.map(({ id }) => id), departmentNames: bodies.map(({ name }) => name) },
      };
    },
  };
}
