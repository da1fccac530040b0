import { type FoundDate, findDates } from '../dates/vietnamese-dates.ts';

const reach = 90;
/** "05-CT/TW ngày …", "05-CT/TW (15/5/2016)", "05-CT/TW của Bộ Chính trị ban hành ngày …". */
const leadToDate =
  /^\s*[,;]?\s*(?:(?:được\s+)?(?:của|do)\s+[^,.;:()\d]{3,60}?\s*,?\s*)?(?:\(?\s*khóa\s+[IVX]+\s*\)?\s*,?\s*)?(?:(?:đã\s+)?(?:ban hành|ký|ra|thông qua)\s+)*\(?\s*(?:(?:ký\s+)?ngày\s+)?$/iu;
/** "Ngày 15/5/2016, Bộ Chính trị ban hành Chỉ thị số 05-CT/TW": the day of issue before the number, in one clause. */
const issueAfterDate =
  /^\s*,\s*[^,.;:\d]{0,80}?(?<!\p{L})(?:ban hành|ký|ra|thông qua)(?:\s+ban hành)?\s+(?:các\s+)?(?:\p{Lu}[\p{L}\s]{2,24}?\s*(?:số\s*:?\s*)?)?$/u;

/** The day that is printed for a cited paper, behind its number or as the day of its issue before it, where a number stands from `start` to `end`. */
export function readReferenceDate(text: string, start: number, end: number): string | undefined {
  const behind = text.slice(end, end + reach);
  const first = findDates(behind).find(isDay);
  if (first && leadToDate.test(behind.slice(0, first.start))) return first.date ?? undefined;
  const before = text.slice(Math.max(0, start - reach), start);
  const last = /ngày|Ngày/.test(before) ? findDates(before).findLast(isDay) : undefined;
  return last && issueAfterDate.test(before.slice(last.end)) ? (last.date ?? undefined) : undefined;
}

const isDay = ({ precision, date }: FoundDate): boolean => precision === 'day' && date !== null;
