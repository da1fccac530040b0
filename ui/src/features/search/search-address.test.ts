import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '../../shared/url-search.ts';
import { changeParams, searchParamsSchema, toggleValue } from './search-params.ts';

const word = fc.oneof(
  fc.constantFrom('đảng ủy', 'do-quang-minh', 'a&b=c', '100%', '+', '"05-CT/TW"'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);

describe('the address of a search', () => {
  it('gives back what was put into it', () => {
    const params = fc.record(
      {
        q: word,
        official: fc.array(word, { minLength: 1, maxLength: 3 }),
        source: fc.array(word, { minLength: 1, maxLength: 2 }),
        from: fc.constant('2024-01-31'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(params, (given) => {
        expect(searchParamsSchema.parse(parseSearch(stringifySearch(given)))).toEqual(searchParamsSchema.parse(given));
      }),
    );
  });

  it('never fails on what someone typed into it', () => {
    fc.assert(fc.property(fc.string(), (search) => void searchParamsSchema.parse(parseSearch(search))));
    expect(searchParamsSchema.parse(parseSearch('?sort=x&q=a&q=b&official=c'))).toEqual({ official: ['c'] });
  });

  it('can be read by a person', () => {
    expect(decodeURIComponent(stringifySearch({ q: 'đảng ủy', official: ['a', 'b'], from: undefined, to: '' }))).toBe(
      '?q=đảng+ủy&official=a&official=b',
    );
  });
});

describe('a change of the search', () => {
  it('begins the pages anew', () => {
    expect(changeParams({ q: 'a', page: '4' }, { sort: 'newest' })).toEqual({ q: 'a', sort: 'newest' });
    expect(toggleValue({ page: '2' }, 'type', 'chi-thi')).toEqual({ type: ['chi-thi'] });
  });

  it('takes a value out that was chosen, and the filter with its last one', () => {
    expect(toggleValue({ official: ['a', 'b'] }, 'official', 'a')).toEqual({ official: ['b'] });
    expect(toggleValue({ official: ['b'] }, 'official', 'b')).toEqual({});
  });
});
