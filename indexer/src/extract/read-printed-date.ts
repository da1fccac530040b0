import type { Publication } from '@tra-cuu/data/article/article';
import { parseVietnameseDate } from '../annotate/dates/parse-vietnamese-date.ts';
import { readRecord } from '../annotate/document-numbers/paper-record.ts';
import type { DateEvidence } from './date-evidence.ts';
import { parseIssueLine } from './issue-line.ts';
import { type DateLine, parseDateLine, parsePlaceAndDay, tellsEffect } from './published-line.ts';

const linesAfterTitle = 8;
const linesBeforeTitle = 4;
const linesOfHead = 14;
const longLine = 200;

interface Range {
  /** The title's line; -1 where the page does not print it. */
  title: number;
  /** The body's lines, half open. */
  start: number;
  end: number;
}

/**
 * The day of publication that the page prints: a date line between the title and the text, the day of issue in a paper's record, a directive's line of
 * place and date, a labelled date line above the title or under the text. A day without a label above the title is a clock.
 */
export function readPrintedDate(lines: readonly string[], { title, start, end }: Range): Publication | null {
  const from = title >= 0 ? title + 1 : Math.max(0, start - linesOfHead);
  const head = headLines(lines, from, Math.max(from, start) + linesAfterTitle);
  const published = head.find(({ day }) => day.label === 'published') ?? head.find(({ day }) => day.label === 'none');
  if (published && title >= 0) return toPublication(published.day, published.text);
  const issue = readIssueLine(lines, { title, start, end });
  if (issue) return issue;
  const before = title > 0 ? lines.slice(Math.max(0, title - linesBeforeTitle), title) : [];
  const after = lines.slice(Math.max(start, end - linesAfterTitle), end + linesAfterTitle);
  return (
    readRecordDay(lines.slice(Math.max(0, title), end)) ??
    firstLabelled(lines.slice(from, Math.max(from, start) + linesAfterTitle)) ??
    readPlaceAndDay(lines.slice(start, Math.min(end, start + linesOfHead)).flatMap((text) => text.split(/[\t\n]/))) ??
    firstLabelled(before) ??
    firstLabelled(after) ??
    readLastLine(lines[end - 1])
  );
}

const gazette = /^công báo/iu;

/** The day in a gazette's line above a paper, or in that of a newspaper's number at the end of its article. */
function readIssueLine(lines: readonly string[], { title, start, end }: Range): Publication | null {
  const head = lines.slice(0, Math.max(start, title) + linesOfHead).filter((line) => gazette.test(line));
  const foot = lines.slice(Math.max(start, end - linesAfterTitle), end + 1);
  for (const text of [...head, ...foot]) {
    const date = parseIssueLine(text);
    if (date !== null) return toPublication({ date, precision: 'day' }, text);
  }
  return null;
}

/** The date lines from a title up to the first long line, which begins the text. */
function headLines(lines: readonly string[], from: number, to: number): { text: string; day: DateLine }[] {
  const found: { text: string; day: DateLine }[] = [];
  for (const text of lines.slice(from, Math.min(to, from + linesAfterTitle))) {
    const day = parseDateLine(text);
    if (day) found.push({ text, day });
    else if (text.length >= longLine) break;
  }
  return found;
}

/** The first day with a label. Beside a line that tells from when a paper holds, only that of its issue is one. */
function firstLabelled(lines: readonly string[]): Publication | null {
  const labels = lines.some(tellsEffect) ? ['issued'] : ['published', 'updated', 'issued'];
  for (const text of lines) {
    const day = parseDateLine(text);
    if (day && labels.includes(day.label)) return toPublication(day, text);
  }
  return null;
}

/** A day alone in the last line of a text. */
function readLastLine(text = ''): Publication | null {
  const day = parseDateLine(text);
  return day?.label === 'none' ? toPublication(day, text) : null;
}

/** The day of issue in the record that a portal has of a paper. */
function readRecordDay(lines: readonly string[]): Publication | null {
  const rows = lines.flatMap((text) => (text.includes('\t') ? readRecord(text) : []));
  const issued = rows.find(({ field }) => field === 'issued');
  const day = issued && parseVietnameseDate(issued.value);
  return day ? toPublication(day, `${issued.label}: ${issued.value}`) : null;
}

function readPlaceAndDay(lines: readonly string[]): Publication | null {
  for (const text of lines) {
    const day = parsePlaceAndDay(text);
    if (day) return toPublication(day, text);
  }
  return null;
}

function toPublication({ date, precision }: Pick<DateLine, 'date' | 'precision'>, text: string): Publication {
  const evidence: DateEvidence = `text: ${text}`;
  return { date, precision, evidence };
}
