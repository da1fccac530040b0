import { isOneOf, toConditions } from '../query/filters.ts';
import type { PlannedQuery } from '../query/planned-query.ts';
import { findOwnDocuments } from './own-documents.ts';
import type { SearchContext } from './search-context.ts';

/** So many articles in which somebody acts go before those in which the name is just listed: a page of them. */
const mostActed = 20;

/** The articles that go before all others, all of them hits of the list: papers whose number was typed, and what the person typed does. */
export async function findLead(context: SearchContext, list: PlannedQuery): Promise<string[]> {
  const [own, acted] = await Promise.all([findOwnDocuments(context, list), findActed(context, list)]);
  return [...new Set([...own, ...acted])];
}

/** Where the whole query is somebody's name: the articles in which that person acts, the best of them first, papers behind reports. */
async function findActed(
  { people, window, filters, index }: SearchContext,
  { q, fields }: PlannedQuery,
): Promise<string[]> {
  if (people.length === 0 || window.sort !== undefined) return [];
  const filter = [...toConditions(filters), isOneOf('actorIds', people)];
  const [answer] = await index.ask([{ q, fields, filter, limit: mostActed, retrieve: ['id', 'kind'] }]);
  const hits = answer?.hits.map(({ fields: { id, kind } }) => ({ id: String(id), isPaper: kind === 'document' })) ?? [];
  return [...hits.filter(({ isPaper }) => !isPaper), ...hits.filter(({ isPaper }) => isPaper)].map(({ id }) => id);
}
