import type { Database } from 'better-sqlite3';
import type { Article } from '../article/article.ts';
import { toHitDate } from '../article/hit-date.ts';
import { createDepartmentMentions } from './departments/department-mentions.ts';
import { type ShownDepartments, showDepartments } from './departments/show-departments.ts';
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
  /** As readers are shown them. `officials` and `departments` are those of the article at its newest revision. */
  read(articleId: string, named: Pick<Article, 'officials' | 'departments'>): ShownNames;
  /** How many people and bodies the archive lists with an article, shown or not. */
  count(articleId: string): { officials: number; departments: number };
}

/** The people and bodies of an article as readers are shown them, and the ids by which it is found. */
export interface ShownNames extends ShownOfficials, ShownDepartments {
  officialFilterIds: string[];
  departmentFilterIds: string[];
  within: { id: string; name: string }[];
}

export function createMentionStore(db: Database): MentionStore {
  const papers = createPaperStore(db);
  const people = createOfficialMentionStore(db);
  const bodies = createDepartmentMentions(db);
  const setDay = db.prepare('UPDATE articles SET day = ?, day_precision = ? WHERE id = ?');

  return {
    replace(articleId, article, ids) {
      people.replace(articleId, article.officials, ids.officials);
      bodies.replace(articleId, article.departments, ids.departments);
      papers.replace(articleId, article);
      const day = toHitDate(article);
      setDay.run(day?.value ?? null, day?.precision ?? null, articleId);
    },
    read: (articleId, { officials, departments }) => ({
      ...showOfficials(officials, people.readShown(articleId)),
      ...showDepartments(departments, bodies.readShown(articleId)),
      officialFilterIds: people.listFilterIds(articleId),
      departmentFilterIds: bodies.listFilterIds(articleId),
      within: bodies.listWithin(articleId),
    }),
    count: (articleId) => ({ officials: people.count(articleId), departments: bodies.count(articleId) }),
  };
}
