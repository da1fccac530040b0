import { dayRange, isCalendarDay, toDayText } from '@tra-cuu/data/article/day';

const forms = [
  /^(?<day>\d{1,2})[\s./-]+(?<month>\d{1,2})[\s./-]+(?<year>\d{4})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<month>\d{1,2})[\s./-]+(?<year>\d{4})$/,
  /^(?<year>\d{4})$/,
];

/**
 * A day as people type it in Vietnam ("25/7/2024", "25.7.2024", "25072024"), as YYYY-MM-DD. A month ("7/2024") or a year
 * ("2024") stands for its first or its last day, whichever `edge` asks for. Null where it is no day from 1900 to 2100.
 */
export function parseTypedDay(text: string, edge: 'from' | 'to'): string | null {
  const parts = forms.map((form) => form.exec(text.trim())?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return null;
  const [year, month, day] = [Number(parts.year), Number(parts.month ?? 1), Number(parts.day ?? 1)];
  if (!isCalendarDay(year, month, day)) return null;
  const precision = parts.day !== undefined ? 'day' : parts.month !== undefined ? 'month' : 'year';
  return dayRange(toDayText(year, month, day), precision)[edge];
}
