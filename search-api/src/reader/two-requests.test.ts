import { describe, expect, it } from 'vitest';
import type { EngineAnswer, EngineQuery } from './for-reader.ts';
import { joinParts, type QuestionPart, toTwoRequests } from './two-requests.ts';

const page: EngineQuery = {
  ...{ q: 'đảng ủy ', fields: ['title'], filter: ['type = "x"'], offset: 20, limit: 20 },
  ...{ sort: ['dateFrom:desc'], facets: ['officialFacets', 'departmentFacets', 'year'], retrieve: ['id', 'title'] },
};
const small = (q: string): EngineQuery => ({ q, fields: ['title'], filter: [], limit: 1 });

/** Answers that tell by which part they were given: hits where the part asks for them, a count of every facet. */
const answerTo = ({ query }: QuestionPart): EngineAnswer => ({
  hits: query.limit > 0 ? [{ fields: { q: query.q }, proximity: null, score: null }] : [],
  total: 7,
  facets: Object.fromEntries((query.facets ?? []).map((facet) => [facet, { [query.q]: 1 }])),
});
const answer = (queries: readonly EngineQuery[]): EngineAnswer[] => {
  const parts = toTwoRequests(queries).flat();
  return joinParts(queries.length, parts, parts.map(answerTo));
};

describe('questions in two requests', () => {
  it('count the long facets of a page apart from its hits, among the same articles', () => {
    const [first, second] = toTwoRequests([page]);
    expect(first).toEqual([{ of: 0, query: { ...page, facets: ['year'] } }]);
    expect(second).toEqual([
      {
        of: 0,
        query: {
          ...{ q: page.q, fields: page.fields, filter: page.filter, limit: 0 },
          ...{ facets: ['officialFacets', 'departmentFacets'], retrieve: ['id'] },
        },
      },
    ]);
  });

  it('leave one that has no long facets, or no hits, as it is', () => {
    const counting = { ...page, limit: 0 };
    expect(toTwoRequests([counting])).toEqual([[{ of: 0, query: counting }], []]);
    expect(toTwoRequests([{ ...page, facets: ['year'] }])[1]).toEqual([]);
    expect(toTwoRequests([])).toEqual([[], []]);
  });

  it('are shared out by the time they take', () => {
    const requests = toTwoRequests([page, ...Array.from({ length: 8 }, (_, at) => small(`từ${at}`))]);
    expect(requests.map((parts) => parts.length)).toEqual([5, 5]);
    expect(requests.map((parts) => parts.some(({ of }) => of === 0))).toEqual([true, true]);
  });

  it('are answered as if they had been asked in one, in their order', () => {
    const queries = [small('a'), page, small('b'), { ...page, q: 'khối ', limit: 0 }, small('c')];
    expect(answer(queries)).toEqual(queries.map((query, of) => answerTo({ of, query })));
  });
});

describe('parts put together', () => {
  it('take the number of hits from the part that looked for them', () => {
    const [found] = joinParts(
      1,
      [
        { of: 0, query: { ...page, limit: 0, facets: ['officialFacets'] } },
        { of: 0, query: { ...page, facets: ['year'] } },
      ],
      [
        { hits: [], total: 5, facets: { officialFacets: { a: 1 } } },
        { hits: [{ fields: {}, proximity: null, score: null }], total: 4, facets: { year: { 2020: 1 } } },
      ],
    );
    expect(found).toMatchObject({ total: 4, facets: { officialFacets: { a: 1 }, year: { 2020: 1 } } });
  });
});
