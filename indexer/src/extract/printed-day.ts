import { isCalendarDay, toDayText } from '@tra-cuu/data/article/day';
import { parseVietnameseDate } from '../annotate/dates/parse-vietnamese-date.ts';

/** A day in a line: `start` and `end` are UTF-16 units, half open; `date` is YYYY-MM-DD, null where the calendar has no such day. */
export interface PrintedDay {
  start: number;
  end: number;
  date: string | null;
}

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const englishMonth = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const vietnameseMonth = String.raw`(?:tháng\s+(?:mười\s+(?:một|hai)|\p{L}+|\d{1,2})|th(?:g|áng)?\.?\s?\d{1,2})`;
const choice = [
  String.raw`(?<isoYear>\d{4})[-/.](?<isoMonth>\d{1,2})[-/.](?<isoDay>\d{1,2})(?!\d)`,
  String.raw`(?<first>\d{1,2})\s?(?<mark>[/.–-])\s?(?<second>\d{1,2})\s?\k<mark>\s?(?<year>\d{4})(?!\d)`,
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<month>${englishMonth})\.?,?[\s-]+(?<dayYear>\d{4})(?!\d)`,
  String.raw`(?<monthFirst>${englishMonth})\.?\s+(?<dayBehind>\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s+(?:gmt\S*\s+)?)?(?<yearBehind>\d{4})(?!\d)`,
  String.raw`(?<words>(?:ngày\s+)?(?:mùng\s+|mồng\s+)?\d{1,2}\s+${vietnameseMonth}(?:\s*,\s*năm|\s+năm|,)?\s+\d{4}(?!\d))`,
  String.raw`(?<wordMonth>${vietnameseMonth})\s+(?<wordDay>\d{1,2}),\s+(?<wordYear>\d{4})(?!\d)`,
  String.raw`(?<shortDay>\d{1,2})(?<shortMark>[/.-])(?<shortMonth>\d{1,2})\k<shortMark>(?<shortYear>\d{2})(?![\d:h])`,
];
const forms = new RegExp(`(?<![\\d/.-]|\\p{L})(?:${choice.join('|')})`, 'giu');
/** What every form has: without it a line needs no closer look. */
const year = /\d{4}|[/.-]\d{2}/;

/**
 * The days that a line of a page prints, however portals write them: 12/3/2009, 12.03.2009, 2009-03-12, "12 tháng 3, 2009", "Tháng Ba 12, 2009",
 * "March 12, 2009", "12-Mar-2009", and 12/03/09, a year of this century. The day stands before the month, but where only the other order is a day.
 */
export function findPrintedDays(line: string): PrintedDay[] {
  if (!year.test(line)) return [];
  return [...line.matchAll(forms)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    date: toDate(match.groups ?? {}),
  }));
}

type Groups = Record<string, string | undefined>;

function toDate(groups: Groups): string | null {
  const { first, second, year, isoYear, isoMonth, isoDay, shortDay, shortMonth, shortYear, words } = groups;
  if (year !== undefined) return ofFigures(year, second, first) ?? ofFigures(year, first, second);
  if (isoYear !== undefined) return ofFigures(isoYear, isoMonth, isoDay);
  if (shortYear !== undefined) return ofFigures(`20${shortYear}`, shortMonth, shortDay);
  const { wordDay, wordMonth, wordYear } = groups;
  const inWords = words ?? (wordYear === undefined ? undefined : `${wordDay} ${wordMonth}, ${wordYear}`);
  if (inWords !== undefined)
    return parseVietnameseDate(inWords.replace(/(?<=\s)thg?\.?\s?(?=\d)/iu, 'tháng '))?.date ?? null;
  const { day, month, dayYear, monthFirst, dayBehind, yearBehind } = groups;
  return ofFigures(dayYear ?? yearBehind, toMonth(month ?? monthFirst), day ?? dayBehind);
}

const toMonth = (name = ''): string => String(englishMonths.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function ofFigures(year = '', month = '', day = ''): string | null {
  const [inYear, inMonth, onDay] = [Number(year), Number(month), Number(day)];
  return isCalendarDay(inYear, inMonth, onDay) ? toDayText(inYear, inMonth, onDay) : null;
}
