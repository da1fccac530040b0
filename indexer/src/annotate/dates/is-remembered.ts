import type { DayContext } from './day-context.ts';
import type { DayGroup } from './day-group.ts';

/** Whether the days are a pair in brackets, years apart: "(3/2/1930 - 3/2/2025)". */
export function isRemembered({ days }: DayGroup, { head }: DayContext): boolean {
  const years = days.flatMap(({ year }) => year ?? []);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return head.endsWith('(') && last - first > 1;
}
