import type { Database } from 'better-sqlite3';
import type { Article } from '../article/article.ts';
import { toHitDate } from '../article/hit-date.ts';
import { createDepartmentMentions, type ShownDepartments } from './departments/department-mentions.ts';
import { createPaperStore } from './paper-store.ts';
import { createOfficialMentionStore } from './people/official-mention-store.ts';
import { type ShownOfficials, showOfficials } from './people/show-officials.ts';

/** The people and bodies of an article by their ids, in the order of its mentions. */
export interface MentionedIds {
  officials: string[];
  departments: string[];
}

/** Who and what the newest revision of each article names, and when. */
export interface MentionStore {
  replace(articleId: string, article: Article, ids: MentionedIds): void;
  read(articleId: string): { officialIds: string[]; officialNames: string[] } & ShownDepartments;
}

export function createMentionStore(db: Database): MentionStore {
  const papers = createPaperStore(db);
  const bodies = createDepartmentMentions(db);
  const clear = db.prepare('DELETE FROM official_mentions WHERE article_id = ?');
  const addOfficial = db.prepare(
    'INSERT INTO official_mentions (article_id, ordinal, official_id, positions, roles) VALUES (?, ?, ?, ?, ?)',
  );
  const setDay = db.prepare('UPDATE articles SET day = ?, day_precision = ? WHERE id = ?');
  const officials = db.prepare<[string], { id: string; name: string }>(
    `SELECT id, name FROM official_mentions JOIN officials ON id = official_id WHERE article_id = ? ORDER BY ordinal`,
  );

  return {
    replace(articleId, article, ids) {
      clear.run(articleId);
      for (const [at, { positions, roles }] of article.officials.entries())
        addOfficial.run(articleId, at, ids.officials[at], JSON.stringify(positions), JSON.stringify(roles));
      bodies.replace(articleId, article.departments, ids.departments);
      papers.replace(articleId, article);
      const day = toHitDate(article);
      setDay.run(day?.value ?? null, day?.precision ?? null, articleId);
    },
    read: (articleId) => {
      const people = officials.all(articleId);
      return {
        ...{ officialIds: people.map(({ id }) => id), officialNames: people.map(({ name }) => name) },
        ...bodies.read(articleId),
      };
    },
    count: (articleId) => ({ officials: people.count(articleId), departments: departments.all(articleId).length }),
  };
}
