import type { ArticleEvent, Publication } from '@tra-cuu/data/article/article';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import { groupDates } from './date-group.ts';
import { readDayContext, readHeadBefore } from './day-context.ts';
import { isDayOfEvent } from './is-day-of-event.ts';
import { isRemembered } from './is-remembered.ts';
import { findRelativeDays } from './relative-days.ts';
import { type FoundDate, findDates } from './vietnamese-dates.ts';
import { createYearReader, type YearReader } from './year-reader.ts';

/** A day of an event where it is printed. */
interface Mention {
  start: number;
  end: number;
  date: string;
  /** The day of the text itself, where it is told by it: "sáng nay (25/7)". */
  today?: string;
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
  const dates = texts.map(findDates);
  const years = createYearReader(knownOn, knownOn === null ? dates.flat() : []);
  let today = knownOn?.precision === 'day' ? knownOn.date : null;
  for (const [at, text] of texts.entries()) {
    const printed = findPrinted(text, dates[at] ?? [], vocabulary, years);
    today = printed.find((mention) => mention.today !== undefined)?.today ?? today;
    const mentions = [...printed, ...findRelativeDays(text, today)].sort((a, b) => a.start - b.start);
    for (const mention of mentions) {
      if (years.isPast(mention.date) && !events.has(mention.date))
        events.set(mention.date, { date: mention.date, evidence: evidenceOf(text, mention) });
    }
  }
  return [...events.values()];
}

const opensClause = /(?:^|[.,:;(–-])$/u;

function findPrinted(text: string, dates: FoundDate[], vocabulary: Vocabulary, years: YearReader): Mention[] {
  const mentions: Mention[] = [];
  years.beginText();
  for (const phrase of groupDates(text, dates)) {
    if (phrase.precision !== 'day') {
      years.tell(phrase.dates[0], () => opensClause.test(readHeadBefore(text, phrase.start)));
      continue;
    }
    const context = readDayContext(text, phrase);
    if (isRemembered(phrase, context) || !isDayOfEvent(context, vocabulary)) continue;
    const opens = opensClause.test(context.head);
    for (const day of phrase.dates) {
      const date = years.read(day, { opens, ...context });
      if (date === null) continue;
      const isToday = /(?<!\p{L})nay[\s,(]*(?:ngày)?$/u.test(context.lead);
      mentions.push({ start: day.start, end: day.end, date, ...(isToday && { today: date }) });
    }
  }
  return mentions;
}

function evidenceOf(text: string, { start, end }: Mention): string {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - 14)));
  return text.slice(from, end).replace(/\s+/g, ' ').trim();
}
