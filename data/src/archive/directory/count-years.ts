import type { z } from 'zod';
import type { yearCountsSchema } from '../../contract/officials.ts';

type YearCounts = z.infer<typeof yearCountsSchema>;

/** Counts articles by the year of their days, YYYY-MM-DD or null. In order of years, those without a day first. */
export function countYears(days: Iterable<string | null>): YearCounts {
  const counts = new Map<number | null, number>();
  for (const day of days) {
    const year = day === null ? null : Number(day.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}
