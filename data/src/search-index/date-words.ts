import type { DatePrecision } from '../article/day.ts';

/**
 * A date in the ways people type it, so that it is found by any: "ngày 25 tháng 7 năm 2024, 25/7/2024, 25/07/2024". The
 * engine reads 25/7/2024 and 25-7-2024 as the same three words.
 */
export function toDateWords(date: string, precision: DatePrecision): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const [shortMonth, shortDay] = [String(Number(month)), String(Number(day))];
  if (precision === 'year') return `năm ${year}`;
  if (precision === 'month') return `tháng ${shortMonth} năm ${year}, ${shortMonth}/${year}, ${month}/${year}`;
  return `ngày ${shortDay} tháng ${shortMonth} năm ${year}, ${shortDay}/${shortMonth}/${year}, ${day}/${month}/${year}`;
}
