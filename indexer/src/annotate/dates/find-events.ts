import type { ArticleEvent, Publication } from '@tra-cuu/data/article/article';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import { readDayContext } from './day-context.ts';
import { groupDays } from './day-group.ts';
import { isDayOfEvent } from './is-day-of-event.ts';
import { isRemembered } from './is-remembered.ts';
import { findRelativeDays } from './relative-days.ts';
import { findDates } from './vietnamese-dates.ts';
import { createYearReader } from './year-reader.ts';

/** A day of an event where it is printed. */
interface Mention {
  start: number;
  end: number;
  date: string;
}

/**
 * The days on which what is reported took place, in order of their first mention. `knownOn` is the day of publication, or the one that a paper gives
 * as its own: days without a year and "hôm qua" are read by it, and days after it are plans and left out. A day whose year neither the text nor
 * that day gives is left out.
 */
export function findEvents(
  texts: readonly string[],
  knownOn: Pick<Publication, 'date' | 'precision'> | null,
  vocabulary: Vocabulary,
): ArticleEvent[] {
  const events = new Map<string, ArticleEvent>();
  const years = createYearReader(knownOn);
  for (const text of texts) {
    const mentions = [...findPrinted(text, vocabulary, years), ...findRelativeDays(text, knownOn)];
    for (const mention of mentions.sort((a, b) => a.start - b.start)) {
      if (years.isPast(mention.date) && !events.has(mention.date))
        events.set(mention.date, { date: mention.date, evidence: evidenceOf(text, mention) });
    }
  }
  return [...events.values()];
}

function findPrinted(text: string, vocabulary: Vocabulary, years: ReturnType<typeof createYearReader>): Mention[] {
  const dates = findDates(text);
  const mentions: Mention[] = [];
  years.beginText();
  for (const group of groupDays(text, dates)) {
    const context = readDayContext(text, group);
    if (isRemembered(group, context) || !isDayOfEvent(context, vocabulary)) continue;
    const opens = /(?:^|[.,:;(–-])$/u.test(context.head);
    for (const day of group.days) {
      const date = years.read(day, opens);
      if (date !== null) mentions.push({ start: day.start, end: day.end, date });
    }
  }
  return mentions;
}

function evidenceOf(text: string, { start, end }: Mention): string {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - 14)));
  return text.slice(from, end).replace(/\s+/g, ' ').trim();
}
