import type { Database } from 'better-sqlite3';
import type { Visibility } from '../article/article.ts';
import { toNumberKey } from '../article/document-number.ts';
import type { CountedDepartment, CountedName, CountedNumber } from '../suggestions/suggestion-table.ts';
import { createBodyLinks } from './departments/body-links.ts';

/** Who and what the articles name, each list by falling number of articles. */
export interface NameCounts {
  officials: CountedName[];
  departments: CountedDepartment[];
  documents: CountedNumber[];
}

/** Articles at their newest revision, as seen by readers who may see `visibility`: staff sees everything. */
export interface NameCountStore {
  count(visibility: Visibility): NameCounts;
  /** The titles in order of the articles' ids, in which they are read fastest. Nothing else may be asked of the archive before the last one is read. */
  listTitles(visibility: Visibility): Iterable<string>;
}

const seen = "articles.visibility IN ('public', @visibility)";

/** Articles with the number they are, and those they cite. The spellings of one number (05-CT/TW, 5-CT/T.Ư) have one key. */
const numbered = `
  SELECT article_id, number, type, number_key(number) AS key
  FROM document_references JOIN live_articles AS articles ON id = article_id WHERE ${seen}
  UNION ALL
  SELECT id, article ->> '$.document.number', article ->> '$.document.type', number_key(article ->> '$.document.number')
  FROM live_articles AS articles JOIN revisions ON article_id = id AND number = revision
  WHERE ${seen} AND article ->> '$.document.number' IS NOT NULL`;

const countNamed = (table: 'official' | 'department'): string =>
  `SELECT ${table}_id AS id, name, count(DISTINCT article_id) AS articles
   FROM shown_${table}_mentions JOIN live_articles AS articles ON articles.id = article_id
   WHERE ${seen} GROUP BY ${table}_id ORDER BY articles DESC, ${table}_id`;

/** What is printed of each number, the most frequent in place 1. */
const mostFrequent = (column: 'number' | 'type'): string =>
  `SELECT key, ${column}, row_number() OVER (PARTITION BY key ORDER BY count(*) DESC, ${column}) AS place
   FROM numbered WHERE ${column} IS NOT NULL GROUP BY key, ${column}`;

interface NumberRow {
  number: string;
  articles: number;
  type: string | null;
}

export function createNameCountStore(db: Database): NameCountStore {
  const [officials, departments] = (['official', 'department'] as const).map((table) =>
    db.prepare<[{ visibility: Visibility }], CountedName>(countNamed(table)),
  );
  const linkBodies = createBodyLinks(db);
  db.function('number_key', { deterministic: true }, (number) => toNumberKey(String(number)));
  const numbers = db.prepare<[{ visibility: Visibility }], NumberRow>(
    `WITH numbered AS MATERIALIZED (${numbered}),
       spellings AS (${mostFrequent('number')}),
       types AS (${mostFrequent('type')})
     SELECT spellings.number, count(DISTINCT article_id) AS articles, types.type
     FROM numbered JOIN spellings USING (key) LEFT JOIN types USING (key)
     WHERE spellings.place = 1 AND coalesce(types.place, 1) = 1
     GROUP BY key ORDER BY articles DESC, spellings.number`,
  );
  const titles = db
    .prepare<[{ visibility: Visibility }], string>(
      `SELECT article ->> '$.title' FROM live_articles AS articles JOIN revisions ON article_id = id AND number = revision WHERE ${seen}
       ORDER BY article_id`,
    )
    .pluck();
  return {
    count: (visibility) => ({
      officials: officials?.all({ visibility }) ?? [],
      departments: linkBodies(departments?.all({ visibility }) ?? [], visibility),
      documents: numbers.all({ visibility }).map(toCountedNumber),
    }),
    listTitles: (visibility) => titles.iterate({ visibility }),
  };
}

const toCountedNumber = ({ number, articles, type }: NumberRow): CountedNumber => ({
  ...{ number, articles },
  ...(type !== null && { type: type.charAt(0).toUpperCase() + type.slice(1) }),
});
