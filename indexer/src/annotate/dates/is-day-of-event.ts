import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import { wordPattern } from '../reading/word-pattern.ts';
import type { DayContext } from './day-context.ts';
import { findGoverning, type GoverningKind } from './governing-word.ts';

/** The part of the day, or the hour: nothing is due or remembered by the hour. */
const partOfDay = /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|khuya|nay|qua|kia|\d{1,2}\s?(?:giờ|h|g|:))/u;
/** Words that announce a day or a range as one of the text's own: without one it may be a name ("sự kiện 11/9/2001"). */
const announced = /(?<!\p{L})(?:từ|ngày|hôm|thứ|chủ nhật|mùng|mồng)(?!\p{L})/u;
/** What a cited paper ends in before its date. */
const number =
  /(?:\d\s?[-–/]\s?\p{L}{1,6}(?:\s?[-–/]\s?[\p{L}\d.]+)*|\d{4}\/\p{L}+[-\p{L}\d]*|\d\s?\p{L}{2}\/\p{L}+|số:?\s?\d+)\s*,?\s*(?:\(|ban hành|kí|ra)?$/u;
/** Behind a paper's day stands whose it is, or what it is about. */
const ofPaper = /^[\s,)]*(?:của|về|quy định|sửa đổi|hướng dẫn)(?!\p{L})/u;
const opening = /(?:^|[.,:;!?…"“”)–*+•-])$/u;
const clauseMark = /[.,:;!?…"“”()–]|\s-\s/u;
const openRange = /(?<!\p{L})từ$/u;
const until = /(?<!\p{L})(?:đến|tới)$/u;
/** "Đến ngày 22/8, lực lượng vũ trang vào thị xã", but not what is counted on that day: "Đến ngày 30/9, toàn tỉnh có 27 tổ". */
const goesOn = /^,\s+(?!.{0,70}(?:\d|sẽ|đạt|toàn|tổng|tỉ lệ|tỷ lệ|số lượng|con số|mới có))\p{L}/u;
/** A table of what is to take place. */
const timeTable = /^[^\p{L}]*(?:thời gian|thời hạn|lịch)(?!\p{L})/u;
/** "Mãi đến ngày 19/5/2021 mới tổ chức được", but not "đến ngày 30/11 mới đạt 71,2%". */
const atLast = /^\s*,?\s*(?:\p{L}+\s){0,5}?mới\s+(?!đạt|chỉ|có|được \d)/u;
const everyYear = /^[\s,]*(?:(?:và\s+)?ngày\s+[\d/.-]+[\s,]+){0,4}(?:hằng|hàng|mỗi)\s(?:năm|tháng|tuần)/u;
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
export function isDayOfEvent(context: DayContext, vocabulary: Vocabulary): boolean {
  const { lead, after } = context;
  const head = context.head.toLowerCase();
  if (isOther(context) || isAhead(head, lead, vocabulary)) return false;
  const { deadlines, lives } = vocabulary.contextWords;
  const inPart = partOfDay.test(lead);
  const end = endOf(head);
  const isDue = endsIn(end, deadlines);
  if (timeTable.test(head)) return false;
  if (until.test(head)) return !isDue && (inPart || atLast.test(after) || goesOn.test(after));
  if (openRange.test(head)) return inPart || isBeginning(head.replace(openRange, ''), after, vocabulary);
  if (isDue || endsIn(end, lives)) return false;
  if (/\d/.test(end) && number.test(head.slice(-longestWord))) return isOfNews(head, after, vocabulary);
  if (inPart) return saysMore(after) || /\p{L}/u.test(head);
  return isGoverned(context, vocabulary);
}

/** The first day of what goes on: "bắt đầu hoạt động từ ngày 5/2", "Từ ngày 1/3, Ban Tuyên giáo và Dân vận hoạt động". */
const isBeginning = (head: string, after: string, { contextWords }: Vocabulary): boolean =>
  endsIn(endOf(head), contextWords.happenings) || (/(?:^|[.,:;])\s*$/u.test(head) && goesOn.test(after));

/** Behind a paper's number: its issue is what is reported, or the day begins a clause of its own. */
function isOfNews(head: string, after: string, { contextWords }: Vocabulary): boolean {
  const nearest = head.split(/thực hiện|căn cứ|theo/u).at(-1) ?? '';
  return (
    wordPattern(contextWords.issuing).standsIn(nearest) ||
    (head.endsWith(',') && saysMore(after) && !ofPaper.test(after))
  );
}

/** A day that is told without the part of the day: by its place in the sentence, or by the word that governs it. */
function isGoverned({ head, lead, after }: DayContext, vocabulary: Vocabulary): boolean {
  const { happenings, occasions, issues } = vocabulary.contextWords;
  const small = head.toLowerCase();
  const end = endOf(small);
  const inBracket = head.endsWith('(');
  const clause = lastClause(inBracket ? head.slice(0, -1) : head);
  const kind = findGoverning(clause, vocabulary);
  if (inBracket) return eventKinds.includes(kind) && !/^\)\s*$/u.test(after);
  if (ofPaper.test(after) && findGoverning(head, vocabulary) === 'papers') return false;
  if (opening.test(small)) return saysMore(after) || isToldBy(head, lead, vocabulary);
  if (kind === 'anniversaries' || (endsIn(end, occasions) && !announced.test(lead))) return false;
  if (endsIn(end, happenings) && kind !== 'papers') return true;
  if (endsIn(end, occasions) || endsIn(end, issues)) return false;
  return kind === null ? announced.test(lead) && !isGround(head, vocabulary) : eventKinds.includes(kind);
}

/** A range that ends its sentence behind a comma ("cuộc đua kết thúc, từ 23-25/7."), or a day whose sentence has a word that governs it: else it is a source's. */
function isToldBy(head: string, lead: string, vocabulary: Vocabulary): boolean {
  const kind = findGoverning(head, vocabulary);
  return kind === null ? /\p{L}/u.test(head) && /(?<!\p{L})từ/u.test(lead) : eventKinds.includes(kind);
}

/** The papers on which a paper rests, one a line: "Căn cứ Luật Cán bộ, công chức ngày 13/11/2008;". */
const isGround = (head: string, vocabulary: Vocabulary): boolean =>
  /^[^\p{L}]*(?:căn cứ|xét|theo đề nghị)(?!\p{L})/iu.test(head) && findGoverning(head, vocabulary) === 'papers';

/** A paper's line of place and date, a gazette's line of its number ("Số 35/Ngày 28-5-2017"), a day of every year, or one that is called something. */
function isOther({ head, after }: DayContext): boolean {
  const isPlaceLine = head.endsWith(',') && placeOfPaper.test(head) && !/^\s*[,–-]\s*\p{L}/u.test(after);
  return isPlaceLine || head.endsWith('/') || plannedAfter.test(after) || everyYear.test(after) || namesDay.test(after);
}

/** Whether the clause tells of what is to come: "sẽ khai mạc ngày", but not "sẽ chấp hành, tại buổi họp chiều". */
function isAhead(head: string, lead: string, { contextWords }: Vocabulary): boolean {
  if (/(?<!\p{L})(?:qua|kia)(?!\p{L})/u.test(lead)) return false;
  const clause = lastClause(head).replace(/^.*(?<!\p{L})(?:tại|trong)\s+(?=(?:buổi|cuộc|phiên|hội|kì|kỳ|lễ)\s)/u, '');
  return wordPattern(contextWords.plans).standsIn(head.endsWith('(') ? head : clause);
}

const lastClause = (head: string): string => head.split(clauseMark).at(-1)?.trim() ?? '';
/** So many letters are looked at for the word before a day: the longest of the lists has fewer. */
const longestWord = 40;
const endsIn = (end: string, words: readonly string[]): boolean => wordPattern(words).ends(end);
/** The end of a head in which the word before a day stands, without what may stand between them. */
function endOf(head: string): string {
  const end = head.slice(-longestWord);
  return /[\s:(à]$/.test(end) ? end.replace(/(?:[\s:(]|(?<!\p{L})là)+$/u, '') : end;
}
/** Whether the sentence goes on behind the day. */
const saysMore = (after: string): boolean => /\p{L}/u.test(after);
