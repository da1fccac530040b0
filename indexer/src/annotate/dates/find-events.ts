import type { ArticleEvent, Publication } from '@tra-cuu/data/article/article';
import { isCalendarDay, toDayText } from '@tra-cuu/data/article/day';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import { isDayOfEvent } from './is-day-of-event.ts';
import { type FoundDate, findDates } from './vietnamese-dates.ts';

/** What joins a day to the day before it: "30/9 đến ngày 02/10/2008", "26 và 27 tháng 8". */
const joint = /^\s*(?:-|–|,|và|đến|tới)\s*(?:hết\s+)?(?:sáng\s+|chiều\s+)?(?:ngày\s+)?$/u;

/**
 * The days on which what is reported took place, in order of their first mention. The year is the printed one, else that of the
 * publication. Days after the publication are plans, and left out.
 */
export function findEvents(
  texts: readonly string[],
  publishedOn: Publication | null,
  vocabulary: Vocabulary,
): ArticleEvent[] {
  const events = new Map<string, ArticleEvent>();
  for (const text of texts) {
    let last: FoundDate | null = null;
    for (const found of findDates(text)) {
      if (found.precision !== 'day') continue;
      const joined = last !== null && joint.test(text.slice(last.end, found.start));
      if (!joined && !isDayOfEvent(text, found, vocabulary)) continue;
      last = found;
      const date = found.date ?? resolveYear(found, publishedOn);
      if (date === null || (publishedOn && date > publishedOn.date) || events.has(date)) continue;
      events.set(date, { date, evidence: evidenceOf(text, found) });
    }
  }
  return [...events.values()];
}

/**
 * A day without a year is of the year of publication, or of the year before when it would lie after it. The 29th of February of a
 * year that has none is a misprint: its year is left open, and it is no event.
 */
function resolveYear({ month, day }: FoundDate, publishedOn: Publication | null): string | null {
  if (!publishedOn || month === null || day === null) return null;
  const published = Number(publishedOn.date.slice(0, 4));
  const year = toDayText(published, month, day) <= publishedOn.date ? published : published - 1;
  return isCalendarDay(year, month, day) ? toDayText(year, month, day) : null;
}

function evidenceOf(text: string, { start, end }: FoundDate): string {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - 14)));
  return text.slice(from, end).replace(/\s+/g, ' ').trim();
}
