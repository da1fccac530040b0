import { type DatePrecision, isCalendarDay, toDayText } from '@tra-cuu/data/article/day';
import { matchDates } from './date-forms.ts';
import { inheritYears } from './inherit-years.ts';
import { isLunar } from './is-lunar.ts';
import { readMonthWord } from './month-words.ts';
import { withoutFractions } from './without-fractions.ts';

/**
 * A date in a text. `start` and `end` are UTF-16 units, half open. `date` is YYYY-MM-DD, the first day of what a month
 * or a year covers; null where the year is not printed ("Sáng 3-7"). `month` is 1-12.
 */
export interface FoundDate {
  start: number;
  end: number;
  date: string | null;
  precision: DatePrecision;
  year: number | null;
  month: number | null;
  day: number | null;
}

/** Days that share the month of the date after them: "hai ngày 20 và 21/10/2005", "từ ngày 5 đến 7/3", "(16 - 17/7/2020)", "đêm 8 rạng sáng 9/8". */
const sharedDays =
  /(?:(?<!\p{L})(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|từ|mùng|mồng)\s+|\()(?<days>\d{1,2}(?:\s*,\s*\d{1,2}){0,4})\s*(?:,|và|đến|tới|rạng|-|–)\s*(?:hết\s+)?(?:(?:sáng|trưa|chiều|tối|đêm)\s+)?(?:ngày\s+)?$/iu;
const sharedDaysReach = 48;

/**
 * Every date printed in Vietnamese in the text, in order of place: 25/7/2024, 25-7-2024, 25.7.2024, ngày 25 tháng 7 năm
 * 2024, ISO 8601, tháng 7/2024, năm 2024, and days without a year after a word that announces a day (Sáng 3-7, ngày 18.10). Days
 * the calendar does not have are left out, and so are those of the lunar one. A year or a month printed once for a range holds for
 * both of its ends.
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of matchDates(text)) {
    const date = toFoundDate(match.groups ?? {}, match.index, match[0].length);
    if (date && !isLunar(text, date)) found.push(...findSharedDays(text, date, found.at(-1)?.end ?? 0), date);
  }
  return inheritYears(text, withoutFractions(text, found));
}

type Groups = Record<string, string | undefined>;

function toFoundDate(groups: Groups, start: number, length: number): FoundDate | null {
  const year = toNumber(groups.isoYear ?? groups.year ?? groups.wordYear ?? groups.onlyMonthYear ?? groups.onlyYear);
  const day = toNumber(groups.isoDay ?? groups.day ?? groups.wordDay ?? groups.shortDay ?? groups.listDay);
  const month = readMonthWord(
    groups.isoMonth ?? groups.month ?? groups.wordMonth ?? groups.onlyMonth ?? groups.shortMonth ?? groups.listMonth,
  );
  if (groups.onlyYear === undefined && month === null) return null;
  return createFoundDate({ start, end: start + length, year: year ?? toFullYear(groups.shortYear), month, day });
}

/** Null when the calendar has no such day. A day without a year may be the 29th of February. */
function createFoundDate(parts: Omit<FoundDate, 'date' | 'precision'>): FoundDate | null {
  const { start, end, year, month, day } = parts;
  if (!isCalendarDay(year ?? 2000, month ?? 1, day ?? 1)) return null;
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  const date = year === null ? null : toDayText(year, month ?? 1, day ?? 1);
  return { start, end, date, precision, year, month, day };
}

function findSharedDays(text: string, date: FoundDate, from: number): FoundDate[] {
  if (date.day === null) return [];
  const reach = Math.max(from, date.start - sharedDaysReach);
  const before = text.slice(reach, date.start);
  const match = /\d/.test(before) ? sharedDays.exec(before) : null;
  const days = match?.groups?.days;
  if (!match || days === undefined) return [];
  const start = reach + match.index + match[0].indexOf(days);
  return [...days.matchAll(/\d+/g)].flatMap((day) => {
    const at = start + day.index;
    const { year, month } = date;
    return createFoundDate({ start: at, end: at + day[0].length, year, month, day: Number(day[0]) }) ?? [];
  });
}

const toNumber = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

/** Two figures of a year are of this century up to here, else of the last one: "ngày 12/3/08". */
const lastShortYear = 39;

const toFullYear = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits) + (Number(digits) <= lastShortYear ? 2000 : 1900);
