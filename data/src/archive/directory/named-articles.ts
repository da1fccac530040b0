import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../article/article.ts';
import type { DatePrecision } from '../../article/day.ts';
import { seenArticles } from './seen-articles.ts';
import type { ToldName } from './shown-names.ts';
import { signedFor } from './signed-for.ts';

/** An article that names someone or something, with all that it names. Ids are those that articles tell. */
export interface NamedArticle {
  articleId: string;
  /** YYYY-MM-DD; null where it is not known. */
  day: string | null;
  precision: DatePrecision | null;
  /** Those asked for that it names. */
  toldIds: string[];
  /** What is said of those asked for. Empty of bodies. */
  said: SaidOfOne[];
  /** The ids of all that it names, apart by spaces; null where it names none. */
  officials: string | null;
  departments: string | null;
}

/** What a mention says of someone. */
export interface SaidOfOne {
  /** The posts, as mentions keep them (JSON). */
  positions: string;
  /** The body whose paper it is that the person signs. */
  issuer: string | null;
}

type ArticleRow = [
  articleId: string,
  day: string | null,
  precision: DatePrecision | null,
  toldId: string,
  positions: string | null,
  issuer: string | null,
  officials: string | null,
  departments: string | null,
];

/** Reads the articles that name any of those asked for, each once, in no order. */
export function readArticlesOf(
  db: Database,
  table: 'officials' | 'departments',
): (told: readonly ToldName[], reader: Visibility) => NamedArticle[] {
  const kind = table === 'officials' ? 'official' : 'department';
  const rows = db
    .prepare<[{ ids: string; reader: Visibility }]>(
      `SELECT articles.id, day, day_precision, ${kind}_id, ${kind === 'official' ? `positions, ${signedFor}` : 'NULL, NULL'},
         (SELECT group_concat(official_id, ' ') FROM official_mentions WHERE article_id = articles.id),
         (SELECT group_concat(department_id, ' ') FROM department_mentions WHERE article_id = articles.id)
       FROM ${kind}_mentions JOIN ${seenArticles} ON articles.id = article_id
       WHERE ${kind}_id IN (SELECT value FROM json_each(@ids))`,
    )
    .raw();
  return (told, reader) => {
    const articles = new Map<string, NamedArticle>();
    const found = rows.all({
      ids: JSON.stringify(told.map(({ id }) => id)),
      reader,
    }) as ArticleRow[];
    for (const row of found) {
      const article = articles.get(row[0]) ?? toArticle(row);
      articles.set(row[0], article);
      article.toldIds.push(row[3]);
      if (row[4] !== null) article.said.push({ positions: row[4], issuer: row[5] });
    }
    return [...articles.values()];
  };
}

const toArticle = ([articleId, day, precision, , , , officials, departments]: ArticleRow): NamedArticle => ({
  articleId,
  day,
  precision,
  toldIds: [],
  said: [],
  officials,
  departments,
});
