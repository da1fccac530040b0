import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SearchParams, toggleValue, withoutFilters } from './search-params.ts';

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

  it('keep the words and their order when the filters go', () => {
    const search: SearchParams = {
      ...{ q: 'đảng ủy', sort: 'oldest', official: ['a'] },
      ...{ from: '2020-01-01', page: '2', diacritics: 'ignore' },
    };
    expect(withoutFilters(search)).toEqual({ q: 'đảng ủy', sort: 'oldest' });
  });
});
