import type { Database } from 'better-sqlite3';
import type { DepartmentMention } from '../../article/article.ts';
import { createNameIndex } from '../name-index.ts';
import type { ShownDepartment } from './show-departments.ts';

/** Which bodies the newest revision of each article names. */
export interface DepartmentMentions {
  /**
   * `ids`: the bodies that are meant, in the order of the mentions. The bodies that they belong to are given ids here. A body that was known
   * from headlines in capitals alone, or with a small letter in front, is called from now on as it is printed here.
   */
  replace(articleId: string, mentions: readonly DepartmentMention[], ids: readonly string[]): void;
  /** In the order of the article. */
  readShown(articleId: string): ShownDepartment[];
  /** The ids by which the bodies that an article shows are found: their own, and those of what was merged into them. */
  listFilterIds(articleId: string): string[];
  /** Every body that an article is found by, with its name: those above and what they were and became among them. In order of ids. */
  listWithin(articleId: string): { id: string; name: string }[];
  /** How many bodies an article names, shown or not. */
  count(articleId: string): number;
}

export function createDepartmentMentions(db: Database): DepartmentMentions {
  const { idOf } = createNameIndex(db, 'departments');
  const knownName = db.prepare<[string], string>('SELECT name FROM departments WHERE id = ?').pluck();
  const setName = db.prepare('UPDATE departments SET name = ? WHERE id = ?');
  const improveName = (id: string, printed: string): void => {
    if (rankOf(printed) > rankOf(knownName.get(id) ?? printed)) setName.run(printed, id);
  };
  const clear = db.prepare('DELETE FROM department_mentions WHERE article_id = ?');
  const add = db.prepare(
    `INSERT INTO department_mentions (article_id, ordinal, department_id, level, parent_id, told_id, told_parent_id)
     VALUES (@articleId, @at, @id, @level, @parentId, @id, @parentId)`,
  );
  const shown = db.prepare<[string], ShownDepartment>(
    'SELECT ordinal, department_id AS id, name FROM shown_department_mentions WHERE article_id = ? ORDER BY ordinal',
  );
  const filterIds = db
    .prepare<[string], string>(
      `SELECT DISTINCT alike.id FROM shown_department_mentions JOIN departments AS alike
         ON alike.id = department_id OR alike.merged_into = department_id
       WHERE article_id = ? ORDER BY alike.id`,
    )
    .pluck();
  const within = db.prepare<[string], { id: string; name: string }>(
    `SELECT within_id AS id, min(name) AS name FROM department_mentions AS mentions JOIN department_within AS found
       ON found.department_id = mentions.department_id AND found.parent_id = coalesce(mentions.parent_id, '')
     WHERE article_id = ? GROUP BY within_id ORDER BY within_id`,
  );
  const count = db.prepare<[string], number>('SELECT count(*) FROM department_mentions WHERE article_id = ?').pluck();
  return {
    replace(articleId, mentions, ids) {
      clear.run(articleId);
      for (const [at, { name, level, parent }] of mentions.entries()) {
        const parentId = parent === undefined ? null : idOf(parent);
        add.run({ articleId, at, id: ids[at], level: level ?? null, parentId });
        improveName(ids[at] ?? '', name);
        if (parentId !== null) improveName(parentId, parent ?? '');
      }
    },
    readShown: (articleId) => shown.all(articleId),
    listFilterIds: (articleId) => filterIds.all(articleId),
    listWithin: (articleId) => within.all(articleId),
    count: (articleId) => count.get(articleId) ?? 0,
  };
}

/** "Sở Nội vụ" rather than "sở Nội vụ", and that rather than "SỞ NỘI VỤ". */
function rankOf(name: string): number {
  if (name === name.toUpperCase()) return 0;
  return /^\p{Ll}/u.test(name) ? 1 : 2;
}
