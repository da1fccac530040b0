import type { Publication } from '@tra-cuu/data/article/article';
import { dayRange, isCalendarDay, toDayText } from '@tra-cuu/data/article/day';
import type { FoundDate } from './vietnamese-dates.ts';

interface Around {
  opens: boolean;
  lead: string;
  after: string;
}

/** Gives days without a year the year that the text or the day of publication tells. Reads one article in its order. */
export interface YearReader {
  /** A new paragraph begins: what the last one told of is left. */
  beginText(): void;
  /** A year or a month that opens its clause sets the time of what follows: "Năm 1946, …". `opens` is asked only of those that may. */
  tell(date: FoundDate | undefined, opens: () => boolean): void;
  /**
   * The day as YYYY-MM-DD; null where no year is told. `opens` says that it opens its clause, so that it sets the time of what follows; `lead` and
   * `after` are those of its context.
   */
  read(day: FoundDate, around: Around): string | null;
  /** Whether a day is not after the one by which the article was known. */
  isPast(date: string): boolean;
}

/** So far from a day of the text, a day without a year beside no day of publication is of its story. In days. */
const sameStory = 60;
/** So long before the last day of the text another is of its time: no day of birth is. In days. */
const sameTime = 366;
/** So close before the publication a day without a year is its news, whatever was told before. In days. */
const news = 14;
/** So close behind a day of a story the next is its own, even in the days of the publication: August 1945 is told in August. In days. */
const nextOfStory = 31;
const partOfDay = /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|\d{1,2}\s?(?:giờ|h))/u;
/** A day that would lie less than this after the publication is a plan, one beyond is of the year before. In days. */
const plan = 183;
/** A year that was told is that of the days behind it where it is so long before the publication: nearer ones are compared with. In years. */
const longAgo = 2;
const lastYear = /^[\s,)]*năm\s(?:ngoái|trước|qua)(?!\p{L})/u;

/** `dates` are those of the whole text: where no day of publication is known, those with a year tell that of the others. */
export function createYearReader(
  knownOn: Pick<Publication, 'date' | 'precision'> | null,
  dates: readonly FoundDate[] = [],
): YearReader {
  const known = knownOn && dayRange(knownOn.date, knownOn.precision).to;
  let ofText: readonly string[] | undefined;
  let told: string | null = null;

  function tell(date: FoundDate | undefined, opens: () => boolean): void {
    const year = date?.year ?? null;
    const isTold = year !== null && (known === null || year <= Number(known.slice(0, 4)) - longAgo);
    if (date?.date && isTold && opens()) told = date.date;
  }

  function read(day: FoundDate, { opens, lead, after }: Around): string | null {
    const date = day.date ?? (lastYear.test(after) ? readLastYear(day) : readYear(day, partOfDay.test(lead)));
    if (date === null) return null;
    if (opens) told = date;
    return date;
  }

  function readLastYear({ month, day }: FoundDate): string | null {
    if (known === null || month === null || day === null) return null;
    const year = Number(known.slice(0, 4)) - 1;
    return isCalendarDay(year, month, day) ? toDayText(year, month, day) : null;
  }

  function readYear({ month, day }: FoundDate, inPart: boolean): string | null {
    if (month === null || day === null) return null;
    const inYear = (year: number): string | null =>
      isCalendarDay(year, month, day) ? toDayText(year, month, day) : null;
    const ofNews = known === null ? null : inYear(yearByKnown(known, month, day));
    const ofStory = told === null ? null : inYear(Number(told.slice(0, 4)));
    const goesOn = told !== null && ofStory !== null && ofStory >= told && (known === null || ofStory <= known);
    const isNews = known !== null && ofNews !== null && isWithin(ofNews, known, news);
    if (goesOn && (!isNews || (!inPart && isWithin(told ?? '', ofStory, nextOfStory)))) return ofStory;
    if (known !== null) return ofNews;
    ofText ??= daysOfText(dates);
    return nearest(ofText, inYear);
  }

  return {
    beginText: () => {
      told = null;
    },
    tell,
    read,
    isPast: (date) => known === null || date <= known,
  };
}

/** The days with a year that a text prints, the last first; without those long before the last of them. */
function daysOfText(dates: readonly FoundDate[]): string[] {
  const days = dates.flatMap(({ date, precision }) => (date !== null && precision === 'day' ? [date] : []));
  const [last = '', ...others] = days.sort().reverse();
  return [last, ...others].filter((day) => daysBetween(day, last) <= sameTime);
}

/** A day in the year in which it is near a day of the text: the last such, as a paper that is cited is older than the news. Null where it is far from each. */
function nearest(ofText: readonly string[], inYear: (year: number) => string | null): string | null {
  for (const day of ofText) {
    const year = Number(day.slice(0, 4));
    const near = [inYear(year), inYear(year - 1), inYear(year + 1)].find(
      (one) => one !== null && Math.abs(daysBetween(one, day)) <= sameStory,
    );
    if (near !== undefined) return near;
  }
  return null;
}

/** A day's year by the day of publication: the same, or the one before where it would lie long after it or the calendar has no such day. */
function yearByKnown(known: string, month: number, day: number): number {
  const year = Number(known.slice(0, 4));
  const isOfYear = isCalendarDay(year, month, day) && daysBetween(known, toDayText(year, month, day)) <= plan;
  return isOfYear ? year : year - 1;
}

/** Whether a day is the other's or at most so many days before it. */
const isWithin = (date: string, other: string, days: number): boolean => {
  const back = daysBetween(date, other);
  return back >= 0 && back <= days;
};

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
