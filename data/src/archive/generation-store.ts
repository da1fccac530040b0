import type { Database } from 'better-sqlite3';

/** One build of the search index. */
export interface Generation {
  number: number;
  settingsDigest: string;
  state: 'building' | 'served' | 'retired';
}

/** What the search index holds, compared by state: which edition of which article is in which build. */
export interface GenerationStore {
  served(): Generation | null;
  /** The build that was begun and not finished, if there is one. */
  building(): Generation | null;
  begin(settingsDigest: string, at: Date): Generation;
  /** Makes a build the one served, and retires the others with what was known of them. */
  serve(number: number): void;
  /** Forgets an unfinished build. */
  abandon(number: number): void;
  markPublished(number: number, articles: readonly { id: string; edition: number }[]): void;
  /** Forgets that a build holds these articles: they are sent again. */
  markUnpublished(number: number, ids: readonly string[]): void;
  countPublished(number: number): number;
  /**
   * Takes out of a build what is to be shown no more: purged, stopped, or known under another id now. Returns the ids that its index is to
   * delete: those too of which an earlier call said so and that have not been deleted.
   */
  withdraw(number: number): string[];
  /** Says that the index of a build does not hold these any more. */
  markDeleted(number: number, ids: readonly string[]): void;
  /** Forgets what any build is known to hold: the next `publish` makes a new one. For an archive whose index is that of another. */
  forgetAll(): void;
  /** The ids among these of articles that are shown. */
  listShown(ids: readonly string[]): string[];
}

export function createGenerationStore(db: Database): GenerationStore {
  const columns = 'number, settings_digest AS settingsDigest, state';
  const byState = db.prepare<[string], Generation>(
    `SELECT ${columns} FROM generations WHERE state = ? ORDER BY number DESC LIMIT 1`,
  );
  const begin = db.prepare<[string, string], Generation>(
    `INSERT INTO generations (settings_digest, state, created_at) VALUES (?, 'building', ?) RETURNING ${columns}`,
  );
  const setState = db.prepare('UPDATE generations SET state = ? WHERE number = ?');
  const retireOthers = db.prepare("UPDATE generations SET state = 'retired' WHERE number <> ?");
  const forgetOthers = db.prepare('DELETE FROM published WHERE generation <> ?');
  const forget = db.prepare('DELETE FROM published WHERE generation = ?');
  const mark = db.prepare(
    `INSERT INTO published (generation, article_id, edition) SELECT @number, id, @edition FROM articles WHERE id = @id
     ON CONFLICT (generation, article_id) DO UPDATE SET edition = excluded.edition`,
  );
  const unmark = db.prepare('DELETE FROM published WHERE generation = ? AND article_id = ?');
  const markUnpublished = db.transaction((number: number, ids: readonly string[]) => {
    for (const id of ids) unmark.run(number, id);
  });
  const count = db.prepare<[number], number>('SELECT count(*) FROM published WHERE generation = ?').pluck();

  const isGone = 'article_id NOT IN (SELECT id FROM live_articles)';
  const moveGone = db.prepare(
    `INSERT OR IGNORE INTO unpublishing (generation, article_id)
     SELECT generation, article_id FROM published WHERE generation = ? AND ${isGone}`,
  );
  const forgetGone = db.prepare(`DELETE FROM published WHERE generation = ? AND ${isGone}`);
  const forgetBack = db.prepare(`DELETE FROM unpublishing WHERE generation = ? AND NOT ${isGone}`);
  const gone = db
    .prepare<[number], string>('SELECT article_id FROM unpublishing WHERE generation = ? ORDER BY article_id')
    .pluck();
  const dropGone = db.prepare('DELETE FROM unpublishing WHERE generation = ? AND article_id = ?');
  const dropAllGone = db.prepare('DELETE FROM unpublishing WHERE generation = ?');
  const dropOthersGone = db.prepare('DELETE FROM unpublishing WHERE generation <> ?');
  const isShown = db.prepare<[string], number>('SELECT 1 FROM live_articles WHERE id = ?').pluck();

  const withdraw = db.transaction((number: number): string[] => {
    for (const statement of [moveGone, forgetGone, forgetBack]) statement.run(number);
    return gone.all(number);
  });
  const markDeleted = db.transaction((number: number, ids: readonly string[]) => {
    for (const id of ids) dropGone.run(number, id);
  });
  const serve = db.transaction((number: number) => {
    setState.run('served', number);
    for (const statement of [retireOthers, forgetOthers, dropOthersGone]) statement.run(number);
  });
  const forgetAll = db.transaction(() => {
    db.exec("DELETE FROM published; DELETE FROM unpublishing; UPDATE generations SET state = 'retired'");
  });
  const abandon = db.transaction((number: number) => {
    setState.run('retired', number);
    for (const statement of [forget, dropAllGone]) statement.run(number);
  });
  const markPublished = db.transaction((number: number, articles: readonly { id: string; edition: number }[]) => {
    for (const { id, edition } of articles) mark.run({ number, id, edition });
  });

  return {
    served: () => byState.get('served') ?? null,
    building: () => byState.get('building') ?? null,
    begin: (settingsDigest, at) => {
      const generation = begin.get(settingsDigest, at.toISOString());
      if (!generation) throw new Error('SQLite returned no row for an INSERT … RETURNING');
      return generation;
    },
    serve: (number) => serve.immediate(number),
    abandon: (number) => abandon.immediate(number),
    markPublished: (number, articles) => markPublished.immediate(number, articles),
    markUnpublished: (number, ids) => markUnpublished.immediate(number, ids),
    countPublished: (number) => count.get(number) ?? 0,
    withdraw: (number) => withdraw.immediate(number),
    markDeleted: (number, ids) => markDeleted.immediate(number, ids),
    forgetAll: () => forgetAll.immediate(),
    listShown: (ids) => ids.filter((id) => isShown.get(id) !== undefined),
  };
}
