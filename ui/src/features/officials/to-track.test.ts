import { describe, expect, it } from 'vitest';
import { toAxis, toTrack } from './to-track.ts';

const seen = (date: string) => ({ date, precision: 'day' as const, articleId: 'a' });
const stretch = (first: string, last: string) => ({ first: seen(first), last: seen(last) });

describe('the line of years', () => {
  it('goes from the first year to the last of all that is dated', () => {
    const undated = { first: null, last: null };
    expect(toAxis([stretch('2015-06-01', '2019-02-01'), undated, stretch('2012-01-01', '2013-01-01')])).toEqual({
      ...{ from: 2012, to: 2019 },
    });
    expect(toAxis([undated])).toBeNull();
    expect(toTrack(undated, { from: 2012, to: 2019 })).toBeNull();
  });

  it('holds every stretch whole', () => {
    const axis = { from: 2012, to: 2015 };
    expect(toTrack(stretch('2012-01-01', '2015-12-31'), axis)?.left).toBe(0);
    const { left = 0, width = 0 } = toTrack(stretch('2014-01-01', '2015-12-31'), axis) ?? {};
    expect(left).toBeCloseTo(50, 0);
    expect(left + width).toBeLessThan(100);
  });
});
