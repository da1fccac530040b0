import type { Database } from 'better-sqlite3';
import type { OfficialMention } from '../../article/article.ts';
import { toNameKey } from '../name-index.ts';

/** A person of an article as readers are shown it: whoever was merged into another under that one, and nobody who is hidden. */
export interface ShownMention {
  /** The place in the article's own list. */
  ordinal: number;
  id: string;
  name: string;
}

export interface OfficialMentionStore {
  /**
   * Puts who the newest revision of an article names in the place of whom it named before. A name that it named before stays the same person
   * until it is told apart anew, which all names that came or went are to be; `ids` are those of names that are new in it.
   */
  replace(articleId: string, officials: readonly OfficialMention[], ids: readonly string[]): void;
  /** In the order of the article. */
  readShown(articleId: string): ShownMention[];
  /** The ids by which the people that an article shows are found: their own, and those of whoever was merged into them. */
  listFilterIds(articleId: string): string[];
  /** How many people an article names, shown or not. */
  count(articleId: string): number;
}

interface Held {
  key: string;
  id: string;
  toldId: string | null;
}

export function createOfficialMentionStore(db: Database): OfficialMentionStore {
  const held = db.prepare<[string], Held>(
    'SELECT name_key AS key, official_id AS id, told_id AS toldId FROM official_mentions WHERE article_id = ?',
  );
  const clear = db.prepare('DELETE FROM official_mentions WHERE article_id = ?');
  const add = db.prepare(
    `INSERT INTO official_mentions (article_id, ordinal, official_id, positions, roles, name_key, told_id)
     VALUES (@articleId, @ordinal, @id, @positions, @roles, @key, @toldId)`,
  );
  const tellApart = db.prepare('INSERT INTO names_to_resolve (name_key) VALUES (?) ON CONFLICT DO NOTHING');
  const shown = db.prepare<[string], ShownMention>(
    'SELECT ordinal, official_id AS id, name FROM shown_official_mentions WHERE article_id = ? ORDER BY ordinal',
  );
  const filterIds = db
    .prepare<[string], string>(
      `WITH shown AS MATERIALIZED (SELECT DISTINCT official_id AS id FROM shown_official_mentions WHERE article_id = ?)
       SELECT id FROM shown UNION SELECT officials.id FROM shown JOIN officials ON merged_into = shown.id ORDER BY 1`,
    )
    .pluck();
  const total = db.prepare<[string], number>('SELECT count(*) FROM official_mentions WHERE article_id = ?').pluck();

  return {
    replace: (articleId, officials, ids) => {
      const before = new Map(held.all(articleId).map((mention) => [mention.key, mention]));
      clear.run(articleId);
      for (const [ordinal, { name, positions, roles }] of officials.entries()) {
        const key = toNameKey(name);
        const { id, toldId } = before.get(key) ?? { id: ids[ordinal], toldId: null };
        const said = { positions: JSON.stringify(positions), roles: JSON.stringify(roles) };
        add.run({ articleId, ordinal, id, key, toldId, ...said });
        tellApart.run(key);
      }
      for (const key of before.keys()) tellApart.run(key);
    },
    readShown: (articleId) => shown.all(articleId),
    listFilterIds: (articleId) => filterIds.all(articleId),
    count: (articleId) => total.get(articleId) ?? 0,
  };
}
