import { toWordForms } from '@tra-cuu/data/text/word-forms';
import { describe, expect, it } from 'vitest';
import type { PlannedQuery } from '../query/planned-query.ts';
import type { EngineAnswer } from '../reader/for-reader.ts';
import { settleOrder } from './settle-order.ts';

const restored: PlannedQuery = { tier: 'restored', q: 'r ', fields: [], terms: [] };
const folded: PlannedQuery = { tier: 'folded', q: 'f ', fields: [], terms: [] };
const typed = ['quyết', 'đinh'].map((word) => ({
  alternatives: [[{ ...toWordForms(word), accents: 'typed' as const }]],
}));
const answer = (id: string, proximity: number, score: number, title = ''): EngineAnswer => ({
  hits: [{ fields: { id, title, summary: '', body: '' }, proximity, score }],
  ...{ total: 1, facets: {} },
});
const none: EngineAnswer = { hits: [], total: 0, facets: {} };

describe('the order of a restored and a folded list', () => {
  it('has the restored one first where its words stand at least as near', () => {
    expect(settleOrder({ restored, folded }, [answer('a', 1, 0.9), answer('a', 1, 0.9)], typed)).toEqual({
      ...{ lead: [], first: restored, next: folded },
    });
    expect(settleOrder({ restored, folded }, [answer('a', 0.9, 0.5), none], typed).first).toBe(restored);
  });

  it('has only the folded one where that stands nearer, or nothing was restored', () => {
    const only = { lead: [], first: folded, next: null };
    expect(settleOrder({ restored, folded }, [answer('a', 0.7, 0.9), answer('b', 0.8, 0.5)], typed)).toEqual(only);
    expect(settleOrder({ restored, folded }, [none, answer('b', 0.1, 0.1)], typed)).toEqual(only);
    expect(settleOrder({ restored, folded }, [none, none], typed)).toEqual(only);
  });

  it('keeps before the restored ones a better hit that has every accent that was typed, and no other', () => {
    const better = (title: string) =>
      settleOrder({ restored, folded }, [answer('a', 0.9, 0.5), answer('b', 0.9, 0.8, title)], typed);
    expect(better('Quyết đỉnh')).toEqual({ lead: ['b'], first: restored, next: folded });
    expect(better('Quyết dinh')).toEqual({ lead: [], first: restored, next: folded });
  });
});
