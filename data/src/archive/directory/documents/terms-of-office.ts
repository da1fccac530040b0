/**
 * When the numbers of papers begin anew. Those of the Party do with each term of office of a committee, from 01 for each type: a term is
 * counted from the day after one congress closes until the next one closes, or from the committee's first session where that is held
 * during the congress (Hướng dẫn 36-HD/VPTW of 3/4/2018, II.1.3.1). Those of the State begin anew with each year (Nghị định 30/2020/NĐ-CP,
 * article 8).
 */
export type Numbering = 'national-term' | 'provincial-term' | 'local-term' | 'year' | 'unknown';

/** The congress that ended one term and began another. In its days a paper may be of either. */
interface Congress {
  opens: string;
  closes: string;
}

/** National congresses VIII to XIV, as the Party's press reports them. */
const nationalCongresses: readonly Congress[] = [
  { opens: '1996-06-28', closes: '1996-07-01' },
  { opens: '2001-04-19', closes: '2001-04-22' },
  { opens: '2006-04-18', closes: '2006-04-25' },
  { opens: '2011-01-12', closes: '2011-01-19' },
  { opens: '2016-01-20', closes: '2016-01-28' },
  { opens: '2021-01-25', closes: '2021-02-01' },
  { opens: '2026-01-19', closes: '2026-01-23' },
];

const localYears = [2005, 2010, 2015, 2020, 2025];

/** Each province has its own day in autumn; those of 2005 went on into the next January. */
const provincialCongresses: readonly Congress[] = localYears.map((year) => ({
  opens: `${year}-09-01`,
  closes: year === 2005 ? '2006-01-31' : `${year}-12-31`,
}));

/** What is below a province meets at any time of the year. */
const localCongresses: readonly Congress[] = localYears.map((year) => ({
  opens: `${year}-01-01`,
  closes: `${year}-12-31`,
}));

const congressesOf: Readonly<Record<Exclude<Numbering, 'year' | 'unknown'>, readonly Congress[]>> = {
  'national-term': nationalCongresses,
  'provincial-term': provincialCongresses,
  'local-term': localCongresses,
};

const years = 5;
const yearOf = (day: string): number => Number(day.slice(0, 4));

/**
 * The term or year in which a number was given on a day, as readers are told it: "2015-2020", "2019". In a time of congresses, when the
 * term is not clear, it is the year. Null where nothing tells how the body numbers its papers.
 */
export function termOf(numbering: Numbering, day: string): string | null {
  if (numbering === 'unknown') return null;
  if (numbering === 'year') return day.slice(0, 4);
  const congresses = congressesOf[numbering];
  if (congresses.some(({ opens, closes }) => day >= opens && day <= closes)) return day.slice(0, 4);
  const last = congresses.filter(({ closes }) => closes < day).at(-1);
  if (!last) return null;
  return `${yearOf(last.opens)}-${yearOf(last.opens) + years}`;
}
