import { isCalendarDay, toDayText } from '@tra-cuu/data/article/day';
import type { FoundDate } from './vietnamese-dates.ts';

/** What joins the two ends of a range or the days of a list. */
const joint = /^\s*(?:-|–|,|và|đến|tới|đến hết|đến sáng|đến chiều)\s*(?:ngày\s*)?$/iu;
const jointReach = 20;

/** Gives days without a year the year of the date they are joined to: "từ 30/9 đến ngày 02/10/2008". */
export function inheritYears(text: string, dates: readonly FoundDate[]): FoundDate[] {
  const result = [...dates];
  for (let at = result.length - 2; at >= 0; at -= 1) {
    const [date, next] = [result[at], result[at + 1]];
    if (date && next && isJoined(text, date, next)) result[at] = withYearOf(date, next);
  }
  return result;
}

function isJoined(text: string, date: FoundDate, next: FoundDate): boolean {
  if (date.year !== null || next.year === null || date.month === null || next.month === null) return false;
  return next.start - date.end <= jointReach && joint.test(text.slice(date.end, next.start));
}

function withYearOf(date: FoundDate, next: FoundDate): FoundDate {
  if (date.month === null || next.month === null || next.year === null) return date;
  const year = date.month > next.month ? next.year - 1 : next.year;
  const day = date.day ?? 1;
  return isCalendarDay(year, date.month, day) ? { ...date, year, date: toDayText(year, date.month, day) } : date;
}
