import type { SearchRequest, Tier } from '@tra-cuu/data/contract/search';
import { type AskedForm, fieldsOf, groupUnits, mostUnits, toEngineText } from './engine-text.ts';
import type { PageWindow, PlannedQuery } from './planned-query.ts';
import { type QueryReading, type QueryUnit, wordsOf } from './query-words.ts';
import { type OtherWays, toAskedUnits, toWantedTerms } from './wanted-terms.ts';

/**
 * How a query is answered before it is known what the engine finds.
 * - `browse`: nothing is looked for; everything that the filters leave.
 * - `one-reading`: one list, and what follows it where it is short.
 * - `side-by-side`: accents were left out of some words. The list with the accents restored and the one without any are asked for
 *   together; which goes first is seen by what they find.
 * - `question`: too long for every word to be required; the articles that answer most of it.
 */
export type SearchPlan =
  | { strategy: 'browse'; first: PlannedQuery }
  | { strategy: 'one-reading'; first: PlannedQuery; next: PlannedQuery | null }
  | { strategy: 'side-by-side'; restored: PlannedQuery; folded: PlannedQuery }
  | { strategy: 'question' };

/** So few words are a name or a word of several syllables, more often than not. */
const mostInRow = 3;

const tierOf: Record<AskedForm, Tier> = { typed: 'exact', restored: 'restored', folded: 'folded' };

/** Finds other ways to say some of a query's words, which are given as typed. */
export type FindOtherWays = (words: readonly string[]) => readonly OtherWays[];

/** Asks for units in one form; `tier` defaults to the form's own. */
export function planQuery(
  { units, excluded }: { units: readonly QueryUnit[]; excluded: readonly QueryUnit[] },
  findWays: FindOtherWays,
  form: AskedForm,
  { tier = tierOf[form] }: { tier?: Tier } = {},
): PlannedQuery {
  const words = wordsOf(units);
  const ways = findWays(words.map((word) => word.printed));
  const inRow = form !== 'folded' && ways.length === 0 && words.length > 1 && words.length <= mostInRow;
  return {
    ...{ tier, q: toEngineText(toAskedUnits(units, ways), excluded, form), fields: fieldsOf[form] },
    ...{ terms: toWantedTerms(units, ways, form), ...(inRow && { inRow }) },
  };
}

/**
 * Which reading answers a query: the exact one where accents were typed and not waived, the folded one where none were typed,
 * since someone who types without accents means any. A pure function of the query.
 */
export function planSearch(
  reading: QueryReading,
  findWays: FindOtherWays,
  diacritics: SearchRequest['diacritics'],
): SearchPlan {
  const units = reading.units.length <= mostUnits ? reading.units : groupUnits(reading.units, reading.text);
  if (units === null || (reading.plain && reading.question && reading.units.length > mostUnits))
    return { strategy: 'question' };
  const asked = { units, excluded: reading.excluded };
  if (units.length + reading.excluded.length === 0)
    return { strategy: 'browse', first: planQuery(asked, findWays, 'folded') };
  const plan = (form: AskedForm): PlannedQuery => planQuery(asked, findWays, form);
  if (diacritics === 'strict') return { strategy: 'one-reading', first: plan('typed'), next: null };
  if (diacritics === 'ignore' || reading.accents === 'none')
    return { strategy: 'one-reading', first: plan('folded'), next: null };
  if (reading.accents === 'some')
    return { strategy: 'side-by-side', restored: plan('restored'), folded: plan('folded') };
  return { strategy: 'one-reading', first: plan('typed'), next: plan('folded') };
}

const sortFields = { relevance: undefined, newest: ['dateFrom:desc'], oldest: ['dateFrom:asc'] } as const;

/** Which hits a request asks for. */
export const toWindow = ({ page, limit, sort }: SearchRequest): PageWindow => ({
  offset: (page - 1) * limit,
  limit,
  sort: sortFields[sort],
});

/** The lists that a plan may give hits of, those that go first before others. */
export function listsOf(plan: SearchPlan): PlannedQuery[] {
  if (plan.strategy === 'question') return [];
  if (plan.strategy === 'side-by-side') return [plan.restored, plan.folded];
  return plan.strategy === 'one-reading' && plan.next ? [plan.first, plan.next] : [plan.first];
}
