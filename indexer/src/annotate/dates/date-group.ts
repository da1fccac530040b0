import type { DatePrecision } from '@tra-cuu/data/article/day';
import { isJoint, isRangeJoint } from './joint.ts';
import type { FoundDate } from './vietnamese-dates.ts';

/** Dates of one phrase: "ngày 5, 6 và 7/3", "từ 22 đến 24/12/2021". A month or a year is a group of its own. */
export interface DateGroup {
  dates: FoundDate[];
  precision: DatePrecision;
  start: number;
  end: number;
  /** Whether it has the two ends of a range. */
  isRange: boolean;
}

/** The dates of a text in their order, days that are joined together. */
export function groupDates(text: string, dates: readonly FoundDate[]): DateGroup[] {
  const groups: DateGroup[] = [];
  for (const date of dates) {
    const last = groups.at(-1);
    const between = last ? text.slice(last.end, date.start) : '';
    if (last?.precision === 'day' && date.precision === 'day' && isJoint(between)) {
      last.dates.push(date);
      last.end = date.end;
      last.isRange ||= isRangeJoint(between);
    } else {
      const { start, end, precision } = date;
      groups.push({ dates: [date], precision, start, end, isRange: false });
    }
  }
  return groups;
}
