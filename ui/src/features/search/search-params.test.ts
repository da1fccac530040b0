import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeWords,
  isFiltered,
  type SearchParams,
  toggleExcluded,
  toggleValue,
  withoutFilters,
} from './search-params.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1 });

describe('the parameters of a search', () => {
  it('are the same after a value is put in and taken out', () => {
    const chosen = fc.uniqueArray(text, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(chosen, text, (department, id) => {
        fc.pre(!department.includes(id));
        const search: SearchParams = { q: 'đảng ủy', department };
        expect(toggleValue(toggleValue(search, 'department', id), 'department', id)).toEqual(search);
      }),
    );
  });

  it('are the same after a value is excluded and no longer so', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 4 }), text, (types, id) => {
        fc.pre(!types.includes(id));
        const search: SearchParams = { q: 'đảng ủy', 'not.type': types };
        expect(toggleExcluded(toggleExcluded(search, 'type', id), 'type', id)).toEqual(search);
      }),
    );
  });

  it('never ask for a value and exclude it', () => {
    const search: SearchParams = { official: ['a', 'b'], 'not.official': ['c'] };
    expect(toggleExcluded(search, 'official', 'a')).toEqual({ official: ['b'], 'not.official': ['c', 'a'] });
    expect(toggleValue(search, 'official', 'c')).toEqual({ official: ['a', 'b', 'c'] });
  });

  it('narrow a search by what they exclude', () => {
    expect(isFiltered({ 'not.source': ['a'] })).toBe(true);
    expect(isFiltered({ q: 'a', sort: 'newest' })).toBe(false);
  });

  it('forget with other words how those before were to be read', () => {
    const search: SearchParams = { q: 'a', diacritics: 'strict', verbatim: '1', type: ['chi-thi'], page: '3' };
    expect(changeWords(search, 'b')).toEqual({ q: 'b', type: ['chi-thi'] });
  });

  it('keep the words and their order when the filters go', () => {
    const search: SearchParams = {
      ...{ q: 'đảng ủy', sort: 'oldest', official: ['a'] },
      ...{ from: '2020-01-01', page: '2', diacritics: 'ignore' },
    };
    expect(withoutFilters(search)).toEqual({ q: 'đảng ủy', sort: 'oldest' });
  });
});
