import type { DatePrecision } from '@tra-cuu/data/article/day';
import { dayInVietnam } from '@tra-cuu/data/article/day';
import { findDates } from './find-dates.ts';

/** What a page's date line says: the day (the first of the month for a month) and, where printed, the hour as HH:mm. */
export interface ParsedDate {
  date: string;
  precision: DatePrecision;
  time?: string;
}

const instant = /(?<!\d)(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})(?!\d)/i;
const clock =
  /(?<![\d/.-])([01]?\d|2[0-3])(?:\s?:\s?([0-5]\d)(?::[0-5]\d)?|\s?h\s?([0-5]\d)?(?!\p{L})|\s?giờ(?:\s?([0-5]\d))?)\s?(AM|PM|SA|CH)?(?![\p{L}\d])/iu;
const clockInVietnam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * Reads the first date of a date line such as "Thứ Năm, 25/07/2024, 14:30", day before month. An instant with an offset
 * (ISO 8601) is told as the day and hour in Asia/Ho_Chi_Minh. Null where no full date stands, or no calendar has it.
 */
export function parseVietnameseDate(text: string): ParsedDate | null {
  const line = text.normalize('NFC');
  const [first] = findDates(line);
  const [whole, local, offset] = instant.exec(line) ?? [];
  if (whole && local && offset && (!first || first.start >= line.indexOf(whole))) return readInstant(local, offset);
  if (!first) return null;
  const time = first.precision === 'day' ? readTime(`${line.slice(0, first.start)} ${line.slice(first.end)}`) : null;
  return { date: first.date, precision: first.precision, ...(time ? { time } : {}) };
}

function readInstant(local: string, offset: string): ParsedDate | null {
  if (findDates(local.slice(0, 10)).length === 0) return null;
  const withColon = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase();
  const moment = new Date(`${local.slice(0, 10)}T${local.slice(11)}${withColon}`);
  if (Number.isNaN(moment.getTime())) return null;
  return { date: dayInVietnam(moment), precision: 'day', time: clockInVietnam.format(moment) };
}

function readTime(rest: string): string | null {
  const found = clock.exec(rest.replace(/^\s?T(?=\d)/i, ' '));
  if (!found?.[1]) return null;
  const half = found[5]?.toUpperCase();
  let hour = Number(found[1]);
  if ((half === 'PM' || half === 'CH') && hour < 12) hour += 12;
  if ((half === 'AM' || half === 'SA') && hour === 12) hour = 0;
  return `${String(hour).padStart(2, '0')}:${found[2] ?? found[3] ?? found[4] ?? '00'}`;
}
