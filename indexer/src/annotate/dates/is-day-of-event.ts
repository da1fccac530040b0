import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import { toCompared, wordPattern } from '../reading/word-pattern.ts';
import type { FoundDate } from './vietnamese-dates.ts';

/** How far around a date the words are read that say what kind of date it is. In letters. */
const reach = 64;

const dayLead = String.raw`(?:(?:vào|sáng|trưa|chiều|tối|đêm|vừa qua|mới đây|hôm nay|nay|qua|trong|từ|thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|lúc|hồi|\d{1,2}\s?(?:giờ|h|g)(?:\s?\d{1,2})?(?:\s?phút)?)[\s,]+){0,4}(?:(?:\d|hai|ba|bốn|năm)\s+)?(?:ngày\s+)?\(?(?:[\d/,-]+\s*(?:và|-|–|đến|,)\s*(?:ngày\s+)?)?`;
/** A date that opens a sentence or a line, after the paper's sign too ("(BTG) Ngày 6/8"): "Sáng ngày 3/7", "Chủ nhật, 10/4", "Trong hai ngày 20 và". */
const opensSentence = new RegExp(
  String.raw`(?:^(?:\(\p{L}{2,12}\)\s*[-–]?\s*|\p{L}{2,12}\s?[-–]\s)?|[.!?…:;“"]\s*|\n|\t)${dayLead}$`,
  'u',
);
/** A date that opens a clause: "…, sáng 20/11," */
const opensClause = new RegExp(String.raw`,\s*${dayLead}$`, 'u');
/** Behind a clause of time begins what happened: ", Đảng ủy Khối tổ chức …". */
const clauseEnds = /^\)?\s*,\s*\p{L}/u;
const partOfDay = /(?<!\p{L})(?:sáng|trưa|chiều|tối|giờ|phút|\d+h)(?:\s+(?:nay|qua))?[\s,(]+(?:ngày\s+)?$/u;
/** What a cited paper ends in before its date: a number, or the name of its type. */
const cited =
  /(?:\d\s?[-/]\s?\p{L}{1,5}\s?[-/]\s?[\p{L}.]+|\d{4}\/\p{L}+[-\p{L}\d]*)\s*,?\s*\(?(?:ban hành\s+|kí\s+|ra\s+)?(?:ngày\s+)?$/u;
/** Words between a verb or an occasion and its day. */
const between = /(?:\s|,|vào|trong|từ|lúc|hồi|sáng|chiều|tối|hai|ba|bốn|năm|các|ngày)+$/u;

/**
 * Whether a day in a text is one on which something took place: it opens a sentence or a clause, is told with the part of the day, or
 * stands behind what took place. Not so a paper's own date, an anniversary, a deadline, a day of birth.
 */
export function isDayOfEvent(text: string, { start, end }: FoundDate, { contextWords }: Vocabulary): boolean {
  const before = toCompared(text.slice(Math.max(0, start - reach), start));
  const lead = before.replace(between, ' ');
  const after = text.slice(end, end + reach);
  if (opensClause.test(before) && clauseEnds.test(after)) return true;
  if (cited.test(before)) return wordPattern(contextWords.issuing).standsIn(before);
  if (opensSentence.test(before)) return true;
  if ([contextWords.deadlines, contextWords.lives].some((words) => wordPattern(words).ends(lead))) return false;
  if (wordPattern(contextWords.anniversaries).standsIn(before) || isRemembered(before, after)) return false;
  if (partOfDay.test(before) || wordPattern(contextWords.happenings).ends(lead)) return true;
  return wordPattern(contextWords.gatherings).standsIn(lead.split(/[.,;:!?()]/).at(-1) ?? '');
}

/** A pair of dates in brackets, the first long ago: "(3/2/1930 - 3/2/2025)". */
const isRemembered = (before: string, after: string): boolean =>
  /\(\s*(?:ngày\s+)?$/u.test(before) && /^\s*(?:-|–|đến)\s*\d/u.test(after);
