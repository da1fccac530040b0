import type { Database } from 'better-sqlite3';
import type { Article } from '../article/article.ts';
import { toHitDate } from '../article/hit-date.ts';
import { createPaperStore } from './paper-store.ts';

/** The people and bodies of an article by their ids, in the order of its mentions. */
export interface MentionedIds {
  officials: string[];
  departments: string[];
}

/** Who and what the newest revision of each article names, and when. */
export interface MentionStore {
  replace(articleId: string, article: Article, ids: MentionedIds): void;
  read(articleId: string): {
    officialIds: string[];
    departmentIds: string[];
    officialNames: string[];
    departmentNames: string[];
  };
}

export function createMentionStore(db: Database): MentionStore {
  const papers = createPaperStore(db);
  const clear = ['official_mentions', 'department_mentions'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE article_id = ?`),
  );
  const addOfficial = db.prepare(
    'INSERT INTO official_mentions (article_id, ordinal, official_id, positions, roles) VALUES (?, ?, ?, ?, ?)',
  );
  const addDepartment = db.prepare(
    'INSERT INTO department_mentions (article_id, ordinal, department_id) VALUES (?, ?, ?)',
  );
  const setDay = db.prepare('UPDATE articles SET day = ?, day_precision = ? WHERE id = ?');
  const officials = db.prepare<[string], { id: string; name: string }>(
    `SELECT id, name FROM official_mentions JOIN officials ON id = official_id WHERE article_id = ? ORDER BY ordinal`,
  );
  const departments = db.prepare<[string], { id: string; name: string }>(
    `SELECT id, name FROM department_mentions JOIN departments ON id = department_id WHERE article_id = ? ORDER BY ordinal`,
  );

  return {
    replace(articleId, article, ids) {
      for (const statement of clear) statement.run(articleId);
      for (const [at, { positions, roles }] of article.officials.entries())
        addOfficial.run(articleId, at, ids.officials[at], JSON.stringify(positions), JSON.stringify(roles));
      for (const at of article.departments.keys()) addDepartment.run(articleId, at, ids.departments[at]);
      papers.replace(articleId, article);
      const day = toHitDate(article);
      setDay.run(day?.value ?? null, day?.precision ?? null, articleId);
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
