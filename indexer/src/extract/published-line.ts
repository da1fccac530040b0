import type { Publication } from '@tra-cuu/data/article/article';
import { fold } from '@tra-cuu/data/text/fold';
import { parseVietnameseDate } from '../annotate/dates/parse-vietnamese-date.ts';

/** A line that tells a day and hardly anything else. `label` says what the line calls that day. */
export interface DateLine {
  date: string;
  precision: Publication['precision'];
  label: 'published' | 'updated' | 'issued' | 'none';
}

const dayInFigures = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?!\d)`;
const dayInIso = String.raw`\d{4}-\d{2}-\d{2}`;
const dayInWords = String.raw`(?:ngày\s+)?(?:mùng\s+)?\d{1,2}\s+tháng\s+\d{1,2}(?:,|\s+năm|,\s+năm)?\s+\d{4}`;
/** As WordPress writes it in Vietnamese: "15 Tháng Tám, 2019", "15 Th8, 2019". */
const monthInWords = String.raw`\d{1,2}\s+(?:tháng\s+(?:mười\s+(?:một|hai)|\p{L}+)|th\d{1,2}),?\s+\d{4}(?!\d)`;
const day = new RegExp(`(?<![\\d/])(?:${dayInIso}|${dayInFigures}|${dayInWords}|${monthInWords})`, 'giu');

const time = /(?:lúc\s+)?\b\d{1,2}\s?(?:[:h]|giờ)\s?\d{0,2}(?:\s?[:'p]\s?\d{0,2}|\s*phút)?\s*(?:am|pm|sa|ch)?\b/giu;
const weekday = /\b(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn)\b/g;
const zone = /\(?\s*gmt\s*\+\s*7\s*\)?/g;
const rest =
  /\b(?:luot xem|luot doc|so lan xem|da xem|lan xem|views?|tac gia|nguoi dang|admin|bbt|ban bien tap|by|boi|in|viet boi|luc|vao luc|hoi|ngay)\b|\d+/g;
const publishedLabel =
  /(?:ngay dang(?: tin)?|dang ngay|dang luc|dang tai(?: luc| ngay)?|dang vao|ngay xuat ban|xuat ban(?: luc| ngay)?|ngay phat hanh|ngay gui|gui luc|ngay tao|ngay viet|thoi gian(?: dang)?|(?:duoc )?(?:dang|gui|viet) boi|da dang(?: luc| ngay| vao)?|gui ngay|posted(?: on| at)?|published(?: on)?|created(?: on)?)/;
const updatedLabel =
  /(?:cap nhat(?: luc| ngay| lan cuoi| vao)?|ngay cap nhat|lan cap nhat cuoi|sua lan cuoi|last updated|updated)/;
const clock = /hom nay|bay gio|hien tai|now|lich/;
const issuedLabel = /ngay ban hanh|ban hanh ngay/;
const otherDay = /hieu luc|het han|sinh|hop|bat dau|ket thuc|thong qua|tu ngay|den ngay|ky ngay/;

const maxLine = 160;
const maxOtherLetters = 24;

/**
 * The day that a line of an article's head gives ("(Cập nhật: 08:15 - 25/07/2008)", "Thứ Sáu, 26/07/2024 | 09:30"); null
 * where the line says anything more than that, gives two days, or is a clock.
 */
export function parseDateLine(text: string): DateLine | null {
  if (text.length > maxLine) return null;
  const days = [...text.matchAll(day)].map(([found]) => found);
  const [first] = days;
  if (first === undefined) return null;
  const folded = fold(text);
  if (clock.test(folded) || otherDay.test(folded)) return null;
  const label = labelOf(folded);
  if (new Set(days).size > 1 && label === 'none') return null;
  if (otherLetters(text) > (label === 'none' ? 0 : maxOtherLetters)) return parseBesidePart(text);
  const parsed = parseVietnameseDate(first.replace(/(?<=\s)th(?=\d)/iu, 'tháng '));
  return parsed && { date: parsed.date, precision: parsed.precision, label };
}

const longestPart = 30;

/** The day of a line that tells it beside the part of the site that the article is in: "20/07/2012 | 08:10 | Tin hoạt động". */
function parseBesidePart(text: string): DateLine | null {
  const parts = text.split(/\s*[|•]\s*/u).filter((part) => part !== '');
  const found = parts.map((part) => (part === text ? null : parseDateLine(part)));
  const others = parts.filter((part, at) => found[at] === null && otherLetters(part) > 0);
  const days = found.filter((one) => one !== null);
  return days.length === 1 && others.every((part) => part.length <= longestPart && !/\d/.test(part))
    ? (days[0] ?? null)
    : null;
}

function labelOf(folded: string): DateLine['label'] {
  if (publishedLabel.test(folded)) return 'published';
  if (issuedLabel.test(folded)) return 'issued';
  return updatedLabel.test(folded) ? 'updated' : 'none';
}

/** How many letters are left when days, times, labels and counters are taken away. */
function otherLetters(text: string): number {
  const plain = fold(text.replace(day, ' ').replace(time, ' '));
  const other = plain
    .replace(publishedLabel, ' ')
    .replace(updatedLabel, ' ')
    .replace(issuedLabel, ' ')
    .replace(weekday, ' ')
    .replace(zone, ' ')
    .replace(rest, ' ');
  return other.replace(/[^\p{L}]+/gu, '').length;
}

const placeAndDay = new RegExp(`^\\p{Lu}[\\p{L}.\\s-]{1,40},?\\s+(${dayInWords})\\s*$`, 'iu');

/** Whether the line tells from when a directive holds: days beside it are those of a record, not of an article. */
export const tellsEffect = (text: string): boolean => text.length <= maxLine && /hieu luc/.test(fold(text));

/** The day in a directive's line of place and date ("Hà Nội, ngày 14 tháng 7 năm 2025"); null for any other line. */
export function parsePlaceAndDay(text: string): { date: string; precision: Publication['precision'] } | null {
  const found = text.length <= 80 ? placeAndDay.exec(text)?.[1] : undefined;
  const parsed = found && /ngày/iu.test(found) ? parseVietnameseDate(found) : null;
  return parsed && { date: parsed.date, precision: parsed.precision };
}
