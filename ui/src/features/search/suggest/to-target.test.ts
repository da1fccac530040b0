import { describe, expect, it } from 'vitest';
import { toTarget } from './to-target.ts';

const params = {
  ...{ q: 'do quang', diacritics: 'strict' as const, page: '2', sort: 'newest' as const },
  ...{ official: ['do-quang-ha'], 'not.official': ['do-quang-minh', 'le-nam'], type: ['chi-thi'] },
};

describe('toTarget', () => {
  it('puts a person in the place of the words, of other people and of having been excluded', () => {
    expect(toTarget({ kind: 'official', value: 'do-quang-minh' }, params)).toEqual({
      search: { sort: 'newest', official: ['do-quang-minh'], 'not.official': ['le-nam'], type: ['chi-thi'] },
    });
  });

  it('puts a body in the place of the words', () => {
    expect(toTarget({ kind: 'department', value: 'van-phong' }, { q: 'van', type: ['chi-thi'] })).toEqual({
      search: { department: ['van-phong'], type: ['chi-thi'] },
    });
  });

  it.each(['document', 'phrase'] as const)('searches for the words of a %s, read as usual', (kind) => {
    const { q: _q, diacritics: _diacritics, page: _page, ...kept } = params;
    expect(toTarget({ kind, value: '05-CT/ĐUK' }, params)).toEqual({ search: { ...kept, q: '05-CT/ĐUK' } });
  });

  it('opens the article of a title', () => {
    expect(toTarget({ kind: 'title', value: 'abcd' }, params)).toEqual({ article: 'abcd' });
  });
});
