import { termsHeld } from '@tra-cuu/data/text/find-matches';
import type { WantedTerm } from '@tra-cuu/data/text/wanted';
import { mayBeRescued } from '../query/may-be-rescued.ts';
import { listsOf } from '../query/plan-search.ts';
import type { EngineHit } from '../reader/for-reader.ts';
import { textsOf } from './hit-texts.ts';
import { type FoundHit, type FoundPage, toPageQuery } from './read-page.ts';
import { beginsWithBest, type SearchContext } from './search-context.ts';

/** Words of a query that stand further apart than this, by the engine's measure, belong together by accident. */
export const near = 0.95;
/** A query is read in another way only where its words then stand nearer by this much. */
export const leastGain = 0.05;
/** As many of the best hits are looked at. */
const mostLookedAt = 3;

/**
 * Whether the list that goes first is so poor an answer that the query may have a wrong letter: gives how near the words of the query stand
 * in the best hit of any list (0 to 1; -1 where there is none), and null where the answer is good or nothing may be changed.
 */
export async function needsRescue(context: SearchContext, page: FoundPage): Promise<number | null> {
  if (!context.helped) return null;
  if (page.total === 0) return -1;
  const { reading, window } = context;
  if (!mayBeRescued(reading) || window.sort !== undefined) return null;
  const best = beginsWithBest(window) ? page.hits : await askBest(context);
  const own = best.filter(({ tier }) => tier === best[0]?.tier);
  return nearestOf(own) >= near || own.slice(0, mostLookedAt).some(saysInARow) ? null : nearestOf(best);
}

const nearestOf = (hits: readonly FoundHit[]): number => Math.max(-1, ...hits.map(({ hit }) => hit.proximity ?? 1));

async function askBest({ plan, filters, index }: SearchContext): Promise<FoundHit[]> {
  const first = { offset: 0, limit: mostLookedAt, sort: undefined };
  const lists = listsOf(plan);
  const answers = await index.ask(lists.map((query) => toPageQuery(query, filters, first)));
  return lists.flatMap(({ tier, terms }, at) => (answers[at]?.hits ?? []).map((hit) => ({ hit, tier, terms })));
}

/** The engine takes words on two sides of a comma for far apart. Those of a hit that says the query as it is are not. */
const saysInARow = ({ hit, terms }: { hit: EngineHit; terms: readonly WantedTerm[] }): boolean =>
  termsHeld(textsOf(hit), [toPhrase(terms)]).size === 1;

const toPhrase = (terms: readonly WantedTerm[]): WantedTerm => ({
  alternatives: [terms.flatMap(({ alternatives: [typed = []] }) => typed)],
});
