import type { Publication } from '@tra-cuu/data/article/article';
import { isCalendarDay, toDayText } from '@tra-cuu/data/article/day';
import type { DateEvidence } from './date-evidence.ts';

/** The text of a piece of news says its own day at its beginning. */
const linesLooked = 4;
const today =
  /(?<!\p{L})(?:(?:sáng|trưa|chiều|tối|đêm)(?:\s+hôm)?|(?:ngày\s+)?hôm)\s+nay[\s,]*(?:\(\s*)?(?:ngày\s+)?(?<day>\d{1,2})\s?(?<mark>[/.-])\s?(?<month>\d{1,2})(?:\s?\k<mark>\s?(?<year>\d{4}))?(?![\d/])/iu;

/** The day that a text calls its own: "Sáng nay (25/7/2012)". Where it prints no year, `year` is the one that the page's address tells; null for none. */
export function readToldDay(lines: readonly string[], year: number | null): Publication | null {
  for (const line of lines.slice(0, linesLooked)) {
    const found = today.exec(line);
    const { day, month, year: printed } = found?.groups ?? {};
    const inYear = printed === undefined ? year : Number(printed);
    if (!found || inYear === null || !isCalendarDay(inYear, Number(month), Number(day))) continue;
    const evidence: DateEvidence = `text: ${found[0].trim()}`;
    return { date: toDayText(inYear, Number(month), Number(day)), precision: 'day', evidence };
  }
  return null;
}
