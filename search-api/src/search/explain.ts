import type { Explanation } from '@tra-cuu/data/contract/search';
import { listsOf } from '../query/plan-search.ts';
import type { QueryUnit } from '../query/query-words.ts';
import type { SearchContext } from './search-context.ts';

const toText = (unit: QueryUnit, form: 'typed' | 'restored'): string =>
  unit.words.map((word) => word[form].exact).join(' ');

/** Says how a query was read and planned, and what the engine was asked on the way to the answer. */
export function explain({ reading, plan }: SearchContext, requests: Explanation['requests']): Explanation {
  return {
    reading: {
      terms: reading.units.map((unit) => ({
        ...{ kind: unit.kind, typed: toText(unit, 'typed'), restored: toText(unit, 'restored') },
      })),
      excluded: reading.excluded.map((unit) => toText(unit, 'typed')),
      numbers: [...reading.numbers],
      accents: reading.accents,
    },
    plan: { strategy: plan.strategy, lists: listsOf(plan).map(({ tier, q }) => ({ tier, q })) },
    requests,
  };
}
