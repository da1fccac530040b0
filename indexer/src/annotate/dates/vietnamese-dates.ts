import { type DatePrecision, isCalendarDay, toDayText } from '@tra-cuu/data/article/day';
import { inheritYears } from './inherit-years.ts';
import { readMonthWord } from './month-words.ts';

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

const monthName = String.raw`\d{1,2}|mười\s+(?:một|hai)|\p{L}+`;
const dateForms = new RegExp(
  [
    String.raw`(?<![\d/.-])(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?!\d|-\d)`,
    String.raw`(?<![\d/.-])(?<day>\d{1,2})\s?(?<mark>[/.-])\s?(?<month>\d{1,2})\s?\k<mark>\s?(?<year>\d{4})(?![\d/]|[.-]\d)`,
    String.raw`(?<![\d/.-])(?<wordDay>\d{1,2})\s+tháng\s+(?<wordMonth>${monthName})(?!\d)(?:(?:\s*,)?(?:\s*năm\s*|\s?[/-]\s?|\s|,)(?<wordYear>\d{4})(?!\d))?`,
    String.raw`(?<!\p{L})tháng\s+(?<onlyMonth>${monthName})(?:\s?[/-]\s?|\s*,?\s*năm\s+|,\s+|\s+)(?<onlyMonthYear>\d{4})(?!\d)`,
    String.raw`(?<=(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|mồng|mùng|nay|qua|từ|đến|và|hết|đầu)(?:,?\s\(?|\()|\()(?<shortDay>\d{1,2})\s?(?<shortMark>[/–-])\s?(?<shortMonth>\d{1,2})(?![\d/%]|[.,-]\d|\s?[/–-]\s?\d)`,
    String.raw`(?<!\p{L})năm\s+(?<onlyYear>(?:19|20)\d{2})(?![\d/.]|\s?[-–]\s?\d)`,
  ].join('|'),
  'iuy',
);
/** Where a date may begin: trying only there takes a fraction of the time. */
const beginning = /\d|[Tt][Hh][Áá][Nn][Gg]|[Nn][Ăă][Mm]/g;

/** The matches of `dateForms` in a text, as `matchAll` gives them. */
function* matchDates(text: string): Generator<RegExpExecArray> {
  let end = 0;
  for (const { index } of text.matchAll(beginning)) {
    if (index < end) continue;
    dateForms.lastIndex = index;
    const match = dateForms.exec(text);
    if (!match) continue;
    end = index + match[0].length;
    yield match;
  }
}

/** Days that share the month of the date after them: "hai ngày 20 và 21/10/2005", "từ ngày 5 đến 7/3". */
const sharedDays =
  /(?<!\p{L})(?:ngày|sáng|chiều|tối|từ)\s+(?<days>\d{1,2}(?:\s*,\s*\d{1,2}){0,4})\s*(?:,|và|đến|-|–)\s*(?:ngày\s+|sáng\s+|chiều\s+)?$/iu;
const sharedDaysReach = 48;

/**
 * Every date printed in Vietnamese in the text, in order of place: 25/7/2024, 25-7-2024, 25.7.2024, ngày 25 tháng 7 năm
 * 2024, ISO 8601, tháng 7/2024, năm 2024, and days without a year after a word that announces a day (Sáng 3-7). Days
 * the calendar does not have are left out. A year printed once for a range holds for both of its ends.
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of matchDates(text)) {
    const date = toFoundDate(match.groups ?? {}, match.index, match[0].length);
    if (date) found.push(...findSharedDays(text, date, found.at(-1)?.end ?? 0), date);
  }
  return inheritYears(text, found);
}

type Groups = Record<string, string | undefined>;

function toFoundDate(groups: Groups, start: number, length: number): FoundDate | null {
  const year = toNumber(groups.isoYear ?? groups.year ?? groups.wordYear ?? groups.onlyMonthYear ?? groups.onlyYear);
  const day = toNumber(groups.isoDay ?? groups.day ?? groups.wordDay ?? groups.shortDay);
  const month = readMonthWord(
    groups.isoMonth ?? groups.month ?? groups.wordMonth ?? groups.onlyMonth ?? groups.shortMonth,
  );
  if (groups.onlyYear === undefined && month === null) return null;
  return createFoundDate({ start, end: start + length, year, month, day });
}

/** Null when the calendar has no such day. A day without a year may be the 29th of February. */
function createFoundDate(parts: Omit<FoundDate, 'date' | 'precision'>): FoundDate | null {
  const { year, month, day } = parts;
  if (!isCalendarDay(year ?? 2000, month ?? 1, day ?? 1)) return null;
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  return { ...parts, precision, date: year === null ? null : toDayText(year, month ?? 1, day ?? 1) };
}

function findSharedDays(text: string, date: FoundDate, from: number): FoundDate[] {
  if (date.day === null) return [];
  const reach = Math.max(from, date.start - sharedDaysReach);
  const match = sharedDays.exec(text.slice(reach, date.start));
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
