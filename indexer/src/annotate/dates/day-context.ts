import { canonical } from '@tra-cuu/data/text/canonical';
import type { DateGroup } from './date-group.ts';

/** What is printed around a day, in canonical spelling. The letters of `head` keep their case. */
export interface DayContext {
  /** What precedes in its sentence, without `lead`. */
  head: string;
  /** The words of time that lead to the day: "chiều thứ hai, ngày", "lúc 8 giờ ngày". */
  lead: string;
  /** What follows in its sentence. */
  after: string;
}

/** How far the words around a day are read. In letters. */
const reach = 140;
const longestLead = 70;
const weekday = String.raw`thứ\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\snhật`;
const hour = String.raw`\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{2})?(?:\s?phút)?`;
const word = String.raw`ngày|hôm|vào|lúc|hồi|khoảng|gần|hơn|đúng|trong|cả|các|suốt|buổi|cuối|đầu|giữa|sớm|rạng|sáng|trưa|chiều|tối|đêm|khuya|nay|qua|kia|vừa|mới đây|mùng|mồng|hai|ba|bốn|năm|sáu|bảy|\d`;
const leadForm = new RegExp(String.raw`(?:(?<![\p{L}\d])(?:${weekday}|${hour}|${word})(?![\p{L}\d])[\s,(–-]*)+$`, 'iu');
/**
 * The ends of sentences, lines and cells. A stop behind capitals is that of an abbreviation: "TP. Tân An"; it comes first in the pattern, as
 * looking back at each letter takes long.
 */
const sentenceEnd = /(?:\.(?<!\p{Lu}\p{L}{0,2}\.)|[!?…;])["”’)]*\s+|[\n\t]/gu;
const openRange = /(?<!\p{L})[Tt]ừ\s*$/u;

export function readDayContext(text: string, day: Pick<DateGroup, 'start' | 'end' | 'isRange'>): DayContext {
  const rest = text.slice(day.end, day.end + reach);
  const next = rest.search(sentenceEnd);
  const after = canonical(next < 0 ? rest : rest.slice(0, next)).toLowerCase();
  const first = splitLead(canonical(sentenceBefore(text, day.start)));
  const range = day.isRange && openRange.test(first.head) ? splitLead(first.head.replace(openRange, '')) : null;
  const lead = (range ? `${range.lead} từ ${first.lead}` : first.lead).trim().toLowerCase();
  return { head: (range ?? first).head.trimEnd(), lead, after };
}

/** The head alone of a month or a year, which is no range. */
export const readHeadBefore = (text: string, start: number): string =>
  splitLead(canonical(sentenceBefore(text, start))).head.trimEnd();

function splitLead(text: string): { head: string; lead: string } {
  const lead = leadForm.exec(text.slice(-longestLead))?.[0] ?? '';
  return { head: text.slice(0, text.length - lead.length), lead };
}

/** What precedes a place in its sentence. */
function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  let from = 0;
  sentenceEnd.lastIndex = 0;
  while (sentenceEnd.test(before)) from = sentenceEnd.lastIndex;
  return before.slice(from);
}
