import type { EngineAnswer, EngineQuery } from './for-reader.ts';

/** A question, or a part of one: `of` is the place of the question among those that were asked. */
export interface QuestionPart {
  of: number;
  query: EngineQuery;
}

/** Facets that have a value for every person or body: to count them takes the engine as long as to find a page of hits. */
const manyValued: ReadonlySet<string> = new Set(['officialFacets', 'departmentFacets']);

/**
 * Questions in two requests that take about as long as each other. The engine answers what is in one request one after the other, and
 * two requests at the same time. The long facets of a page of hits are counted in the other request than its hits are found in.
 */
export function toTwoRequests(queries: readonly EngineQuery[]): [QuestionPart[], QuestionPart[]] {
  const parts = queries.flatMap((query, of) => split(query).map((part) => ({ of, query: part, work: workOf(part) })));
  const requests: [QuestionPart[], QuestionPart[]] = [[], []];
  const work: [number, number] = [0, 0];
  for (const part of parts.sort((a, b) => b.work - a.work)) {
    const shorter = work[0] <= work[1] ? 0 : 1;
    requests[shorter].push({ of: part.of, query: part.query });
    work[shorter] += part.work;
  }
  return requests;
}

function split(query: EngineQuery): EngineQuery[] {
  const { sort: _sort, scored: _scored, offset: _offset, ...question } = query;
  const apart = (query.facets ?? []).filter((facet) => manyValued.has(facet));
  if (query.limit === 0 || apart.length === 0) return [query];
  const facets = (query.facets ?? []).filter((facet) => !manyValued.has(facet));
  return [
    { ...query, facets },
    { ...question, limit: 0, retrieve: ['id'], facets: apart },
  ];
}

/** About how long a question takes, in milliseconds for 100,000 articles on two cores: what counts is the proportion. */
function workOf({ limit, facets = [] }: EngineQuery): number {
  const long = facets.filter((facet) => manyValued.has(facet)).length;
  return 2 + 0.4 * limit + 4 * long + 0.3 * (facets.length - long);
}

/** The answers to `count` questions out of those to their parts; the part that finds the hits says how many there are. */
export function joinParts(
  count: number,
  parts: readonly QuestionPart[],
  answers: readonly EngineAnswer[],
): EngineAnswer[] {
  const joined: EngineAnswer[] = Array.from({ length: count }, () => ({ hits: [], total: 0, facets: {} }));
  for (const [at, { of }] of parts.entries()) {
    const [answer, before] = [answers[at], joined[of]];
    if (!answer || !before) continue;
    const facets = { ...before.facets, ...answer.facets };
    joined[of] = answer.hits.length > 0 || before.hits.length === 0 ? { ...answer, facets } : { ...before, facets };
  }
  return joined;
}
