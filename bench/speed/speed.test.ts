import { describe, expect, it } from 'vitest';
import { atLeast, atMost } from './checks.ts';
import { measure, rotate } from './measure.ts';
import { checkSearchSpeed, contenderNames } from './search-speed.ts';

describe('measuring', () => {
  it('asks every contender each query, changes who is first, and does not count the warm-up', async () => {
    const asked: string[] = [];
    const contender = (name: string) => ({ name, ask: async (text: string) => asked.push(`${name} ${text}`) });
    const measured = await measure({
      queries: new Map([['kind', ['x', 'y', 'z']]]),
      ...{ contenders: [contender('a'), contender('b')], warmUp: 1, rounds: 1 },
    });
    expect(asked).toEqual(['a x', 'b x', 'b y', 'a y', 'a z', 'b z']);
    expect([...(measured.get('kind')?.values() ?? [])].map(({ length }) => length)).toEqual([2, 2]);
  });

  it('goes through kinds of unlike length', async () => {
    const asked: string[] = [];
    const contender = { name: 'a', ask: async (text: string) => asked.push(text) };
    const queries = new Map([
      ['long', ['1', '2']],
      ['short', ['3']],
    ]);
    await measure({ queries, contenders: [contender], warmUp: 0, rounds: 2 });
    expect(asked).toEqual(['1', '3', '2', '1', '3', '2']);
  });

  it('rotates any number of items', () => {
    expect(rotate([1, 2, 3], 4)).toEqual([2, 3, 1]);
    expect(rotate([], 4)).toEqual([]);
  });
});

describe('checks', () => {
  it('are met at the limit, and not by a figure that was not measured', () => {
    expect([atMost('a', 2, 2).met, atMost('a', 2.1, 2).met, atLeast('a', 2, 2).met]).toEqual([true, false, true]);
    expect([atMost('a', Number.NaN, 2).met, atLeast('a', Number.NaN, 2).met]).toEqual([false, false]);
  });

  it('compare ours with plain folding and with the engine out of the box', () => {
    const timing = (p50: number) => ({ samples: 300, p50, p95: 2 * p50 });
    const { ours, plain, stock } = contenderNames;
    const byName = { [ours]: timing(6), [plain]: timing(4), [stock]: timing(30) };
    const checks = checkSearchSpeed({ accented: byName, unaccented: byName, half: byName, dropped: byName });
    expect(checks.map(({ met }) => met)).toEqual([true, false, true, true, true, true]);
  });
});
