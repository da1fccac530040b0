import { maxFacetValues } from '@tra-cuu/data/search-index/index-settings';
import { describe, expect, it } from 'vitest';
import { addCounts, countFetched, toFacets } from './facets.ts';

describe('counts of two lists without a hit in common', () => {
  it('are added value by value', () => {
    const few = { source: { a: 2, b: 1 }, year: { 2020: 3 } };
    const many = { source: { b: 5, c: 4 }, typeFacet: { t: 9 } };
    expect(addCounts(few, many)).toEqual({ source: { a: 2, b: 6, c: 4 }, year: { 2020: 3 }, typeFacet: { t: 9 } });
  });

  it('bring in no value of the short list where the long one was cut to its most frequent', () => {
    const cut = Object.fromEntries(Array.from({ length: maxFacetValues }, (_, at) => [`v${at}`, 10]));
    const counts = addCounts({ source: { v0: 2, rare: 1 } }, { source: cut });
    expect(counts.source).toMatchObject({ v0: 12, v1: 10 });
    expect(counts.source).not.toHaveProperty('rare');
  });
});

describe('counts of hits that were fetched', () => {
  const hit = (fields: Record<string, unknown>) => ({ fields, proximity: null, score: null });

  it('count each value of a list, and nothing where there is none', () => {
    const hits = [
      hit({ officialFacets: ['a', 'b'], typeFacet: 't', source: null, year: 2020 }),
      hit({ officialFacets: ['b'], typeFacet: 't', source: 'Báo', year: 0 }),
    ];
    expect(countFetched(hits)).toEqual({
      ...{ officialFacets: { a: 1, b: 2 }, departmentFacets: {}, typeFacet: { t: 2 } },
      ...{ source: { Báo: 1 }, year: { 2020: 1, 0: 1 } },
    });
  });

  it('keep the most frequent values where there are more than the engine gives', () => {
    const many = Array.from({ length: maxFacetValues }, (_, at) => `v${at}`);
    const { officialFacets } = countFetched([
      hit({ officialFacets: many }),
      hit({ officialFacets: ['often'] }),
      hit({ officialFacets: ['often'] }),
    ]);
    expect(Object.keys(officialFacets ?? {})).toHaveLength(maxFacetValues);
    expect(officialFacets?.often).toBe(2);
  });
});

describe('counts as they are shown', () => {
  it('stand by number, then by the Vietnamese alphabet; years in their order, the unknown one first', () => {
    const facets = toFacets({ source: { Đài: 1, Dân: 1, Báo: 1, Ảnh: 2 }, year: { 2021: 1, 0: 4, 1999: 2 } });
    expect(facets.sources.map(({ label }) => label)).toEqual(['Ảnh', 'Báo', 'Dân', 'Đài']);
    expect(facets.years.map(({ year }) => year)).toEqual([null, 1999, 2021]);
    expect(facets.officials).toEqual([]);
  });
});
