import type { DatePrecision } from '@tra-cuu/data/article/day';
import { isCalendarDay, toDayText } from '@tra-cuu/data/article/day';

/** A date as it stands in a text. `start` and `end` are UTF-16 units, half open, and take in "ngày" or "tháng". */
export interface WrittenDate {
  start: number;
  end: number;
  /** YYYY-MM-DD; the first day of the month where only a month is written. */
  date: string;
  precision: Exclude<DatePrecision, 'year'>;
}

/** A day and month written without a year ("Sáng 3-7"). */
export interface YearlessDate {
  start: number;
  end: number;
  month: number;
  day: number;
}

const day = '(?:ngày\\s{0,3}|mùng\\s{0,3}|mồng\\s{0,3}){0,2}';
const writtenDate = new RegExp(
  [
    // 2024-07-25
    '(?<![\\p{L}\\d])(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})(?![\\d-])',
    // ngày 25 tháng 7 năm 2024, ngày 25 tháng 7, năm 2024
    `(?<![\\p{L}\\d])${day}(?<wordDay>\\d{1,2})\\s{1,3}tháng\\s{0,3}(?<wordMonth>\\d{1,2}),?\\s{0,3}(?:năm\\s{0,3}|[-/.]\\s?)(?<wordYear>\\d{4})(?!\\d)`,
    // 25/7/2024, 25-7-2024, 25.7.2024, with or without "ngày"
    `(?<![\\p{L}\\d]|\\d[/.])${day}(?<day>\\d{1,2})\\s?(?<separator>[-/.])\\s?(?<month>\\d{1,2})\\s?\\k<separator>\\s?(?<year>\\d{4})(?![\\d]|[-/.]\\d)`,
    // tháng 7/2024, tháng 7 năm 2024
    '(?<!\\p{L})tháng\\s{0,3}(?<onlyMonth>\\d{1,2})\\s?(?:[-/.]\\s?|,?\\s{0,2}năm\\s{1,3})(?<onlyYear>\\d{4})(?![\\d]|[-/.]\\d)',
  ].join('|'),
  'giu',
);

/** Every date written with its year, in order. Days that no calendar has (31/2/2024) are left out. */
export function findDates(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const found of text.matchAll(writtenDate)) {
    const { date, precision } = toDay(found.groups ?? {});
    if (date) dates.push({ start: found.index, end: found.index + found[0].length, date, precision });
  }
  return dates;
}

type Groups = { [name: string]: string | undefined };

function toDay(groups: Groups): { date: string | null; precision: WrittenDate['precision'] } {
  const year = Number(groups['isoYear'] ?? groups['wordYear'] ?? groups['year'] ?? groups['onlyYear']);
  const month = Number(groups['isoMonth'] ?? groups['wordMonth'] ?? groups['month'] ?? groups['onlyMonth']);
  const written = groups['isoDay'] ?? groups['wordDay'] ?? groups['day'];
  const precision = written === undefined ? 'month' : 'day';
  const dayOfMonth = Number(written ?? 1);
  return { date: isCalendarDay(year, month, dayOfMonth) ? toDayText(year, month, dayOfMonth) : null, precision };
}

const yearlessDate =
  /(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng)\s{1,3}(?:(?:ngày|mùng|mồng)\s{1,3})?(?<day>\d{1,2})(?:\s?[-/.]\s?|\s{1,3}tháng\s{1,3})(?<month>\d{1,2})(?![\d%]|\s?[-/.,]\s?\d|\s{1,3}năm\s)/giu;

/** Every day written without a year after "ngày" or a part of the day, in order. The 29th of February passes. */
export function findYearlessDates(text: string): YearlessDate[] {
  const dates: YearlessDate[] = [];
  for (const found of text.matchAll(yearlessDate)) {
    const [dayOfMonth, month] = [Number(found.groups?.['day']), Number(found.groups?.['month'])];
    if (isCalendarDay(2000, month, dayOfMonth))
      dates.push({ start: found.index, end: found.index + found[0].length, month, day: dayOfMonth });
  }
  return dates;
}
