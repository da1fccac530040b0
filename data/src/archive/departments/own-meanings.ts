import type { Database } from 'better-sqlite3';
import { isWithin } from '../../vocabulary/departments/own-names.ts';
import type { OwnName } from '../../vocabulary/vocabulary.ts';

/** The body that a short name of the office means in the articles of a time. */
export interface OwnMeaning extends Pick<OwnName, 'since' | 'until'> {
  id: string;
}

/** What short names mean, by the ids of the bodies of these names; the newest last. */
export type OwnMeanings = ReadonlyMap<string, readonly OwnMeaning[]>;

/** The day of an article, and how much of it is known. */
export interface ArticleDay {
  day: string | null;
  precision: 'day' | 'month' | 'year' | null;
}

const known = { day: 10, month: 7, year: 4 };

/** The body that an article means by one that it is told to name: the first whose time its day is surely in, else that one itself. */
export function meantOn({ day, precision }: ArticleDay, told: string, meanings: OwnMeanings): string {
  if (day === null) return told;
  const date = day.slice(0, known[precision ?? 'day']);
  return meanings.get(told)?.find((meaning) => isWithin(date, meaning))?.id ?? told;
}

/** Whether a short name means another body in every article that prints it. */
export function createOutgrown(db: Database, meanings: OwnMeanings): (id: string) => boolean {
  const days = db.prepare<[{ id: string }], ArticleDay>(
    `SELECT day, day_precision AS precision FROM department_mentions JOIN articles ON articles.id = article_id
       WHERE told_id = @id
     UNION SELECT day, day_precision FROM department_mentions JOIN articles ON articles.id = article_id
       WHERE told_parent_id = @id`,
  );
  return (id) => days.all({ id }).every((day) => meantOn(day, id, meanings) !== id);
}
