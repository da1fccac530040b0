import { findDates } from '../dates/vietnamese-dates.ts';

/** Where and when a paper was issued, each where it is printed in full. */
export interface PlaceAndDay {
  place?: string;
  date?: string;
}

const lineOfDay =
  /^(?:(?<place>(?:(?:thành phố|TP\.?|Tp\.?)\s?)?\p{Lu}[\p{L}'’.]*(?:(?:\s|\s?-\s?)\p{Lu}[\p{L}'’]*){0,6})\s*,?\s*)?(?<day>ngày(?!\p{L}).*)$/iu;
/** "ngày 29 tháng     năm 2026": the month was to be filled in by hand, and "tháng năm" is not the fifth. */
const emptyMonth = /tháng[\s.…_]*năm[\s.…_]*\d{4}/iu;

/**
 * The place and the day of the line of a head that has them: "Lĩnh Sơn, ngày 12 tháng 7 năm 2019". A day or a month left to be filled in
 * by hand gives no date. Null for any other line; `next` is the line below, into which the year may run.
 */
export function readPlaceAndDay(line: string, next = ''): PlaceAndDay | null {
  const { place, day } = lineOfDay.exec(line.trim())?.groups ?? {};
  if (day === undefined || (place === undefined && !/^ngày[\s\d./-]+(?:tháng|$)/iu.test(day))) return null;
  const printed = /^(?:tháng|năm)\s/iu.test(next) ? `${day} ${next}` : day;
  const first = emptyMonth.test(printed) ? undefined : findDates(printed)[0];
  const date = first?.precision === 'day' ? first.date : null;
  return { ...(place !== undefined && { place: place.trim() }), ...(date && { date }) };
}
