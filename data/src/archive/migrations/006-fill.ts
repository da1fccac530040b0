import type { Database } from 'better-sqlite3';
import { toNumberKey } from '../../article/document-number.ts';

/**
 * Fills what the tables of version 6 know of articles that were recorded before. SQL of this version alone: what the code of today says of
 * an article may be another thing when a later version is at work.
 */
export function fillWhoIsWho(db: Database): void {
  db.function('key_of_number', { deterministic: true }, (number) => toNumberKey(String(number)));
  db.exec(`
    UPDATE articles SET
      day = coalesce(article ->> '$.publishedOn.date', article ->> '$.document.date', article ->> '$.events[0].date'),
      day_precision = CASE
        WHEN article ->> '$.publishedOn.date' IS NOT NULL THEN article ->> '$.publishedOn.precision'
        WHEN coalesce(article ->> '$.document.date', article ->> '$.events[0].date') IS NOT NULL THEN 'day' END
    FROM revisions WHERE article_id = articles.id AND number = articles.revision;
    UPDATE official_mentions SET roles = coalesce(article -> ('$.officials[' || ordinal || '].roles'), '[]')
    FROM articles JOIN revisions ON revisions.article_id = id AND number = revision WHERE id = official_mentions.article_id;
    UPDATE department_mentions SET told_id = department_id;
    UPDATE official_mentions SET name_key = (SELECT name_key FROM officials WHERE id = official_id);
    UPDATE document_references SET number_key = key_of_number(number);
    INSERT INTO papers
      SELECT id, key_of_number(article ->> '$.document.number'), article ->> '$.document.number',
        article ->> '$.document.type', article ->> '$.document.issuer', article ->> '$.document.date'
      FROM articles JOIN revisions ON article_id = id AND number = revision
      WHERE article ->> '$.document.number' IS NOT NULL;
    INSERT INTO names_to_resolve SELECT DISTINCT name_key FROM officials;
  `);
}
