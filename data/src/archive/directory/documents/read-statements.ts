import type { Database } from 'better-sqlite3';
import type { Visibility } from '../../../article/article.ts';
import { type DatePrecision, dayRange } from '../../../article/day.ts';
import { seenArticles } from '../seen-articles.ts';
import type { PaperStatement } from './statement.ts';

/** What articles that a kind of reader may see say of papers with numbers, by the key of the number. */
export interface StatementReader {
  ofKey(key: string, reader: Visibility): PaperStatement[];
  /** Of all numbers whose keys begin with these words ("5", "5 ct") and go on. */
  beginning(key: string, reader: Visibility): Map<string, PaperStatement[]>;
}

interface StatementRow extends Omit<PaperStatement, 'until'> {
  key: string;
  day: string | null;
  precision: DatePrecision | null;
}

const statements = (condition: string): string => `
  SELECT number_key AS key, articles.id AS articleId, 'held' AS role, papers.number, type, date, issuer, NULL AS day, NULL AS precision
  FROM papers JOIN ${seenArticles} ON articles.id = article_id WHERE ${condition}
  UNION ALL
  SELECT number_key, articles.id, 'cited', document_references.number, type, date, NULL, day, day_precision
  FROM document_references JOIN ${seenArticles} ON articles.id = article_id WHERE ${condition}
  ORDER BY articleId, role DESC`;

export function createStatementReader(db: Database): StatementReader {
  type Asked = { key: string; reader: Visibility };
  const exact = db.prepare<[Asked], StatementRow>(statements('number_key = @key'));
  // The sign after a space is an exclamation mark: between the two lies all that goes on with another word.
  const begun = db.prepare<[Asked], StatementRow>(statements(`number_key > @key || ' ' AND number_key < @key || '!'`));
  return {
    ofKey: (key, reader) => exact.all({ key, reader }).map(toStatement),
    beginning: (key, reader) => {
      const found = new Map<string, PaperStatement[]>();
      for (const row of begun.all({ key, reader })) {
        const known = found.get(row.key);
        if (known) known.push(toStatement(row));
        else found.set(row.key, [toStatement(row)]);
      }
      return found;
    },
  };
}

const toStatement = ({ key: _key, day, precision, ...statement }: StatementRow): PaperStatement => ({
  ...statement,
  until: day === null ? null : dayRange(day, precision ?? 'day').to,
});
