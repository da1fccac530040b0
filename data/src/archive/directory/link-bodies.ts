import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../article/article.ts';
import type { BodiesView } from './directory-view.ts';
import { seenArticles } from './seen-articles.ts';

/** Gives for one answer the id of the body that a printed name names, where an article names it that a kind of reader may see; else null. */
export function createBodyLinks(
  db: Database,
  bodies: () => Pick<BodiesView, 'shown' | 'find'>,
): (reader: Visibility) => (printed: string) => string | null {
  const named = db
    .prepare<[{ told: string; reader: Visibility }], number>(
      `SELECT 1 FROM department_mentions JOIN ${seenArticles} ON articles.id = article_id
       WHERE department_id IN (SELECT value FROM json_each(@told)) LIMIT 1`,
    )
    .pluck();
  return (reader) => {
    const { shown, find } = bodies();
    const link = (printed: string): string | null => {
      const id = find(printed);
      if (id === null) return null;
      const told = JSON.stringify(shown.toldOf(id).map((one) => one.id));
      return named.get({ told, reader }) === undefined ? null : id;
    };
    const known = new Map<string, string | null>();
    return (printed) => {
      const held = known.get(printed);
      const id = held === undefined ? link(printed) : held;
      known.set(printed, id);
      return id;
    };
  };
}
