import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import { wordPattern } from '../reading/word-pattern.ts';
import type { DayContext } from './day-context.ts';
import { findGoverning, type GoverningKind } from './governing-word.ts';

/** The part of the day, or the hour: nothing is due or remembered by the hour. */
const partOfDay = /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|khuya|nay|qua|kia|\d{1,2}\s?(?:giờ|h|g|:))/u;
/** Words that announce a day as one of the text's own: without one it may be a name ("sự kiện 11/9/2001"). */
const announced = /(?<!\p{L})(?:ngày|hôm|thứ|chủ nhật|mùng|mồng)(?!\p{L})/u;
/** What a cited paper ends in before its date. */
const number =
  /(?:\d\s?[-–/]\s?\p{L}{1,6}(?:\s?[-–/]\s?[\p{L}\d.]+)*|\d{4}\/\p{L}+[-\p{L}\d]*|\d\s?\p{L}{2}\/\p{L}+|số:?\s?\d+)\s*,?\s*(?:\(|ban hành|kí|ra)?$/u;
/** Behind a paper's day stands whose it is, or what it is about. */
const ofPaper = /^[\s,)]*(?:của|về|quy định|sửa đổi|hướng dẫn)(?!\p{L})/u;
const opening = /(?:^|[.,:;!?…"“”)–*+•-])$/u;
/** A paper's sign in front of its news: "(BTG) Ngày 6/8", "TTO - Sáng 5/6". */
const clauseMark = /[.,:;!?…"“”()–]|\s-\s/u;
const range = /(?<!\p{L})từ$/u;
const until = /(?<!\p{L})(?:đến|tới)$/u;
/** "Mãi đến ngày 19/5/2021 mới tổ chức được", but not "đến ngày 30/11 mới đạt 71,2%". */
const atLast = /^\s*,?\s*(?:\p{L}+\s){0,5}?mới\s+(?!đạt|chỉ|có|được \d)/u;
const everyYear = /^[\s,]*(?:hằng|hàng|mỗi)\s(?:năm|tháng|tuần)/u;
const namesDay = /^\s*(?:là|:)?\s*(?:ngày|lễ|quốc khánh)\s\p{L}/u;
const plannedAfter = /^\s*(?:tới|sắp tới|tới đây|sẽ)(?!\p{L})/u;

/** A paper's line of place and date: "Hà Nội, ngày 14 tháng 7 năm 2025". */
const placeOfPaper = /^[^\p{L}]*(?:\p{Lu}\p{L}+\.?\s?){1,5},$/u;

const eventKinds: readonly (GoverningKind | null)[] = ['happenings', 'gatherings'];

/**
 * Whether a day in a text is one on which something took place. A day that opens a sentence or a clause is, and so is one told with the part of
 * the day, unless it is planned, due or one of a life; within a clause the word before decides: a paper's own date, its issue and what is
 * remembered are none.
 */
export function isDayOfEvent({ head: printed, lead, after }: DayContext, vocabulary: Vocabulary): boolean {
  const { contextWords } = vocabulary;
  const head = printed.toLowerCase();
  const clause = head.split(clauseMark).at(-1)?.trim() ?? '';
  const label = head.replace(/[\s:(,]+$/u, '');
  const endsIn = (words: readonly string[], text = label): boolean => wordPattern(words).ends(text);
  const isPlaceLine = placeOfPaper.test(printed) && !/^\s*,\s*\p{L}/u.test(after);
  if (isPlaceLine || plannedAfter.test(after) || everyYear.test(after) || namesDay.test(after)) return false;
  if (endsIn(contextWords.lives) || wordPattern(contextWords.plans).standsIn(clause)) return false;
  const inPart = partOfDay.test(lead);
  if (until.test(head)) return inPart || atLast.test(after);
  if (range.test(head)) return inPart || endsIn(contextWords.happenings, head.replace(range, '').trim());
  if (endsIn(contextWords.deadlines)) return false;
  const saysMore = /\p{L}/u.test(after.replace(/^[\s,)]+/u, ''));
  if (number.test(head))
    return wordPattern(contextWords.issuing).standsIn(head) || (head.endsWith(',') && saysMore && !ofPaper.test(after));
  if (inPart) return saysMore || clause !== '';
  const inBracket = head.endsWith('(');
  const kind = findGoverning(
    inBracket ? beforeBracket(printed) : (printed.split(clauseMark).at(-1)?.trim() ?? ''),
    vocabulary,
  );
  if (inBracket) return eventKinds.includes(kind) && !/^\)\s*$/u.test(after);
  if (ofPaper.test(after) && findGoverning(printed, vocabulary) === 'papers') return false;
  if (opening.test(head)) return saysMore;
  if (kind === null) return announced.test(lead);
  return eventKinds.includes(kind);
}

/** The clause that a bracket stands behind. */
const beforeBracket = (head: string): string => head.slice(0, -1).split(clauseMark).at(-1) ?? '';
