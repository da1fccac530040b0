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
    `INSERT INTO published (generation, article_id, edition) VALUES (?, ?, ?)
     ON CONFLICT (generation, article_id) DO UPDATE SET edition = excluded.edition`,
  );
  const unmark = db.prepare('DELETE FROM published WHERE generation = ? AND article_id = ?');
  const markUnpublished = db.transaction((number: number, ids: readonly string[]) => {
    for (const id of ids) unmark.run(number, id);
  });
  const count = db.prepare<[number], number>('SELECT count(*) FROM published WHERE generation = ?').pluck();

  const serve = db.transaction((number: number) => {
    setState.run('served', number);
    retireOthers.run(number);
    forgetOthers.run(number);
  });
  const abandon = db.transaction((number: number) => {
    setState.run('retired', number);
    forget.run(number);
  });
  const markPublished = db.transaction((number: number, articles: readonly { id: string; edition: number }[]) => {
    for (const { id, edition } of articles) mark.run(number, id, edition);
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
  };
}
