import { isCalendarDay, toDayText } from '@tra-cuu/data/article/day';
import { isJoint, isRangeJoint } from './joint.ts';
import type { FoundDate } from './vietnamese-dates.ts';

/**
 * Gives days without a year that of the date they are joined to: "từ 30/9 đến ngày 02/10/2008", and the second end of a range that of
 * the first: "từ 29/12/2019 đến 05/01".
 */
export function inheritYears(text: string, dates: readonly FoundDate[]): FoundDate[] {
  const result = [...dates];
  for (let at = result.length - 2; at >= 0; at -= 1) {
    const [date, next] = [result[at], result[at + 1]];
    if (date && next && isJoint(text.slice(date.end, next.start))) result[at] = withYearBefore(date, next);
  }
  for (let at = 1; at < result.length; at += 1) {
    const [before, date] = [result[at - 1], result[at]];
    if (before && date && isRangeJoint(text.slice(before.end, date.start))) result[at] = withYearAfter(date, before);
  }
  return result;
}

function withYearBefore(date: FoundDate, next: FoundDate): FoundDate {
  if (date.year !== null || next.year === null || date.month === null || next.month === null) return date;
  return withYear(date, date.month > next.month ? next.year - 1 : next.year);
}

function withYearAfter(date: FoundDate, before: FoundDate): FoundDate {
  if (date.year !== null || before.year === null || date.month === null || before.month === null) return date;
  return withYear(date, date.month < before.month ? before.year + 1 : before.year);
}

function withYear(date: FoundDate, year: number): FoundDate {
  const day = date.day ?? 1;
  if (date.month === null || !isCalendarDay(year, date.month, day)) return date;
  return { ...date, year, date: toDayText(year, date.month, day) };
}
