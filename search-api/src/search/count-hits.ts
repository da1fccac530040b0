import type { CountRequest, CountResponse } from '@tra-cuu/data/contract/search';
import { planFilters } from '../query/filters.ts';
import { namesAsIds, toOperatorConditions } from '../query/operator-conditions.ts';
import { parseChecked } from '../query/parse-checked.ts';
import { planSearch } from '../query/plan-search.ts';
import { readQuery } from '../query/read-query.ts';
import { toEngineQuery } from './read-page.ts';
import type { SearchResources } from './search-resources.ts';

/** How many hits one reading of a query has. */
export async function countHits(request: CountRequest, resources: SearchResources): Promise<CountResponse> {
  const { syllables, names } = resources.lookups();
  const parsed = parseChecked(request.q, resources.symbols);
  const plan = planSearch(readQuery(request.q, parsed, syllables), resources.findWays, request.diacritics);
  if (plan.strategy === 'question') return { reading: 'related', total: 0 };
  const query = plan.strategy === 'side-by-side' ? plan.restored : plan.first;
  const filters = planFilters(request, toOperatorConditions(parsed, names ?? namesAsIds));
  const [answer] = await resources.index.ask([toEngineQuery(query, filters)]);
  return { reading: query.tier, total: answer?.total ?? 0 };
}
