import type { Seen } from '@tra-cuu/data/contract/officials';

/** Where a stretch of time lies on a line, in percent of it. */
export interface Track {
  left: number;
  width: number;
}

interface Stretch {
  first: Seen | null;
  last: Seen | null;
}

/**
 * The years that a line over all stretches goes through, from the first of January of `from` to the last day of `to`; null where none
 * of them is dated.
 */
export function toAxis(stretches: readonly Stretch[]): { from: number; to: number } | null {
  const years = stretches
    .flatMap(({ first, last }) => [first, last])
    .flatMap((seen) => (seen ? [Number(seen.date.slice(0, 4))] : []));
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** Where a stretch lies on the line; null where it is not dated. */
export function toTrack({ first, last }: Stretch, axis: { from: number; to: number }): Track | null {
  if (!first || !last) return null;
  const [start, end] = [Date.parse(`${axis.from}-01-01`), Date.parse(`${axis.to + 1}-01-01`)];
  const percent = ({ date }: Seen): number => (100 * (Date.parse(date) - start)) / (end - start);
  return { left: percent(first), width: percent(last) - percent(first) };
}
