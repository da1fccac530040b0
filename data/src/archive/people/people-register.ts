import type { Database } from 'better-sqlite3';
import type { Position } from '../../article/article.ts';
import { fold } from '../../text/fold.ts';
import { toNameKey } from '../name-index.ts';
import { createPositionsReader } from './positions-reader.ts';

/** A person as staff sees it. Days are YYYY-MM-DD, null where no article with that person is dated. */
export interface RegisteredPerson {
  id: string;
  name: string;
  articles: number;
  first: string | null;
  last: string | null;
  /** The posts that the newest dated article with any gives, as printed; where none is dated, any that has some. */
  posts: string[];
}

/** A post as printed, with the days of the first and the last dated article that says it. */
export interface RegisteredPost {
  title: string;
  body: string | null;
  articles: number;
  first: string | null;
  last: string | null;
}

export interface PersonDetails extends RegisteredPerson {
  /** The one as which it is shown; null where it is shown as what it is. */
  mergedInto: string | null;
  isHidden: boolean;
  /** Those that were merged into it, with the names under which articles have them. */
  merged: { id: string; name: string }[];
  /** Other people whose name is the same. */
  namesakes: RegisteredPerson[];
  /** The first seen first; those of undated articles last. */
  held: RegisteredPost[];
}

/** The people whom articles name, for those who decide about them. */
export interface PeopleRegister {
  /** Those shown, the most named first. `name`: a part of the name, compared with its accents where it has any. `body`: one of a post. */
  list(wanted: { name?: string; body?: string }): RegisteredPerson[];
  find(id: string): PersonDetails | null;
}

interface MentionRow {
  id: string;
  name: string;
  articleId: string;
  day: string | null;
  positions: string;
}

const shownMentions = `
  SELECT official_id AS id, shown_official_mentions.name AS name, article_id AS articleId, day, positions
  FROM shown_official_mentions JOIN live_articles AS articles ON articles.id = article_id`;

export function createPeopleRegister(db: Database): PeopleRegister {
  // NULL comes first: what is not dated goes before all that is.
  const all = db.prepare<[], MentionRow>(`${shownMentions} ORDER BY official_id, day, article_id`);
  // Of one person, as it would be shown if it were not merged or hidden.
  const own = db.prepare<[{ id: string }], MentionRow>(
    `SELECT @id AS id, named.name AS name, article_id AS articleId, day, positions
     FROM officials AS named JOIN officials AS told ON told.id = named.id OR told.merged_into = named.id
       JOIN official_mentions ON official_id = told.id JOIN live_articles AS articles ON articles.id = article_id
     WHERE named.id = @id ORDER BY day, article_id`,
  );
  const row = db.prepare<[string], { name: string; key: string; mergedInto: string | null; hidden: number }>(
    `SELECT coalesce(shown_name, name) AS name, name_key AS key, merged_into AS mergedInto, hidden FROM officials WHERE id = ?`,
  );
  const merged = db.prepare<[string], { id: string; name: string }>(
    'SELECT id, name FROM officials WHERE merged_into = ? ORDER BY id',
  );
  const namesakes = db
    .prepare<[{ id: string; key: string }], string>(
      'SELECT id FROM officials WHERE name_key = @key AND id <> @id AND merged_into IS NULL AND hidden = 0 ORDER BY id',
    )
    .pluck();
  const readPositions = createPositionsReader((position) => position);

  const toPerson = (id: string, name: string, mentions: readonly MentionRow[]): RegisteredPerson => {
    const days = mentions.flatMap(({ day }) => day ?? []);
    const posts = mentions.map(({ positions }) => readPositions(positions)).findLast((held) => held.length > 0) ?? [];
    return {
      ...{ id, name, articles: new Set(mentions.map(({ articleId }) => articleId)).size },
      ...{ first: days[0] ?? null, last: days.at(-1) ?? null, posts: posts.map(({ title }) => title) },
    };
  };

  return {
    list: ({ name, body }) => {
      const people = groupById(all.all());
      const key = body === undefined ? null : toNameKey(body);
      const holds = (mentions: readonly MentionRow[]): boolean =>
        key === null || mentions.some(({ positions }) => readPositions(positions).some((post) => isIn(key, post)));
      return [...people]
        .filter(([, mentions]) => matches(mentions[0]?.name ?? '', name ?? '') && holds(mentions))
        .map(([id, mentions]) => toPerson(id, mentions[0]?.name ?? id, mentions))
        .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
    },
    find: (id) => {
      const found = row.get(id);
      if (!found) return null;
      const mentions = own.all({ id });
      return {
        ...toPerson(id, found.name, mentions),
        ...{ mergedInto: found.mergedInto, isHidden: found.hidden === 1, merged: merged.all(id) },
        namesakes: namesakes.all({ id, key: found.key }).map((other) => {
          const theirs = own.all({ id: other });
          return toPerson(other, row.get(other)?.name ?? other, theirs);
        }),
        held: toHeld(mentions, readPositions),
      };
    },
  };
}

function groupById(rows: readonly MentionRow[]): Map<string, MentionRow[]> {
  const groups = new Map<string, MentionRow[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group) group.push(row);
    else groups.set(row.id, [row]);
  }
  return groups;
}

/** Whether words of a name begin with what is asked for: with its accents, or without any where none are given. */
function matches(name: string, wanted: string): boolean {
  const [key, part] = [` ${toNameKey(name)}`, ` ${toNameKey(wanted)}`];
  return part === fold(part) ? fold(key).includes(part) : key.includes(part);
}

const isIn = (key: string, { title, body }: Position): boolean =>
  ` ${toNameKey(body ?? '')} `.includes(` ${key} `) || ` ${toNameKey(title)} `.includes(` ${key} `);

function toHeld(mentions: readonly MentionRow[], read: (json: string) => readonly Position[]): RegisteredPost[] {
  const posts = new Map<string, RegisteredPost>();
  for (const { day, positions } of mentions)
    for (const { title, body = null } of read(positions)) {
      const key = toNameKey(title);
      const known = posts.get(key);
      if (known) {
        known.articles += 1;
        known.first ??= day;
        known.last = day ?? known.last;
      } else posts.set(key, { title, body, articles: 1, first: day, last: day });
    }
  const isDated = ({ first }: RegisteredPost): boolean => first !== null;
  const held = [...posts.values()].sort((a, b) =>
    (a.first ?? '') < (b.first ?? '') ? -1 : a.first === b.first ? 0 : 1,
  );
  return [...held.filter(isDated), ...held.filter((post) => !isDated(post))];
}
