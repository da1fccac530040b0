import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../shared/format.ts';
import { parseTypedDay } from './typed-day.ts';

describe('parseTypedDay', () => {
  it.each([
    ['25/7/2024', '2024-07-25'],
    ['25-07-2024', '2024-07-25'],
    [' 25.7.2024 ', '2024-07-25'],
    ['25072024', '2024-07-25'],
    ['2024-07-25', '2024-07-25'],
    ['7/2024', '2024-07-01'],
    ['2024', '2024-01-01'],
  ])('reads %s as the day a range begins with', (typed, day) => {
    expect(parseTypedDay(typed, 'from')).toBe(day);
  });

  it.each([
    ['25/7/2024', '2024-07-25'],
    ['2/2024', '2024-02-29'],
    ['2024', '2024-12-31'],
  ])('reads %s as the day a range ends with', (typed, day) => {
    expect(parseTypedDay(typed, 'to')).toBe(day);
  });

  it.each(['31/2/2024', '13/2024', '1899', '7/25/2024', 'hôm qua', '25/7/24'])('refuses %s', (typed) => {
    expect(parseTypedDay(typed, 'from')).toBeNull();
  });

  it('reads every day back from the way it is shown', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('from' as const, 'to' as const), (date, edge) => {
        const day = date.toISOString().slice(0, 10);
        expect(parseTypedDay(formatDate(day, 'day'), edge)).toBe(day);
      }),
    );
  });
});
