import type { AskedForm } from '../query/engine-text.ts';
import type { FilterPlan } from '../query/filters.ts';
import type { Relaxation } from '../query/plan-relaxations.ts';
import { type FindOtherWays, planQuery } from '../query/plan-search.ts';
import type { PlannedQuery } from '../query/planned-query.ts';
import { askSideBySide } from '../reader/ask-side-by-side.ts';
import type { ReaderIndex } from '../reader/for-reader.ts';
import { toEngineQuery } from './read-page.ts';

/** A relaxed query that finds something nearer than the query as it was typed. */
export interface FoundRelaxation {
  relaxation: Relaxation;
  query: PlannedQuery;
}

/**
 * Tries relaxed queries side by side, in each form in turn until one finds something, and gives the one whose words stand nearest each
 * other in its first hit, of equals the first; null where none is nearer than `nearer` (0 to 1, below 0 for anything at all).
 */
export async function findRelaxation(
  relaxations: readonly Relaxation[],
  forms: readonly AskedForm[],
  { filters, nearer, findWays }: { filters: FilterPlan; nearer: number; findWays: FindOtherWays },
  index: ReaderIndex,
): Promise<FoundRelaxation | null> {
  for (const form of forms) {
    const queries = relaxations.map(({ units }) =>
      planQuery({ units, excluded: [] }, findWays, form, { tier: 'relaxed' }),
    );
    const answers = await askSideBySide(
      index,
      queries.map((query) => ({ ...toEngineQuery(query, filters), limit: 1, retrieve: ['id'], scored: 'proximity' })),
    );
    let best = { at: -1, proximity: nearer };
    for (const [at, { hits }] of answers.entries()) {
      const proximity = hits[0] ? (hits[0].proximity ?? 1) : -1;
      if (proximity > best.proximity) best = { at, proximity };
    }
    const [relaxation, query] = [relaxations[best.at], queries[best.at]];
    if (relaxation && query) return { relaxation, query };
  }
  return null;
}
