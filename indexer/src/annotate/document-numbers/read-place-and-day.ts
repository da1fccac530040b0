import { findDates } from '../dates/vietnamese-dates.ts';
import { toDigits } from './canonical-number.ts';

/** Where and when a paper was issued, each where it is printed in full. */
export interface PlaceAndDay {
  place?: string;
  date?: string;
}

const lineOfDay =
  /^(?:(?<place>(?:(?:thành phố|TP\.?|Tp\.?)\s?)?\p{Lu}[\p{L}'’.]*(?:(?:\s|\s?-\s?)(?:\p{Lu}[\p{L}'’]*|nội(?=,))){0,6})\s*,?\s*)?(?:hồi\s[^,]{3,20}\s)?(?<day>(?:ngày|Ngày|NGÀY)(?!\p{L}).*)$/u;
const ground = /^(?:Căn cứ|Theo|Xét|Thực hiện)\s/u;
const dayAlone = /^ngày[\s\d./-]+(?:tháng[\s\d]+(?:năm[\s\d]+)?)?[.,;/\s]*$/iu;
/** Letters for figures in a recognised text: "ngày l2 tháng 8 năm 2O05". */
const misread = /(?<=(?:ngày|tháng|năm)\s*)[\dlIO]{1,4}(?!\p{L})/giu;
/** "ngày 29 tháng     năm 2026": the month was to be filled in by hand, and "tháng năm" is not the fifth. */
const emptyMonth = /tháng[\s.…_]*năm[\s.…_]*\d{4}/iu;

/**
 * The place and the day of the line of a head that has them: "Lĩnh Sơn, ngày 12 tháng 7 năm 2019". A day or a month left to be filled in
 * by hand gives no date. Null for any other line; `next` is the line below, into which the year may run.
 */
export function readPlaceAndDay(line: string, next = ''): PlaceAndDay | null {
  const { place, day } = lineOfDay.exec(line.trim())?.groups ?? {};
  if (day === undefined || ground.test(line) || (place === undefined && !dayAlone.test(line.trim()))) return null;
  const whole = /^(?:tháng|năm)\s/iu.test(next) ? `${day} ${next}` : day;
  const printed = whole.replace(misread, toDigits).replace(/(?<=ngày|tháng|năm)(?=\d)/giu, ' ');
  const first = emptyMonth.test(printed) ? undefined : findDates(printed)[0];
  if (first && /\p{Ll}{2}/u.test(printed.slice(first.end))) return null;
  const date = first?.precision === 'day' ? first.date : null;
  return { ...(place !== undefined && { place: place.trim() }), ...(date && { date }) };
}
