import type { Publication } from '@tra-cuu/data/article/article';
import { dayInVietnam, isCalendarDay, toDayText } from '@tra-cuu/data/article/day';
import { parseVietnameseDate } from '../../annotate/dates/parse-vietnamese-date.ts';
import type { DateEvidence } from '../date-evidence.ts';
import { findPrintedDays } from '../printed-day.ts';
import { toPrintedText } from '../printed-text.ts';
import { parseByFormat } from './date-format.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { isSurrounding } from './element-role.ts';
import type { PageMetadata } from './metadata.ts';

/** No portal is older; earlier days in metadata (1970-01-01, 0001-01-01) stand for none. */
const firstYear = 1990;

/** Where in a page's own statements the day of publication was looked for. The lines of its text come after these. */
export function readDeclaredDate(
  document: DomDocument,
  { jsonLd, meta }: PageMetadata,
  rule: { name: string; selectors: readonly string[]; format: string | undefined },
): Publication | null {
  for (const selector of rule.selectors) {
    const element = document.querySelector(selector);
    const text = toPrintedText(
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent ?? '',
    );
    const stated = rule.format === undefined ? text : (parseByFormat(text, rule.format) ?? text);
    const found = toPublication(stated, `rule:${rule.name}`);
    if (found) return found;
  }
  return (
    toPublication(jsonLd.datePublished, 'json-ld') ?? toPublication(meta.published, 'meta') ?? readTimeElement(document)
  );
}

function readTimeElement(document: DomDocument): Publication | null {
  const pageLength = (document.body.textContent ?? '').length;
  const published = [
    ...document.querySelectorAll('[itemprop=datePublished],time[pubdate],time.published,time.entry-date'),
  ];
  const times = [...published, ...document.querySelectorAll('time')].filter((element) =>
    isOfArticle(element, pageLength),
  );
  for (const element of times) {
    const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
    const found = toPublication(toPrintedText(stated), 'time');
    if (found) return found;
  }
  return null;
}

/** Whether the <time> is no clock of the page's head and no day of another article in a list. */
function isOfArticle(time: DomElement, pageLength: number): boolean {
  if (/\b(?:updated|modified|clock)\b/i.test(`${time.getAttribute('class')} ${time.getAttribute('itemprop')}`))
    return false;
  for (let element: DomElement | null = time.parentElement; element; element = element.parentElement) {
    if (/^(?:li|nav|aside|footer|a)$/i.test(element.localName) || isSurrounding(element, pageLength)) return false;
  }
  return true;
}

const monthFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\s+\d{1,2}:\d{2}(?::\d{2})?\s*[AP]M$/i;
const dayFirst = /^(?:\D*\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const zoned = /(?:Z|[+-]\d{2}:?\d{2}|\bGMT)\s*$/i;

/**
 * A date that metadata states: ISO 8601 with or without a zone, a Vietnamese day, American month/day/year with AM or PM
 * (written by servers left in English), RFC 9110 dates. An instant of another zone is the day it was in Vietnam.
 */
export function toPublication(stated: string | undefined, evidence: DateEvidence): Publication | null {
  if (!stated) return null;
  const date = toDay(stated);
  if (date) return Number(date.slice(0, 4)) < firstYear ? null : { date, precision: 'day', evidence };
  const parsed = parseVietnameseDate(stated) ?? readEnglish(stated);
  if (!parsed || Number(parsed.date.slice(0, 4)) < firstYear) return null;
  return { date: parsed.date, precision: parsed.precision, evidence };
}

/** "Mar 12, 2009", "12-Mar-2009 08:00". */
function readEnglish(stated: string): Pick<Publication, 'date' | 'precision'> | null {
  const date = findPrintedDays(stated)[0]?.date;
  return date ? { date, precision: 'day' } : null;
}

function toDay(stated: string): string | null {
  if (zoned.test(stated) && !dayFirst.test(stated)) {
    const instant = new Date(stated.replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T').replace(/ (?=[+-]\d{2}:?\d{2}$)/, ''));
    if (!Number.isNaN(instant.getTime())) return dayInVietnam(instant);
  }
  const [, month, day, year] = (monthFirst.exec(stated) ?? []).map(Number);
  if (year && month && day && isCalendarDay(year, month, day)) return toDayText(year, month, day);
  const [, isoYear = 0, isoMonth = 0, isoDate = 0] = (isoDay.exec(stated) ?? []).map(Number);
  return isCalendarDay(isoYear, isoMonth, isoDate) ? toDayText(isoYear, isoMonth, isoDate) : null;
}
