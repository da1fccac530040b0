import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import type { articleSchema } from '../../../article/article.ts';
import type { DatePrecision } from '../../../article/day.ts';
import { citingPageSize, type DocumentResponse } from '../../../contract/documents.ts';
import { countYears } from '../count-years.ts';

interface DayRow {
  id: string;
  day: string | null;
  precision: DatePrecision | null;
}

interface TitleRow {
  id: string;
  kind: z.infer<typeof articleSchema>['kind'];
  title: string;
  isPublished: number;
}

/** Counts articles by year and gives a page of them, the newest first, those without a day last. */
export function createCitingReader(
  db: Database,
): (ids: readonly string[], page: number) => Pick<DocumentResponse, 'years' | 'page' | 'articles'> {
  const days = db.prepare<[string], DayRow>(
    `SELECT id, day, day_precision AS precision FROM articles WHERE id IN (SELECT value FROM json_each(?)) ORDER BY day DESC, id`,
  );
  const titles = db.prepare<[string], TitleRow>(
    `SELECT id, article ->> '$.kind' AS kind, article ->> '$.title' AS title, article ->> '$.publishedOn.date' IS NOT NULL AS isPublished
     FROM articles JOIN revisions ON article_id = id AND number = revision WHERE id IN (SELECT value FROM json_each(?))`,
  );
  return (ids, page) => {
    const dated = days.all(JSON.stringify(ids));
    const shown = dated.slice((page - 1) * citingPageSize, page * citingPageSize);
    const read = new Map(titles.all(JSON.stringify(shown.map(({ id }) => id))).map((row) => [row.id, row]));
    return {
      years: countYears(dated.map(({ day }) => day)),
      page,
      articles: shown.flatMap((row) => toCiting(row, read.get(row.id))),
    };
  };
}

function toCiting({ id, day, precision }: DayRow, row: TitleRow | undefined): DocumentResponse['articles'] {
  if (!row) return [];
  const basis = row.isPublished === 1 ? 'publication' : 'event';
  const date = day === null ? null : ({ value: day, precision: precision ?? 'day', basis } as const);
  return [{ id, kind: row.kind, title: row.title, date }];
}
