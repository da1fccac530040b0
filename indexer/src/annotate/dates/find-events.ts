import type { ArticleEvent, Publication } from '@tra-cuu/data/article/article';
import { toDayText } from '@tra-cuu/data/article/day';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import { type FoundDate, findDates } from './find-dates.ts';

/** How far around a date the words are read that say what kind of date it is. In letters. */
const reach = 48;

/** A date that opens a sentence, or follows a part of the day: "Sáng ngày 3/7", "Chiều 25/7/2024,", "Trong hai ngày 20 và". */
const opening =
  /(?:^|[.!?…:;(“"]\s*|\n)(?:vào\s+)?(?:(?:sáng|trưa|chiều|tối|đêm|trong|vừa qua|mới đây|hôm nay|vào)[\s,]+){0,3}(?:(?:\d+|hai|ba|bốn|năm)\s+)?(?:ngày\s+)?(?:[\d/,-]+\s*(?:và|-|–|đến|,)\s*(?:ngày\s+)?)?$/iu;
const partOfDay = /(?<!\p{L})(?:sáng|trưa|chiều|tối)(?:\s+(?:nay|qua))?[\s,(]+(?:ngày\s+)?$/iu;
/** What a cited paper ends in before its date: a number, or "số …". */
const cited = /(?:[/-]\s?\p{Lu}[\p{L}.]*|\p{Lu}{2,}[\p{L}-]*)\s*,?\s*\(?(?:ban hành\s+|ký\s+|ra\s+)?(?:ngày\s+)?$/u;

/**
 * The days on which what is reported took place. A day is an event when it opens a sentence, follows a part of the day, or
 * when what it says took place stands beside it; never when it is a paper's date, an anniversary or a deadline. The year is the printed one,
 * else that of the publication.
 */
export function findEvents(
  texts: readonly string[],
  publishedOn: Publication | null,
  vocabulary: Vocabulary,
): ArticleEvent[] {
  const events = new Map<string, ArticleEvent>();
  for (const text of texts) {
    for (const found of findDates(text)) {
      if (found.precision !== 'day' || !isEvent(text, found, vocabulary)) continue;
      const date = found.date ?? resolveYear(found, publishedOn);
      if (date === null || (publishedOn && date > publishedOn.date) || events.has(date)) continue;
      events.set(date, { date, evidence: evidenceOf(text, found) });
    }
  }
  return [...events.values()];
}

function isEvent(text: string, { start, end }: FoundDate, { contextWords }: Vocabulary): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const { anniversaries, deadlines, lives, happenings } = contextWords;
  if (cited.test(before) || endsIn(before, [...deadlines, ...lives])) return false;
  if (anniversaries.some((word) => before.toLowerCase().includes(word)) || /^\s*[-–]\s*\d/.test(after)) return false;
  if (opening.test(before) || partOfDay.test(before)) return true;
  return endsIn(before, happenings, 12);
}

/** Whether the words before a date end in one of these, with at most `slack` letters of other words between. */
function endsIn(before: string, words: readonly string[], slack = 0): boolean {
  const text = before
    .toLowerCase()
    .replace(/(?:vào|ngày|từ|trong|lúc|sáng|chiều|\s)+$/u, ' ')
    .trimEnd();
  return words.some((word) => {
    const at = text.lastIndexOf(word);
    return at >= 0 && text.length - at - word.length <= slack && !/\p{L}/u.test(text[at - 1] ?? '');
  });
}

/** A day without a year is of the year of publication, or of the year before when it would lie after it. */
function resolveYear({ month, day }: FoundDate, publishedOn: Publication | null): string | null {
  if (!publishedOn || month === null || day === null) return null;
  const year = Number(publishedOn.date.slice(0, 4));
  const sameYear = toDayText(year, month, day);
  return sameYear <= publishedOn.date ? sameYear : toDayText(year - 1, month, day);
}

function evidenceOf(text: string, { start, end }: FoundDate): string {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - 14)));
  return text.slice(from, end).trim();
}
