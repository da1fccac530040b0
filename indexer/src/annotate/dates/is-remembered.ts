import type { DateGroup } from './date-group.ts';
import type { DayContext } from './day-context.ts';

/** Whether the days are a pair in brackets, years apart: "(3/2/1930 - 3/2/2025)". */
export function isRemembered({ dates }: DateGroup, { head }: DayContext): boolean {
  const years = dates.flatMap(({ year }) => year ?? []);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return head.endsWith('(') && last - first > 1;
}
