import type { Publication } from '@tra-cuu/data/article/article';
import { readAddressDate } from './html/read-address-date.ts';
import { readToldDay } from './read-told-day.ts';

/** The day that the page's address tells, or the text by "sáng nay (25/7)" where the address has the year and no day; null where neither does. */
export function readToldPublication(lines: readonly string[], address: string | undefined): Publication | null {
  const told = readAddressDate(address);
  if (told?.precision === 'day') return told;
  return readToldDay(lines, told === null ? null : Number(told.date.slice(0, 4))) ?? told;
}
