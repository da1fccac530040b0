import { describe, expect, it } from 'vitest';
import { readToldDay } from './read-told-day.ts';

describe('the day that a text calls its own', () => {
  it('is a day of publication, with the words that tell it', () => {
    expect(readToldDay(['Sáng nay (25/7/2012), hội nghị khai mạc.'], null)).toEqual({
      date: '2012-07-25',
      precision: 'day',
      evidence: 'text: Sáng nay (25/7/2012',
    });
  });

  it('needs a year, be it that of the address', () => {
    const lines = ['Hôm nay, 25-7, Huyện đoàn ra quân.'];
    expect(readToldDay(lines, 2012)?.date).toBe('2012-07-25');
    expect(readToldDay(lines, null)).toBeNull();
    expect(readToldDay(['Hôm nay, 29-2, Huyện đoàn ra quân.'], 2013)).toBeNull();
  });

  it('stands at the beginning of a text', () => {
    expect(readToldDay(['Một.', 'Hai.', 'Ba.', 'Bốn.', 'Sáng nay (25/7/2012), họp.'], null)).toBeNull();
  });
});
