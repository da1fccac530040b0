import type { Database } from 'better-sqlite3';
import type { OfficialMention } from '../../article/article.ts';
import { toNameKey } from '../name-index.ts';

/** Says who the people of a revision are, and leaves out those who are hidden; the names stay as they were printed. */
export type RevisionOfficials = (
  articleId: string,
  officials: readonly OfficialMention[],
) => { officials: OfficialMention[]; officialIds: string[] };

/** Of an older revision, the names that its article still has are the people of today, others whoever is known by the name. */
export function createRevisionOfficials(db: Database): RevisionOfficials {
  const shown = db
    .prepare<[{ articleId: string; key: string }], string>(
      `SELECT shown.id FROM (
         SELECT official_id AS id, 0 AS place FROM official_mentions WHERE article_id = @articleId AND name_key = @key
         UNION ALL SELECT id, length(id) FROM officials WHERE name_key = @key ORDER BY place, id LIMIT 1) AS named
       JOIN officials AS told ON told.id = named.id JOIN shown_officials AS shown ON shown.id = coalesce(told.merged_into, told.id)`,
    )
    .pluck();
  return (articleId, officials) => {
    const known = officials.flatMap((official) => {
      const id = shown.get({ articleId, key: toNameKey(official.name) });
      return id === undefined ? [] : [{ official, id }];
    });
    return { officials: known.map(({ official }) => official), officialIds: known.map(({ id }) => id) };
  };
}
