import { type DatePrecision, dayInVietnam } from '@tra-cuu/data/article/day';
import { type FoundDate, findDates } from './vietnamese-dates.ts';

/** `date` is YYYY-MM-DD in Asia/Ho_Chi_Minh, the first day of a month or year; `time` is HH:MM there, where it is printed. */
export interface ParsedDate {
  date: string;
  precision: DatePrecision;
  time?: string;
}

const instantForm = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})/;
const timeForm =
  /(?<![\d/.-])(?<hour>\d{1,2})\s?(?::|h|giờ)\s?(?<minute>\d{2})?(?:\s?:\s?\d{2})?(?:\.\d+)?(?:\s?(?<half>AM|PM|SA|CH)(?!\p{L}))?(?!\d)/giu;
const finest: readonly DatePrecision[] = ['day', 'month', 'year'];
const timeReach = 40;

/**
 * Reads the date that a page prints as its own ("Thứ Năm, 25/07/2024, 14:30", "ngày 25 tháng 7 năm 2024", ISO 8601).
 * An ISO instant with a zone is the day and hour it is in Vietnam. Of several dates the first of the finest precision
 * counts. Null when there is none with a year, or the calendar has no such day.
 */
export function parseVietnameseDate(text: string): ParsedDate | null {
  const printed = text.normalize('NFC');
  const instant = instantForm.exec(printed)?.[0];
  if (instant) return parseInstant(instant);
  const dates = findDates(printed).filter((date) => date.date !== null);
  const best = finest.map((precision) => dates.find((date) => date.precision === precision)).find(Boolean);
  if (!best?.date) return null;
  const time = best.precision === 'day' ? readTime(printed, best) : null;
  return { date: best.date, precision: best.precision, ...(time ? { time } : {}) };
}

const vietnamTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function parseInstant(text: string): ParsedDate | null {
  const isoText = text
    .replace(' ', 'T')
    .replace(/\s/g, '')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const instant = new Date(isoText);
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  const rolledOver = new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day;
  if (Number.isNaN(instant.getTime()) || rolledOver) return null;
  return { date: dayInVietnam(instant), precision: 'day', time: vietnamTime.format(instant) };
}

function readTime(text: string, { start, end }: FoundDate): string | null {
  const after = text.slice(end, end + timeReach).replace(/^T/, ' ');
  const before = text.slice(Math.max(0, start - timeReach), start);
  for (const side of [after, before]) {
    for (const { groups } of side.matchAll(timeForm)) {
      const time = toTime(Number(groups?.hour), Number(groups?.minute ?? 0), groups?.half?.toUpperCase());
      if (time) return time;
    }
  }
  return null;
}

/** SA (sáng) and CH (chiều) are the Vietnamese AM and PM. */
function toTime(hour: number, minute: number, half: string | undefined): string | null {
  const isAfternoon = half === 'PM' || half === 'CH';
  const isMorning = half === 'AM' || half === 'SA';
  const hours = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour === 12 ? 0 : hour;
  if (hours > 23 || minute > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
