import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../article/article.ts';
import type { CountedDepartment, CountedName } from '../../suggestions/suggestion-table.ts';

interface OtherName {
  id: string;
  name: string;
}

interface Link {
  fromId: string;
  toId: string;
}

/**
 * Adds to the bodies that a kind of reader may know what else articles that the reader may see call them, and which of these bodies they
 * became.
 */
export function createBodyLinks(
  db: Database,
): (counted: readonly CountedName[], visibility: Visibility) => CountedDepartment[] {
  const otherNames = db.prepare<[{ visibility: Visibility }], OtherName>(
    `SELECT DISTINCT shown.id, told.name FROM departments AS told
       JOIN shown_departments AS shown ON shown.id = coalesce(told.merged_into, told.id)
       JOIN department_mentions ON department_id = told.id JOIN live_articles AS articles ON articles.id = article_id
     WHERE (told.merged_into IS NOT NULL OR told.shown_name IS NOT NULL) AND told.name <> shown.name
       AND articles.visibility IN ('public', @visibility) ORDER BY shown.id, told.name`,
  );
  const links = db.prepare<[], Link>(
    'SELECT from_id AS fromId, to_id AS toId FROM shown_department_successions ORDER BY from_id, to_id',
  );
  return (counted, visibility) => {
    const known = new Set(counted.map(({ id }) => id));
    const names = groupBy(otherNames.all({ visibility }), ({ id, name }) => [id, name]);
    const successors = groupBy(
      links.all().filter(({ toId }) => known.has(toId)),
      ({ fromId, toId }) => [fromId, toId],
    );
    return counted.map((body) => ({
      ...body,
      ...(names.has(body.id) && { otherNames: names.get(body.id) ?? [] }),
      ...(successors.has(body.id) && { successors: successors.get(body.id) ?? [] }),
    }));
  };
}

function groupBy<Item>(items: readonly Item[], read: (item: Item) => [key: string, value: string]) {
  const groups = new Map<string, string[]>();
  for (const [key, value] of items.map(read)) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
