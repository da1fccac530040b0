import { isOneOf, toConditions } from '../query/filters.ts';
import type { PlannedQuery } from '../query/planned-query.ts';
import type { SearchContext } from './search-context.ts';

/** As many papers may go by one number: numbers begin anew with each term of a committee. */
const mostOwnDocuments = 20;

/** The papers whose own number is in the query, the newest first. They go before whatever else says the number. */
export async function findOwnDocuments(
  { reading, window, filters, index }: SearchContext,
  { q, fields }: PlannedQuery,
): Promise<string[]> {
  if (reading.numbers.length === 0 || window.sort !== undefined) return [];
  const filter = [...toConditions(filters), isOneOf('ownNumberKey', reading.numbers)];
  const [answer] = await index.ask([
    { q, fields, filter, limit: mostOwnDocuments, sort: ['dateFrom:desc'], retrieve: ['id'] },
  ]);
  return answer?.hits.map((hit) => String(hit.fields.id)) ?? [];
}
