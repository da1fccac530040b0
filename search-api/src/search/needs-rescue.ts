import { termsHeld } from '@tra-cuu/data/text/find-matches';
import type { WantedTerm } from '@tra-cuu/data/text/wanted';
import { listsOf } from '../query/plan-search.ts';
import { wordsOf } from '../query/query-words.ts';
import type { EngineHit } from '../reader/for-reader.ts';
import { textsOf } from './hit-texts.ts';
import { type FoundHit, type FoundPage, toPageQuery } from './read-page.ts';
import { beginsWithBest, type SearchContext } from './search-context.ts';

/** Words of a query that stand further apart than this, by the engine's measure, belong together by accident. */
const near = 0.95;
/** A query of fewer words that asks nothing may well have its words apart. */
const leastWords = 5;
/** As many of the best hits are looked at. */
const mostLookedAt = 3;

/**
 * Whether a page is so poor an answer that the query may have a wrong letter: gives how near the words of the query stand in the best
 * hit (0 to 1; -1 where there is none), and null where the page is good or nothing may be changed.
 */
export async function needsRescue(context: SearchContext, page: FoundPage): Promise<number | null> {
  if (!context.helped) return null;
  if (page.total === 0) return -1;
  const { reading, window } = context;
  const mayBeApart = !reading.question && wordsOf(reading.units).length < leastWords;
  if (!reading.plain || mayBeApart || window.sort !== undefined) return null;
  const best = beginsWithBest(window) ? page.hits : await askBest(context);
  const proximity = Math.max(-1, ...best.map(({ hit }) => hit.proximity ?? 1));
  return proximity >= near || best.slice(0, mostLookedAt).some(saysInARow) ? null : proximity;
}

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
