import type { Tier } from '@tra-cuu/data/contract/search';
import { termsHeld } from '@tra-cuu/data/text/find-matches';
import type { WantedTerm } from '@tra-cuu/data/text/wanted';
import { mayBeRescued } from '../query/may-be-rescued.ts';
import { listsOf } from '../query/plan-search.ts';
import type { EngineHit } from '../reader/for-reader.ts';
import type { BegunAnswer } from './answer.ts';
import { textsOf } from './hit-texts.ts';
import { toRow } from './in-a-row.ts';
import { type FoundHit, toPageQuery } from './read-page.ts';
import type { Relaxing } from './relax.ts';
import { beginsWithBest, type SearchContext } from './search-context.ts';

/** Words of a query that stand further apart than this, by the engine's measure, belong together by accident. */
export const near = 0.95;
/** A query is read in another way only where its words then stand nearer by this much. */
export const leastGain = 0.05;
/** As many of the best hits are looked at. */
const mostLookedAt = 3;

/** What was found where the query may have been meant in another way. */
export interface PoorFinding {
  /** How near the words of the query stand in the best hit of any list, 0 to 1; -1 where there is none. */
  nearest: number;
  /** The best hits of each list, with how near the words stand in them; none where nothing was found. */
  best: readonly FoundHit[];
}

/**
 * Whether the list that goes first is so poor an answer that the query may have a wrong letter; null where the answer is good or nothing
 * may be changed. The engine takes its time to say how near words stand: it is asked where no hit says them in a row, and the relaxed
 * queries, which are likely to be wanted then, beside it.
 */
export async function needsRescue(
  context: SearchContext,
  { found: { page, used }, whole }: BegunAnswer,
  relaxing: Relaxing,
): Promise<PoorFinding | null> {
  const { helped, reading, window } = context;
  if (!helped) return null;
  if (whole && page.total === 0) return { nearest: -1, best: [] };
  if (!mayBeRescued(reading) || window.sort !== undefined) return null;
  if (beginsWithBest(window) && leadingOf(page.hits, used).some(saysInARow)) return null;
  relaxing.begin();
  const best = await askBest(context);
  const own = leadingOf(best, used);
  return nearestOf(own) >= near || own.some(saysInARow) ? null : { nearest: nearestOf(best), best };
}

/** The best hits of the list that goes first, or of the other one where that is empty. */
function leadingOf(hits: readonly FoundHit[], used: Tier): FoundHit[] {
  const tier = hits.some((hit) => hit.tier === used) ? used : hits[0]?.tier;
  return hits.filter((hit) => hit.tier === tier).slice(0, mostLookedAt);
}

const nearestOf = (hits: readonly FoundHit[]): number => Math.max(-1, ...hits.map(({ hit }) => hit.proximity ?? 1));

async function askBest({ plan, filters, index }: SearchContext): Promise<FoundHit[]> {
  const first = { offset: 0, limit: mostLookedAt, sort: undefined };
  const lists = listsOf(plan);
  const answers = await index.ask(
    lists.map((query) => ({ ...toPageQuery(query, filters, first), scored: 'proximity' as const })),
  );
  return lists.flatMap(({ tier, terms }, at) => (answers[at]?.hits ?? []).map((hit) => ({ hit, tier, terms })));
}

/** The engine takes words on two sides of a comma for far apart. Those of a hit that says the query as it is are not. */
const saysInARow = ({ hit, terms }: { hit: EngineHit; terms: readonly WantedTerm[] }): boolean =>
  termsHeld(textsOf(hit), [toRow(terms)]).size === 1;
