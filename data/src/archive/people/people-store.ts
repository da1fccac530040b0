import type { Database } from 'better-sqlite3';
import type { Position } from '../../article/article.ts';
import type { DatePrecision } from '../../article/day.ts';
import { createPositionsReader } from './positions-reader.ts';

/** A mention of a name, as it is told apart from others of that name. */
export interface StoredMention {
  articleId: string;
  ordinal: number;
  day: { date: string; precision: DatePrecision } | null;
  positions: readonly Position[];
  officialId: string;
  /** Whom it was told to be by the articles alone; null where that is to be told yet. */
  toldId: string | null;
}

/** Whom a mention is told to be by the articles alone, and who it is by what staff decided over that. */
export interface ToldMention extends Pick<StoredMention, 'articleId' | 'ordinal' | 'officialId'> {
  toldId: string;
}

/** The people of a name at a time, and what of them is still to be told apart. */
export interface PeopleStore {
  /** Names (`toNameKey`) whose mentions came, went or changed since they were told apart, in order. */
  listUnresolved(limit: number): string[];
  countUnresolved(): number;
  /** Asks that these names be told apart anew. */
  unresolve(keys: readonly string[]): void;
  /** The names of the articles in which any of these people is, or was told to be. */
  listKeysOf(ids: readonly string[]): string[];
  readMentions(key: string): StoredMention[];
  /** What the articles of a name name beside it, by the article's id: other names and the ids of bodies. */
  readContext(key: string): Map<string, string[]>;
  /** The ids that people of a name ever had, those given first before others. */
  listIds(key: string): string[];
  /** The name by which articles have a person; null where there is none. */
  nameOf(id: string): string | null;
  /** All names (`toNameKey`) that people have. */
  listKeys(): string[];
  /** Names with mentions that nobody told apart, and that do not wait for it. */
  listUntold(): string[];
  /** Records who the mentions of a name are. An article that shows another person for it is published again. */
  settle(key: string, told: readonly ToldMention[]): void;
}

interface Row {
  articleId: string;
  ordinal: number;
  date: string | null;
  precision: DatePrecision | null;
  positions: string;
  officialId: string;
  toldId: string | null;
}

export function createPeopleStore(db: Database): PeopleStore {
  const unresolved = db
    .prepare<[number], string>('SELECT name_key FROM names_to_resolve ORDER BY name_key LIMIT ?')
    .pluck();
  const countUnresolved = db.prepare<[], number>('SELECT count(*) FROM names_to_resolve').pluck();
  const add = db.prepare('INSERT INTO names_to_resolve (name_key) VALUES (?) ON CONFLICT DO NOTHING');
  const remove = db.prepare('DELETE FROM names_to_resolve WHERE name_key = ?');
  const keysOf = db
    .prepare<[{ id: string }], string>(
      `SELECT name_key FROM official_mentions WHERE official_id = @id UNION
       SELECT name_key FROM official_mentions WHERE told_id = @id UNION
       SELECT name_key FROM officials WHERE id = @id`,
    )
    .pluck();
  const mentions = db.prepare<[string], Row>(
    `SELECT article_id AS articleId, ordinal, day AS date, day_precision AS precision, positions,
       official_id AS officialId, told_id AS toldId
     FROM official_mentions JOIN articles ON articles.id = article_id WHERE name_key = ? ORDER BY article_id, ordinal`,
  );
  const context = db.prepare<[{ key: string }], { articleId: string; thing: string }>(
    `SELECT named.article_id AS articleId, beside.name_key AS thing
     FROM official_mentions AS named JOIN official_mentions AS beside USING (article_id)
     WHERE named.name_key = @key AND beside.name_key <> @key
     UNION SELECT named.article_id, department_id
     FROM official_mentions AS named JOIN department_mentions USING (article_id) WHERE named.name_key = @key`,
  );
  const ids = db
    .prepare<[string], string>('SELECT id FROM officials WHERE name_key = ? ORDER BY length(id), id')
    .pluck();
  const name = db.prepare<[string], string>('SELECT name FROM officials WHERE id = ?').pluck();
  const keys = db.prepare<[], string>('SELECT DISTINCT name_key FROM officials').pluck();
  const update = db.prepare(
    `UPDATE official_mentions SET official_id = @officialId, told_id = @toldId
     WHERE article_id = @articleId AND ordinal = @ordinal`,
  );
  const touch = db.prepare('UPDATE articles SET edition = edition + 1 WHERE id = ?');
  const held = db.prepare<[string], Omit<ToldMention, 'toldId'> & { toldId: string | null }>(
    `SELECT article_id AS articleId, ordinal, official_id AS officialId, told_id AS toldId
     FROM official_mentions WHERE name_key = ?`,
  );

  const untold = db
    .prepare<[], string>(
      `SELECT DISTINCT name_key FROM official_mentions
       WHERE told_id IS NULL AND name_key NOT IN (SELECT name_key FROM names_to_resolve)`,
    )
    .pluck();
  const readPositions = createPositionsReader((position) => position);

  const settle = db.transaction((key: string, told: readonly ToldMention[]): void => {
    const before = new Map(held.all(key).map((mention) => [toPlace(mention), mention]));
    for (const mention of told) {
      const was = before.get(toPlace(mention));
      if (was?.officialId === mention.officialId && was.toldId === mention.toldId) continue;
      update.run(mention);
      if (was?.officialId !== mention.officialId) touch.run(mention.articleId);
    }
    remove.run(key);
  });

  return {
    listUnresolved: (limit) => unresolved.all(limit),
    countUnresolved: () => countUnresolved.get() ?? 0,
    unresolve: (keys) => {
      for (const key of keys) add.run(key);
    },
    listKeysOf: (given) => [...new Set(given.flatMap((id) => keysOf.all({ id })))],
    readMentions: (key) =>
      mentions.all(key).map(({ date, precision, positions, ...row }) => ({
        ...row,
        day: date === null || precision === null ? null : { date, precision },
        positions: readPositions(positions),
      })),
    readContext: (key) => {
      const things = new Map<string, string[]>();
      for (const { articleId, thing } of context.iterate({ key }))
        things.set(articleId, [...(things.get(articleId) ?? []), thing]);
      return things;
    },
    listIds: (key) => ids.all(key),
    nameOf: (id) => name.get(id) ?? null,
    listKeys: () => keys.all(),
    listUntold: () => untold.all(),
    settle: (key, told) => settle.immediate(key, told),
  };
}

const toPlace = ({ articleId, ordinal }: { articleId: string; ordinal: number }): string => `${articleId} ${ordinal}`;
