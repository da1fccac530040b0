import type { Database } from 'better-sqlite3';

/** The identities under which articles are found beside their own: one article at several addresses. */
export interface AliasStore {
  /**
   * Says that what is found under an identity (`toIdentityText`; `id` is its `toArticleId`) is this article. An article of that identity is
   * shown as this one from now on, and so is what led to it; its revisions stay. Nothing happens where the two are one already.
   */
  add(alias: { id: string; identity: string }, articleId: string, at: Date): void;
  /** Says that an identity is an article of its own (again). */
  remove(id: string): void;
  /** The article that an id leads to; null where it is no alias. */
  articleOf(id: string): string | null;
  idsOf(articleId: string): string[];
  identitiesOf(articleId: string): string[];
}

export function createAliasStore(db: Database): AliasStore {
  const target = db.prepare<[string], string>('SELECT article_id FROM aliases WHERE id = ?').pluck();
  const insert = db.prepare(
    `INSERT INTO aliases (id, identity, article_id, since) VALUES (@id, @identity, @articleId, @since)
     ON CONFLICT (id) DO UPDATE SET article_id = excluded.article_id, since = excluded.since`,
  );
  const follow = db.prepare('UPDATE aliases SET article_id = @articleId WHERE article_id = @id');
  const drop = db.prepare('DELETE FROM aliases WHERE id = ?');
  const touch = db.prepare('UPDATE articles SET edition = edition + 1 WHERE id = ?');
  const ids = db.prepare<[string], string>('SELECT id FROM aliases WHERE article_id = ? ORDER BY id').pluck();
  const identities = db
    .prepare<[string], string>('SELECT identity FROM aliases WHERE article_id = ? ORDER BY identity')
    .pluck();

  const remove = db.transaction((id: string): void => {
    const before = target.get(id);
    if (before === undefined) return;
    drop.run(id);
    for (const changed of [id, before]) touch.run(changed);
  });
  const add = db.transaction((alias: { id: string; identity: string }, articleId: string, at: Date): void => {
    if (alias.id === articleId || target.get(alias.id) === articleId) return;
    remove(articleId);
    insert.run({ ...alias, articleId, since: at.toISOString() });
    follow.run({ id: alias.id, articleId });
    touch.run(articleId);
  });

  return {
    add: (alias, articleId, at) => add.immediate(alias, articleId, at),
    remove: (id) => remove.immediate(id),
    articleOf: (id) => target.get(id) ?? null,
    idsOf: (articleId) => ids.all(articleId),
    identitiesOf: (articleId) => identities.all(articleId),
  };
}
