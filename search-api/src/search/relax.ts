import type { AskedForm } from '../query/engine-text.ts';
import { planRelaxations, type Relaxation } from '../query/plan-relaxations.ts';
import { planQuery } from '../query/plan-search.ts';
import type { PlannedQuery } from '../query/planned-query.ts';
import type { EngineAnswer } from '../reader/for-reader.ts';
import { toEngineQuery } from './read-page.ts';
import type { SearchContext } from './search-context.ts';

/** A relaxed query that finds something nearer than the query as it was typed. */
export interface FoundRelaxation {
  relaxation: Relaxation;
  query: PlannedQuery;
}

/** The relaxed queries of a search. Each is asked once, and not before it may be needed. */
export interface Relaxing {
  /** Begins to ask for those that are tried first, while something else is looked at. */
  begin(): void;
  /**
   * Tries the queries in each form in turn until one finds something, and gives the one whose words stand nearest each other in its first
   * hit, of equals the first; null where none is nearer than `nearer` (0 to 1, below 0 for anything at all).
   */
  find(nearer: number): Promise<FoundRelaxation | null>;
}

interface Tried {
  queries: PlannedQuery[];
  answers: EngineAnswer[];
}

export function prepareRelaxing({ reading, table, filters, findWays, index }: SearchContext): Relaxing {
  let planned: Relaxation[] | undefined;
  const plan = (): Relaxation[] => {
    planned ??= reading.plain && table ? planRelaxations(reading, table) : [];
    return planned;
  };
  const [first, ...others]: [AskedForm, ...AskedForm[]] = reading.accents === 'all' ? ['typed', 'folded'] : ['folded'];
  const ask = async (form: AskedForm): Promise<Tried> => {
    const queries = plan().map(({ units }) => planQuery({ units, excluded: [] }, findWays, form, { tier: 'relaxed' }));
    const answers = await index.ask(
      queries.map((query) => ({ ...toEngineQuery(query, filters), limit: 1, retrieve: ['id'], scored: 'proximity' })),
    );
    return { queries, answers };
  };
  let begun: Promise<Tried> | undefined;
  const begin = (): Promise<Tried> => {
    begun ??= ask(first);
    // Whoever waits for it is told; nobody may wait for it.
    begun.catch(() => undefined);
    return begun;
  };
  return {
    begin: () => void (plan().length > 0 && begin()),
    find: async (nearer) => {
      if (plan().length === 0) return null;
      const found = chooseNearest(plan(), await begin(), nearer);
      if (found) return found;
      for (const form of others) {
        const other = chooseNearest(plan(), await ask(form), nearer);
        if (other) return other;
      }
      return null;
    },
  };
}

function chooseNearest(
  relaxations: readonly Relaxation[],
  { queries, answers }: Tried,
  nearer: number,
): FoundRelaxation | null {
  let best = { at: -1, proximity: nearer };
  for (const [at, { hits }] of answers.entries()) {
    const proximity = hits[0] ? (hits[0].proximity ?? 1) : -1;
    if (proximity > best.proximity) best = { at, proximity };
  }
  const [relaxation, query] = [relaxations[best.at], queries[best.at]];
  return relaxation && query ? { relaxation, query } : null;
}
