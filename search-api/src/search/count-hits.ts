import type { CountRequest, CountResponse } from '@tra-cuu/data/contract/search';
import { fieldsOf, toEngineText } from '../query/engine-text.ts';
import { planFilters, toConditions } from '../query/filters.ts';
import { chooseReading } from '../query/plan-search.ts';
import { readQuery } from '../query/read-query.ts';
import type { ReaderIndex } from '../reader/for-reader.ts';

/** How many hits one reading of a query has. */
export async function countHits(request: CountRequest, index: ReaderIndex): Promise<CountResponse> {
  const { terms, accented } = readQuery(request.q);
  const { reading } = chooseReading(accented, request.diacritics);
  const filter = toConditions(planFilters(request));
  const [answer] = await index.ask([{ q: toEngineText(terms, reading), fields: fieldsOf[reading], filter, limit: 0 }]);
  return { reading, total: answer?.total ?? 0 };
}
