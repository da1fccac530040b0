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
/** The ends of sentences, lines and cells. A stop behind capitals is that of an abbreviation: "TP. Tân An". */
const sentenceEnd = /(?<!\p{Lu}\p{L}{0,2})\.["”’)]*\s+|[!?…;]["”’)]*\s+|[\n\t]/gu;
const openRange = /(?<!\p{L})[Tt]ừ\s*$/u;

export function readDayContext(
  text: string,
  { start, end, isRange }: Pick<DateGroup, 'start' | 'end' | 'isRange'>,
): DayContext {
  const before = text.slice(Math.max(0, start - reach), start);
  const sentence = before.slice(lastEnd(before));
  const rest = text.slice(end, end + reach);
  const next = rest.matchAll(sentenceEnd).next().value;
  const after = canonical(rest.slice(0, next?.index)).toLowerCase();
  const first = splitLead(canonical(sentence));
  const range = isRange && openRange.test(first.head) ? splitLead(first.head.replace(openRange, '')) : null;
  const lead = (range ? `${range.lead} từ ${first.lead}` : first.lead).trim().toLowerCase();
  return { head: (range ?? first).head.trimEnd(), lead, after };
}

function splitLead(text: string): { head: string; lead: string } {
  const lead = leadForm.exec(text.slice(-longestLead))?.[0] ?? '';
  return { head: text.slice(0, text.length - lead.length), lead };
}

function lastEnd(text: string): number {
  const last = [...text.matchAll(sentenceEnd)].at(-1);
  return last ? last.index + last[0].length : 0;
}
