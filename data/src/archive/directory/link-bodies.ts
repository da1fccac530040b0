import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../article/article.ts';
import type { BodiesView } from './directory-view.ts';
import { seenArticles } from './seen-articles.ts';

/**
 * Gives for one answer the id of the body that a printed name names, where an article names it that a kind of reader may see; else null. In the article that
 * is given it is the body that is meant there by the name.
 */
export function createBodyLinks(
  db: Database,
  bodies: () => Pick<BodiesView, 'shown' | 'finder'>,
): (reader: Visibility) => (printed: string, articleId?: string) => string | null {
  const named = db
    .prepare<[{ told: string; reader: Visibility }], number>(
      `SELECT 1 FROM department_mentions JOIN ${seenArticles} ON articles.id = article_id
       WHERE department_id IN (SELECT value FROM json_each(@told)) LIMIT 1`,
    )
    .pluck();
  const meantThere = db
    .prepare<[articleId: string, told: string], string>(
      'SELECT department_id FROM department_mentions WHERE article_id = ? AND told_id = ? LIMIT 1',
    )
    .pluck();
  return (reader) => {
    const { shown, finder } = bodies();
    const findIn = (printed: string, articleId: string | undefined): string | null => {
      const told = articleId === undefined ? null : finder.tell(printed);
      const meant = told === null ? undefined : meantThere.get(articleId ?? '', told);
      return meant === undefined ? finder.find(printed) : (shown.shownIdOf(meant) ?? null);
    };
    const isSeen = (id: string): boolean => {
      const told = JSON.stringify(shown.toldOf(id).map((one) => one.id));
      return named.get({ told, reader }) !== undefined;
    };
    const known = new Map<string, boolean>();
    return (printed, articleId) => {
      const id = findIn(printed, articleId);
      if (id === null) return null;
      const seen = known.get(id) ?? isSeen(id);
      known.set(id, seen);
      return seen ? id : null;
    };
  };
}
