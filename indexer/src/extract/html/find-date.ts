import type { Publication } from '@tra-cuu/data/article/article';
import { fold } from '@tra-cuu/data/text/fold';
import { parseVietnameseDate } from '../../annotate/dates/parse-vietnamese-date.ts';

/** Lines below the title among which a page prints its date. */
const linesBelowTitle = 6;
const longestDateLine = 90;
/** What may stand in a date line beside the date: a label, the weekday, the time, a count of readers. */
const besideDate =
  /(?:cap nhat|ngay dang|dang ngay|dang luc|dang boi|thoi gian|ngay|luc|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|gmt|ict|am|pm|sang|chieu|luot xem|luot doc|t[2-7]|cn)/g;

/** Reads a date out of a text that a page marks as its date. */
export function toPublication(text: string, evidence: string): Publication | null {
  const parsed = parseVietnameseDate(text);
  return parsed && { date: parsed.date, precision: parsed.precision, evidence };
}

/**
 * Reads the date line that pages without machine-readable dates print below the title: "(Cập nhật: 14:30 - 25/07/2008)". What
 * stands above the title is never read: a clock there shows the day of the visit.
 */
export function findDateLine(lines: readonly string[], title: string): Publication | null {
  const wanted = fold(title);
  const at = lines.findIndex((line) => fold(line) === wanted);
  if (at < 0) return null;
  for (const line of lines.slice(at + 1, at + 1 + linesBelowTitle)) {
    if (!isDateLine(line)) continue;
    const publication = toPublication(line, `text: ${line}`);
    if (publication) return publication;
  }
  return null;
}

function isDateLine(line: string): boolean {
  if (line.length > longestDateLine || !/\d{4}/.test(line)) return false;
  const rest = fold(line)
    .replace(besideDate, '')
    .replace(/[^\p{L}]/gu, '');
  return rest.length <= 8;
}
