import { findDates } from '../dates/vietnamese-dates.ts';
import type { LocatedHead } from './locate-head.ts';
import type { Foot } from './read-foot.ts';
import type { PaperRecord } from './read-paper-record.ts';
import { type PlaceAndDay, readPlaceAndDay } from './read-place-and-day.ts';

/** How far from the number or the name of the kind the place and the day may stand, in lines. */
const reach = 6;

/**
 * Where and when a paper was issued: by its head, then by its record, then by its foot, where old papers have both. A day that was not
 * filled in behind the place is told by the record alone.
 */
export function dayOf(head: LocatedHead | null, record: PaperRecord, foot: Foot): PlaceAndDay {
  const ofHead = head ? readHead(head) : {};
  const place = ofHead.place ?? foot.place;
  const date =
    ofHead.date ?? firstDay(record.get('issued') ?? '') ?? (ofHead.place === undefined ? foot.date : undefined);
  return { ...(place !== undefined && { place }), ...(date !== undefined && { date }) };
}

function readHead({ lines, own, kind }: LocatedHead): PlaceAndDay {
  const [from, to] = [Math.min(own.at, kind?.at ?? own.at) - reach, Math.max(own.at, kind?.at ?? own.at) + reach];
  for (let at = Math.max(0, from); at <= to && at < lines.length; at += 1) {
    const day = readPlaceAndDay(lines[at] ?? '', lines[at + 1]);
    if (day) return day;
  }
  const beside = [own.rest, lines[own.at + 1] ?? ''].find((text) => /^[\s,.;(]*ngày\s/iu.test(text));
  const date = beside === undefined ? undefined : firstDay(beside);
  return date === undefined ? {} : { date };
}

function firstDay(text: string): string | undefined {
  const [first] = findDates(text);
  return first?.precision === 'day' ? (first.date ?? undefined) : undefined;
}
