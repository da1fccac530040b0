import type { Article } from './article.ts';
import type { DatePrecision } from './day.ts';

/** The day an article is filtered and sorted by, and what it is the day of. */
export interface ArticleDay {
  /** YYYY-MM-DD. */
  value: string;
  precision: DatePrecision;
  basis: 'publication' | 'event';
}

/** Its publication, else the day of the paper that it is or of the first event it reports; null where it says none. */
export function toHitDate(article: Pick<Article, 'publishedOn' | 'document' | 'events'>): ArticleDay | null {
  if (article.publishedOn)
    return { value: article.publishedOn.date, precision: article.publishedOn.precision, basis: 'publication' };
  const event = article.document?.date ?? article.events[0]?.date;
  return event === undefined ? null : { value: event, precision: 'day', basis: 'event' };
}
