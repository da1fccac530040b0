import { termsHeld } from '@tra-cuu/data/text/find-matches';
import type { PlannedQuery } from '../query/planned-query.ts';
import { toTypedTerms } from '../query/wanted-terms.ts';
import type { EngineHit } from '../reader/for-reader.ts';
import type { Answer } from './answer.ts';
import { textsOf } from './hit-texts.ts';
import { leastGain, near } from './needs-rescue.ts';
import { readPage, toPageQuery } from './read-page.ts';
import { beginsWithBest, type SearchContext } from './search-context.ts';

/**
 * Some of the words typed without accents were meant with them, though the archive's words did not tell: where the query without accents
 * finds its words nearer each other, in an article that has every accent typed, that one goes first.
 */
export async function preferNearer(context: SearchContext, found: Answer): Promise<Answer | null> {
  const { plan, reading, filters, window, index } = context;
  if (plan.strategy !== 'one-reading' || plan.next === null) return null;
  const { first, next } = plan;
  const [own, other] = await bestOfEach(first, next, context, found);
  const typed = toTypedTerms(reading.units);
  const nearest = own ? (own.proximity ?? 1) : -1;
  if (!other || (other.proximity ?? 1) < Math.max(near, nearest + leastGain)) return null;
  if (termsHeld(textsOf(other), typed).size < typed.length) return null;
  const page = await readPage({ window, filters, first, next, lead: [String(other.fields.id)] }, index);
  return { page, used: first.tier, understood: {} };
}

/** The best hit of two lists: out of the page that was found where both are on it, which costs nothing. */
async function bestOfEach(
  first: PlannedQuery,
  next: PlannedQuery,
  { filters, window, index }: SearchContext,
  { page }: Answer,
): Promise<(EngineHit | undefined)[]> {
  if (beginsWithBest(window) && page.followed !== null)
    return [first, next].map(({ tier }) => page.hits.find((found) => found.tier === tier)?.hit);
  const best = { offset: 0, limit: 1, sort: undefined };
  const answers = await index.ask([first, next].map((query) => toPageQuery(query, filters, best)));
  return answers.map(({ hits }) => hits[0]);
}
