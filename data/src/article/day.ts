import { z } from 'zod';

/** How much of a date its source gives. A month or a year stands for the whole range. */
export const datePrecisions = ['day', 'month', 'year'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** In days. */
const shortestMonth = 28;
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether year, month (1-12) and day (1-31) name a day of the Gregorian calendar between 1900 and 2100. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= shortestMonth || day <= daysInMonth(year, month);
}

/** A calendar day in Asia/Ho_Chi_Minh, written YYYY-MM-DD. The 31st of February is refused. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write the date as YYYY-MM-DD', abort: true })
  .refine((text) => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    return isCalendarDay(year, month, day);
  }, 'there is no such day in the calendar');

const pad = (value: number): string => String(value).padStart(2, '0');

/** Writes a day as YYYY-MM-DD. */
export const toDayText = (year: number, month: number, day: number): string => `${year}-${pad(month)}-${pad(day)}`;

/** "2024-07-25" as the integer 20240725, the form the index filters and sorts by. */
export const toDayNumber = (day: string): number => Number(day.replaceAll('-', ''));

/** The first and the last day that a date of this precision may mean, as YYYY-MM-DD. */
export function dayRange(date: string, precision: DatePrecision): { from: string; to: string } {
  const [year = 0, month = 0] = date.split('-').map(Number);
  if (precision === 'year') return { from: toDayText(year, 1, 1), to: toDayText(year, 12, 31) };
  if (precision === 'month')
    return { from: toDayText(year, month, 1), to: toDayText(year, month, daysInMonth(year, month)) };
  return { from: date, to: date };
}

const hanoiDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/** The calendar day of an instant in Asia/Ho_Chi_Minh, as YYYY-MM-DD. */
export const dayInVietnam = (instant: Date): string => hanoiDay.format(instant);
