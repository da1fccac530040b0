import type { Publication } from '@tra-cuu/data/article/article';
import { isCalendarDay, toDayText } from '@tra-cuu/data/article/day';

const year = String.raw`(?<year>(?:199|20[0-3])\d)`;
const month = `(?<month>0[1-9]|1[0-2])`;
const day = String.raw`(?<day>0[1-9]|[12]\d|3[01])`;
/**
 * "/2012/07/25/", "/20120725/", and the time of saving in an article's number: "-20120725083015.htm", in newspapers behind a number of their own of
 * three figures and with a year of two: "-185240725083015123.htm".
 */
const dayForms = [
  new RegExp(String.raw`/${year}[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?=[/-]|$)`),
  new RegExp(`/${year}${month}${day}(?=/)`),
  new RegExp(String.raw`(?<!\d)${year}${month}${day}(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?\d{0,3}(?=[./-]|$)`),
  new RegExp(String.raw`-1\d\d(?<short>[12]\d)${month}${day}(?:[01]\d|2[0-3])[0-5]\d[0-5]\d\d{3}(?=\.)`),
];
/** "/2012/07/", "/201207/". */
const monthForms = [new RegExp(String.raw`/${year}/(?<month>\d{1,2})(?=/)`), new RegExp(`/${year}${month}(?=/)`)];

/** The day, or the month, of publication that a page's address tells; null where it tells none. */
export function readAddressDate(url: string | undefined): Publication | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  for (const form of [...dayForms, ...monthForms]) {
    const groups = form.exec(pathname)?.groups;
    if (!groups) continue;
    const [inYear, inMonth, onDay] = [
      Number(groups.year ?? `20${groups.short}`),
      Number(groups.month),
      Number(groups.day ?? 1),
    ];
    if (!isCalendarDay(inYear, inMonth, onDay)) continue;
    const precision = groups.day === undefined ? 'month' : 'day';
    return { date: toDayText(inYear, inMonth, onDay), precision, evidence: 'address' };
  }
  return null;
}
