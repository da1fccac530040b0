import type { Database } from 'better-sqlite3';
import type { Article } from '../article/article.ts';
import { toHitDate } from '../article/hit-date.ts';
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
  /** As readers are shown them. `officials` are those of the article at its newest revision. */
  read(
    articleId: string,
    officials: Article['officials'],
  ): ShownOfficials & { officialFilterIds: string[]; departmentIds: string[]; departmentNames: string[] };
  /** How many people and bodies the archive lists with an article, shown or not. */
  count(articleId: string): { officials: number; departments: number };
}

export function createMentionStore(db: Database): MentionStore {
  const papers = createPaperStore(db);
  const people = createOfficialMentionStore(db);
  const clear = db.prepare('DELETE FROM department_mentions WHERE article_id = ?');
  const addDepartment = db.prepare(
    'INSERT INTO department_mentions (article_id, ordinal, department_id) VALUES (?, ?, ?)',
  );
  const setDay = db.prepare('UPDATE articles SET day = ?, day_precision = ? WHERE id = ?');
  const departments = db.prepare<[string], { id: string; name: string }>(
    `SELECT id, name FROM department_mentions JOIN departments ON id = department_id WHERE article_id = ? ORDER BY ordinal`,
  );

  return {
    replace(articleId, article, ids) {
      people.replace(articleId, article.officials, ids.officials);
      clear.run(articleId);
      for (const at of article.departments.keys()) addDepartment.run(articleId, at, ids.departments[at]);
      papers.replace(articleId, article);
      const day = toHitDate(article);
      setDay.run(day?.value ?? null, day?.precision ?? null, articleId);
    },
    read: (articleId, officials) => {
      const bodies = departments.all(articleId);
      return {
        ...showOfficials(officials, people.readShown(articleId)),
        officialFilterIds: people.listFilterIds(articleId),
        ...{ departmentIds: bodies.map(({ id }) => id), departmentNames: bodies.map(({ name }) => name) },
      };
    },
    count: (articleId) => ({ officials: people.count(articleId), departments: departments.all(articleId).length }),
  };
}
