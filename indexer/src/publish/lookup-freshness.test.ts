import { describe, expect, it } from 'vitest';
import { isFresh } from './lookup-freshness.ts';

const large = { articles: 100_000, changes: 120_000, withdrawals: 7, decisions: 3 };
const small = { articles: 100, changes: 120, withdrawals: 7, decisions: 3 };

describe('lookups', () => {
  it('stay where nothing has changed', () => {
    expect(isFresh(large, large)).toBe(true);
    expect(isFresh(small, small)).toBe(true);
  });

  it('of a large archive bear a few new articles, those of a small one none', () => {
    expect(isFresh(large, { ...large, articles: 100_900, changes: 120_900 })).toBe(true);
    expect(isFresh(large, { ...large, articles: 101_100, changes: 121_100 })).toBe(false);
    expect(isFresh(small, { ...small, articles: 101, changes: 121 })).toBe(false);
  });

  it('never bear what their readers may no longer see', () => {
    expect(isFresh(large, { ...large, articles: 99_999, changes: 119_999, withdrawals: 8 })).toBe(false);
    expect(isFresh(large, { ...large, changes: 120_001, withdrawals: 8 })).toBe(false);
    expect(isFresh(large, { ...large, articles: 99_999, changes: 119_999 })).toBe(false);
    expect(isFresh({ ...large, withdrawals: -1 }, large)).toBe(false);
    expect(isFresh(large, { ...large, decisions: 4 })).toBe(false);
  });
});
