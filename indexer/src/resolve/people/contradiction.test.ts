import { describe, expect, it } from 'vitest';
import { contradicts } from './contradiction.ts';

const days = (...texts: string[]) =>
  texts.map((text) => (text.length === 4 ? { from: `${text}-01-01`, to: `${text}-12-31` } : { from: text, to: text }));

describe('two posts that nobody holds at once', () => {
  it.each([
    ['one after the other', days('2010-01-01', '2012-01-01'), days('2012-02-01', '2014-01-01'), false],
    ['in turn', days('2010-01-01', '2012-01-01'), days('2011-01-01', '2013-01-01'), true],
    ['one between two days of the other', days('2010-01-01', '2012-01-01'), days('2011-01-01'), true],
    ['on one day, and on no other', days('2010-01-01'), days('2010-01-01'), true],
    [
      'on one day, from which on there is the second alone',
      days('2009-01-01', '2010-01-01'),
      days('2010-01-01', '2011-01-01'),
      false,
    ],
    [
      'on two days',
      days('2009-01-01', '2010-01-01', '2010-01-09'),
      days('2010-01-01', '2010-01-09', '2011-01-01'),
      true,
    ],
    ['the old one for a month more', days('2010-01-01', '2012-01-30'), days('2012-01-01', '2013-01-01'), false],
    ['the old one for two months more', days('2010-01-01', '2012-03-02'), days('2012-01-01', '2013-01-01'), true],
    [
      'the old one once more, years later',
      days('2008-01-01', '2009-01-01', '2010-01-01', '2014-01-01'),
      days('2012-01-01', '2013-01-01', '2015-01-01'),
      false,
    ],
    [
      'the old one twice more, years later',
      days('2008-01-01', '2009-01-01', '2013-06-01', '2014-01-01'),
      days('2012-01-01', '2013-01-01', '2015-01-01'),
      true,
    ],
    ['in years that do not say what was first', days('2010', '2012'), days('2012-05-01'), false],
    ['in years that do', days('2010', '2013'), days('2012-05-01'), true],
    ['on no known day', [], days('2012-05-01'), false],
  ])('%s', (_, first, second, expected) => {
    expect(contradicts(first, second)).toBe(expected);
    expect(contradicts(second, first)).toBe(expected);
  });
});
