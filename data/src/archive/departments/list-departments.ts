import type { Database } from 'better-sqlite3';

/** A body as those who decide about it are shown it: all of them, whoever may read the articles that name it. */
export interface ListedDepartment {
  id: string;
  name: string;
  level: string | null;
  parentId: string | null;
  /** The body that it is shown as; null where it is shown as itself. */
  mergedInto: string | null;
  hidden: boolean;
  /** Articles that name it: for one that is shown as itself, by whatever name. */
  articles: number;
}

/** That one body became another. `decision`: which one says so; null where the vocabulary does. */
export interface ListedSuccession {
  fromId: string;
  toId: string;
  since: string | null;
  decision: number | null;
}

/** Bodies that an article names, alone or as what another one belongs to, and those that a decision is about. By falling number of articles. */
export const listDepartments = (db: Database): ListedDepartment[] =>
  db
    .prepare<[], Omit<ListedDepartment, 'hidden'> & { hidden: 0 | 1 }>(
      `WITH named AS (SELECT department_id AS told, coalesce(merged_into, department_id) AS shown, article_id
         FROM department_mentions JOIN live_articles ON live_articles.id = article_id
           JOIN departments ON departments.id = department_id),
       counts AS (SELECT shown AS department_id, count(DISTINCT article_id) AS articles FROM named GROUP BY shown
         UNION ALL SELECT told, count(DISTINCT article_id) FROM named WHERE told <> shown GROUP BY told)
       SELECT id, coalesce(shown_name, name) AS name, level, parent_id AS parentId, merged_into AS mergedInto, hidden,
         coalesce(articles, 0) AS articles
       FROM departments LEFT JOIN counts ON department_id = id
       WHERE articles > 0 OR merged_into IS NOT NULL OR hidden = 1 OR shown_name IS NOT NULL
         OR id IN (SELECT parent_id FROM departments WHERE parent_id IS NOT NULL)
         OR id IN (SELECT merged_into FROM departments WHERE merged_into IS NOT NULL)
       ORDER BY articles DESC, id`,
    )
    .all()
    .map((row) => ({ ...row, hidden: row.hidden === 1 }));

export const listSuccessions = (db: Database): ListedSuccession[] =>
  db
    .prepare<[], ListedSuccession>(
      `SELECT from_id AS fromId, to_id AS toId, since, decision_id AS decision FROM department_successions
       ORDER BY since IS NULL, since, from_id, to_id`,
    )
    .all();

/** How many articles are found within a body. */
export const countWithin = (db: Database, id: string): number =>
  db
    .prepare<[string], number>(
      `SELECT count(DISTINCT article_id) FROM department_within AS found JOIN department_mentions AS mentions
         ON mentions.department_id = found.department_id AND coalesce(mentions.parent_id, '') = found.parent_id
         JOIN live_articles ON live_articles.id = article_id WHERE within_id = ?`,
    )
    .pluck()
    .get(id) ?? 0;
