import type { Publication } from '@tra-cuu/data/article/article';
import { fold } from '@tra-cuu/data/text/fold';
import { parseVietnameseDate } from '../annotate/dates/parse-vietnamese-date.ts';
import { findPrintedDays, type PrintedDay } from './printed-day.ts';

/** A line that tells a day and hardly anything else. `label` says what the line calls that day. */
export interface DateLine {
  date: string;
  precision: Publication['precision'];
  label: 'published' | 'updated' | 'issued' | 'none';
}

const dayInWords = String.raw`(?:ngày\s+)?(?:mùng\s+)?\d{1,2}\s+tháng\s+\d{1,2}(?:,|\s+năm|,\s+năm)?\s+\d{4}`;

const time = /(?:lúc\s+)?\b\d{1,2}\s?(?:[:h]|giờ)\s?\d{0,2}(?:\s?[:'p]\s?\d{0,2}|\s*phút)?\s*(?:am|pm|sa|ch)?\b/giu;
const hour = /\d{1,2}\s?(?::|h|giờ)\s?\d{2}/u;
const weekday =
  /\b(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b/g;
const zone = /\(?\s*gmt\s*\+\s*7\s*\)?/g;
/** Counters, buttons and the names of those who put it there. */
const rest =
  /\b(?:luot xem|luot doc|luot truy cap|so luot (?:xem|doc)|luot|so lan (?:xem|doc)|(?:da|lan) (?:xem|doc)|views?|hits?|xem|phut doc|min read|binh luan|comments?|tac gia|nguoi (?:dang|gui|viet)|admin|administrator|bbt|ban bien tap|by|boi|at|on|viet boi|luc|vao luc|hoi|ngay|date|ict)\b|\d+/g;
const buttons =
  /\b(?:(?:in|doc|gui|nghe|luu|chia se) (?:bai|trang|tin)(?: viet)?(?: nay)?|xem voi co chu|xem co chu|co chu|mau chu|gui (?:mail|email)|ban in|che do doc|doc tin|in|chia se|thich|share|tweet|facebook|print|email)\b/g;
/** What the parts of a site are called, beside which a day stands: "Chính trị 28-05-2024". */
const sections =
  /\b(?:tin tuc|su kien|tin (?:moi|hot|noi bat|hoat dong|dia phuong|trong tinh|trong nuoc|tong hop)|thoi su|chinh tri|xa hoi|kinh te|van hoa|the thao|giao duc|y te|phap luat|quoc te|the gioi|xay dung dang|(?:an ninh|quoc phong)(?: -? ?(?:an ninh|quoc phong))?|du lich|doi song|phong su|trong tinh|trong nuoc|video|media)\b/g;
const publishedLabel =
  /(?:ngay dang(?: tin| bai)?|dang ngay|tin dang ngay|dang luc|dang tai(?: luc| ngay)?|dang vao(?: luc| ngay)?|dang boi|ngay xuat ban|xuat ban(?: luc| ngay| vao)?|ngay phat hanh|ngay dua tin|ngay dua|dua tin(?: luc| ngay)?|duoc dua len(?: internet)?(?: luc| ngay)?|dua len(?: luc| ngay)?|ngay gui|gui luc|ngay tao|tao ngay|ngay viet|thoi gian(?! (?:cap|hop|to|bat|ket))(?: dang(?: tin| bai)?)?|(?:duoc )?(?:dang|gui|viet) boi|da dang(?: luc| ngay| vao)?|gui ngay|gui vao(?: luc| ngay)?|posted(?: on| at| by| in)?|post date|publish(?:ed)?(?: date| on| at| by| time)?|date published|publication date|created(?: on| at)?|written by|submitted(?: by| on)?)/;
/** "Đăng:", which without its marks would be the Party. */
const posted = /(?<!\p{L})đăng(?!\p{L})/iu;
const updatedLabel =
  /(?:(?:duoc |ngay |thoi gian |lan )?cap nhat(?: cuoi(?: cung)?| moi nhat| lan cuoi)?(?: luc| ngay| vao)?|sua lan cuoi|chinh sua(?: lan cuoi)?(?: luc| ngay)?|last (?:updated|modified)(?: on)?|(?:updated|modified)(?: on| at)?|update)/;
const clock = /hom nay|bay gio|hien tai|\bnow\b|(?<!du )\blich\b(?! su)/;
const issuedLabel = /ngay ban hanh|ban hanh ngay/;
const otherDay =
  /hieu luc|het han|\bsinh\b|(?<!tong )\bhop\b|vao dang|bat dau|ket thuc|thong qua|tu ngay|den ngay|ky ngay/;

const maxLine = 160;
const maxOtherLetters = 24;
/** No page of the web is older. */
const firstYear = 1990;

/**
 * The day that a line of an article's head gives ("(Cập nhật: 08:15 - 25/07/2008)", "Thứ Sáu, 26/07/2024 | 09:30", "March 12, 2009"); null
 * where the line says anything more than that, gives two days, or is a clock.
 */
export function parseDateLine(text: string): DateLine | null {
  if (text.length > maxLine || !/\d/.test(text)) return null;
  const days = findPrintedDays(text);
  if (days.length === 0) return null;
  const folded = fold(text);
  if (clock.test(folded) || otherDay.test(folded)) return null;
  const label = labelOf(text, folded);
  if (new Set(days.map(({ date }) => date)).size > 1 && label === 'none') return null;
  const plain = withoutDays(text, days);
  if (otherLetters(plain) > (label === 'none' ? 0 : maxOtherLetters) && !isNamed(plain, label))
    return parseBesidePart(text);
  const date = labelled(text, days, label)?.date ?? null;
  return date === null || Number(date.slice(0, 4)) < firstYear ? null : { date, precision: 'day', label };
}

/** Of a line with two days the first behind its label. */
function labelled(text: string, days: readonly PrintedDay[], label: DateLine['label']): PrintedDay | undefined {
  if (days.length === 1) return days[0];
  const pattern = { published: publishedLabel, updated: updatedLabel, issued: issuedLabel, none: /^/ }[label];
  const at = Math.max(fold(text).search(pattern), label === 'published' ? text.search(posted) : -1);
  return days.find(({ start }) => start >= at) ?? days[0];
}

const withoutDays = (text: string, days: readonly PrintedDay[]): string =>
  days.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

const longestName = 30;

/** Whether what a line says before its day and hour is who wrote: a few words, each in capitals, as in "Hoài Thu 24/08/2017 08:30". */
function isNamed(plain: string, label: DateLine['label']): boolean {
  const name = plain
    .replace(time, ' ')
    .replace(/[^\p{L}\s]+/gu, ' ')
    .trim();
  return (
    label === 'none' &&
    name.length <= longestName &&
    /^(?:\p{Lu}\p{L}*\s+){1,3}\p{Lu}\p{L}*$/u.test(name) &&
    hour.test(plain)
  );
}

const longestPart = 30;

/** The day of a line that tells it beside the part of the site that the article is in, or its author: "20/07/2012 | 08:10 | Tin hoạt động". */
function parseBesidePart(text: string): DateLine | null {
  const parts = text.split(/\s*[|•·»]\s*|\s+[-–/]\s+/u).filter((part) => part !== '');
  const found = parts.map((part) => (part === text ? null : parseDateLine(part)));
  const others = parts.filter((part, at) => found[at] === null && otherLetters(part) > 0);
  const days = found.filter((one) => one !== null);
  return days.length === 1 && others.every((part) => part.length <= longestPart && !/\d/.test(part))
    ? (days[0] ?? null)
    : null;
}

function labelOf(text: string, folded: string): DateLine['label'] {
  if (publishedLabel.test(folded) || posted.test(text)) return 'published';
  if (issuedLabel.test(folded)) return 'issued';
  return updatedLabel.test(folded) ? 'updated' : 'none';
}

/** How many letters are left when times, labels and counters are taken away too. */
function otherLetters(plain: string): number {
  const other = fold(plain.replace(time, ' ').replace(posted, ' '))
    .replace(publishedLabel, ' ')
    .replace(updatedLabel, ' ')
    .replace(issuedLabel, ' ')
    .replace(weekday, ' ')
    .replace(zone, ' ')
    .replace(buttons, ' ')
    .replace(sections, ' ')
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
