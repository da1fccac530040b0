import type { DateGroup } from './date-group.ts';
import type { DayContext } from './day-context.ts';

/** The first of such a pair, of a year before those that are read: "(19/5/1890 -". */
const before = /\(\s*(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\s*[-–]$/u;

/** Whether the days are a pair in brackets, years apart: "(3/2/1930 - 3/2/2025)". */
export function isRemembered({ dates }: DateGroup, { head }: DayContext): boolean {
  if (!/[(–-]$/.test(head)) return false;
  const years = dates.flatMap(({ year }) => year ?? []);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return before.test(head) || (head.endsWith('(') && last - first > 1);
}
