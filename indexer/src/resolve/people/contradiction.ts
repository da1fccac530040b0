import type { DayRange } from './named-mention.ts';

/** Days by which a handover may lag behind in what is printed: the old post is still named once the new one is held. */
const handoverDays = 31;
/** An old post named once more, long after, by an article that looks back: so often it and the new one must be seen else. */
const timesBefore = 3;
const timesAfter = 3;

/**
 * Whether two posts that cannot be held at once were: seen on one day, or each other's days interleaved. One that follows the other is a
 * transfer, also where both are named on the very day of it. Days are distinct and in order.
 */
export function contradicts(first: readonly DayRange[], second: readonly DayRange[]): boolean {
  const [earlier, later] = startOf(first) <= startOf(second) ? [first, second] : [second, first];
  const shared = countShared(first, second);
  if (shared > 1) return true;
  if (shared === 0 && !isBetween(first, second) && !isBetween(second, first)) return false;
  return !(isHandover(earlier, later) || (shared === 0 && looksBack(earlier, later)));
}

const startOf = (days: readonly DayRange[]): string => days[0]?.from ?? '';
const isKnownDay = ({ from, to }: DayRange): boolean => from === to;

function countShared(first: readonly DayRange[], second: readonly DayRange[]): number {
  const days = new Set(first.filter(isKnownDay).map(({ from }) => from));
  return second.filter((day) => isKnownDay(day) && days.has(day.from)).length;
}

/** Whether one of `inner` lies surely after one of `outer` and before another. */
function isBetween(inner: readonly DayRange[], outer: readonly DayRange[]): boolean {
  const first = outer.map(({ to }) => to).sort()[0] ?? '';
  const last = outer.at(-1)?.from ?? '';
  return inner.some(({ from, to }) => from > first && to < last);
}

function isHandover(earlier: readonly DayRange[], later: readonly DayRange[]): boolean {
  const [end, begin] = [earlier.at(-1)?.from ?? '', startOf(later)];
  const goesOn = (later.at(-1)?.from ?? '') > end && startOf(earlier) < begin;
  return goesOn && (Date.parse(end) - Date.parse(begin)) / 86_400_000 <= handoverDays;
}

function looksBack(earlier: readonly DayRange[], later: readonly DayRange[]): boolean {
  const before = earlier.slice(0, -1);
  return before.length >= timesBefore && later.length >= timesAfter && (before.at(-1)?.to ?? '') < startOf(later);
}
