import type { Database } from 'better-sqlite3';
import { createNameIndex } from '../name-index.ts';
import { listDepartmentDecisions } from './list-department-decisions.ts';

interface Mention {
  ordinal: number;
  name: string;
  id: string;
}

/**
 * Gives the mentions of articles of which staff said that a name is another body there to that body, and those of which that was undone back to
 * the body of the name. The articles whose mentions change are to be published again.
 */
export function applyAssignments(db: Database): void {
  const articles = db
    .prepare<[], string>(
      `SELECT DISTINCT article_id FROM decision_articles JOIN decisions ON id = decision_id WHERE action = 'assign'`,
    )
    .pluck();
  const mentions = db.prepare<[string], Mention>(
    `SELECT ordinal, article ->> ('$.departments[' || ordinal || '].name') AS name, department_id AS id
     FROM department_mentions AS mentions JOIN articles ON articles.id = mentions.article_id
       JOIN revisions ON revisions.article_id = articles.id AND number = revision
     WHERE articles.id = ? ORDER BY ordinal`,
  );
  const set = db.prepare('UPDATE department_mentions SET department_id = ? WHERE article_id = ? AND ordinal = ?');
  const touch = db.prepare('UPDATE articles SET edition = edition + 1 WHERE id = ?');
  const meant = createAssigner(db);
  for (const article of articles.all()) {
    const changed = mentions.all(article).filter(({ name, id }) => meant(article, name) !== id);
    for (const { ordinal, name } of changed) set.run(meant(article, name), article, ordinal);
    if (changed.length > 0) touch.run(article);
  }
}

/** Says which body an article means by a name. */
function createAssigner(db: Database): (article: string, name: string) => string {
  const { idOf } = createNameIndex(db, 'departments');
  const mergedInto = db.prepare<[string], string | null>('SELECT merged_into FROM departments WHERE id = ?').pluck();
  const isKnown = (id: string): boolean => mergedInto.get(id) !== undefined;
  const shownAs = (id: string): string => mergedInto.get(id) ?? id;
  const assigned = listDepartmentDecisions(db).flatMap(({ articles, ...act }) =>
    act.action === 'assign' ? [{ ...act.details, articles: new Set(articles) }] : [],
  );
  return (article, name) =>
    assigned.reduce(
      (id, { from, to, articles }) => (articles.has(article) && isKnown(to) && shownAs(id) === shownAs(from) ? to : id),
      idOf(name),
    );
}
