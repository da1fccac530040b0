import type { Explanation, SearchRequest, SearchResponse } from '@tra-cuu/data/contract/search';
import { planFilters } from '../query/filters.ts';
import { namesAsIds, toOperatorConditions } from '../query/operator-conditions.ts';
import { parseChecked } from '../query/parse-checked.ts';
import { planSearch, toWindow } from '../query/plan-search.ts';
import { readQuery } from '../query/read-query.ts';
import type { Answer } from './answer.ts';
import { answerSearch } from './answer-search.ts';
import { explain } from './explain.ts';
import { toFacets } from './facets.ts';
import { findChains } from './find-chains.ts';
import { readHit, toHit } from './hit.ts';
import { fetchLongBodies } from './long-bodies.ts';
import { nameChosenFacets } from './name-chosen-facets.ts';
import { recordRequests } from './recorded-index.ts';
import type { SearchContext } from './search-context.ts';
import type { SearchResources } from './search-resources.ts';

/** Answers a search for a reader. Throws a BadRequestError for operators that cannot be used. */
export async function runSearch(request: SearchRequest, resources: SearchResources): Promise<SearchResponse> {
  const { index, requests } = recordRequests(resources.index);
  const context = createContext(request, { ...resources, index });
  const answer = await answerSearch(context);
  return toResponse(request, context, answer, requests);
}

/** Reads and plans a search. */
function createContext(request: SearchRequest, resources: SearchResources): SearchContext {
  const { index, symbols, findWays } = resources;
  const { syllables: table, names } = resources.lookups();
  const parsed = parseChecked(request.q, symbols);
  const reading = readQuery(request.q, parsed, table);
  return {
    ...{ reading, index, table, findWays, window: toWindow(request) },
    plan: planSearch(reading, findWays, request.diacritics),
    filters: planFilters(request, toOperatorConditions(parsed, names ?? namesAsIds)),
    people: names?.idsOfPerson(request.q) ?? [],
    chains: findChains(parsed, request, names ?? namesAsIds),
    helped: !request.verbatim && request.diacritics === 'auto',
    expected: null,
    forText: (q) => ({ ...createContext({ ...request, q }, resources), helped: false }),
  };
}

async function toResponse(
  request: SearchRequest,
  context: SearchContext,
  { page, used, understood }: Answer,
  requests: Explanation['requests'],
): Promise<SearchResponse> {
  const { index, filters } = context;
  const hits = page.hits.map(readHit);
  const [rests, facets] = await Promise.all([
    fetchLongBodies(hits, index),
    nameChosenFacets(toFacets(page.facets), request, page, filters, index),
  ]);
  const exact = used === 'exact' || used === 'restored' ? page.first : null;
  return {
    query: { text: request.q, ...understood, ...context.chains },
    readings: { used, exact, folded: used === 'folded' ? page.total : page.followed },
    ...{ total: page.total, page: request.page, limit: request.limit },
    hits: hits.map((hit) => toHit(hit, rests.get(hit.card.id))),
    facets,
    ...(request.explain && { explain: explain(context, requests) }),
  };
}
