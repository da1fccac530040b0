import { maxFacetValues } from '@tra-cuu/data/search-index/index-settings';
import { describe, expect, it } from 'vitest';
import { addCounts, toFacets } from './facets.ts';

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

describe('counts as they are shown', () => {
  it('stand by number, then by the Vietnamese alphabet; years in their order, the unknown one first', () => {
    const facets = toFacets({ source: { Đài: 1, Dân: 1, Báo: 1, Ảnh: 2 }, year: { 2021: 1, 0: 4, 1999: 2 } });
    expect(facets.sources.map(({ label }) => label)).toEqual(['Ảnh', 'Báo', 'Dân', 'Đài']);
    expect(facets.years.map(({ year }) => year)).toEqual([null, 1999, 2021]);
    expect(facets.officials).toEqual([]);
  });
});
