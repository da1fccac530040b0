import { describe, expect, it } from 'vitest';
import { createPairTally, firstOfKey, secondOfKey, toPairKey } from './pair-tally.ts';

const highestId = 2 ** 26 - 1;

describe('pair tally', () => {
  it('gives both words of a key back, up to the highest id', () => {
    for (const [a, b] of [
      [0, 0],
      [0, highestId],
      [highestId, 0],
      [highestId, highestId],
      [12, 34],
    ] as const) {
      expect([firstOfKey(toPairKey(a, b)), secondOfKey(toPairKey(a, b))]).toEqual([a, b]);
    }
  });

  it('counts as a Map does while it grows', () => {
    const tally = createPairTally();
    const expected = new Map<number, number>();
    for (let at = 0; at < 50_000; at += 1) {
      const [a, b] = [(at * 7919) % 211, (at * 104_729) % 307];
      tally.add(a, b, 1 + Math.floor(at / 100));
      expected.set(toPairKey(a, b), (expected.get(toPairKey(a, b)) ?? 0) + 1);
    }
    const { keys, counts } = tally.toCounts(1);
    expect(new Map(keys.map((key, at) => [key, counts[at]]))).toEqual(expected);
  });

  it('forgets the rarest pairs when it is full, and keeps exact counts of the frequent ones', () => {
    const tally = createPairTally(1_000);
    for (let at = 0; at < 20_000; at += 1) {
      tally.add(at % 10, 1, at + 1);
      tally.add(at, 2, at + 1);
    }
    const { keys, counts, articles } = tally.toCounts(1);
    expect(keys.length).toBeLessThanOrEqual(1_000);
    for (let a = 0; a < 10; a += 1) {
      const at = keys.indexOf(toPairKey(a, 1));
      expect([counts[at], articles[at]]).toEqual([2_000, 2_000]);
    }
  });
});
