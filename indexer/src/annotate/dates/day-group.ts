import { isJoint, isRangeJoint } from './joint.ts';
import type { FoundDate } from './vietnamese-dates.ts';

/** Days of one phrase: "ngày 5, 6 và 7/3", "từ 22 đến 24/12/2021". */
export interface DayGroup {
  days: FoundDate[];
  start: number;
  end: number;
  /** Whether it has the two ends of a range. */
  isRange: boolean;
}

/** The days of a text, those that are joined together. Months and years are left out. */
export function groupDays(text: string, dates: readonly FoundDate[]): DayGroup[] {
  const groups: DayGroup[] = [];
  for (const day of dates) {
    if (day.precision !== 'day') continue;
    const last = groups.at(-1);
    const between = last ? text.slice(last.end, day.start) : '';
    if (last && isJoint(between)) {
      last.days.push(day);
      last.end = day.end;
      last.isRange ||= isRangeJoint(between);
    } else groups.push({ days: [day], start: day.start, end: day.end, isRange: false });
  }
  return groups;
}
