import { describe, expect, it } from 'vitest';
import { readAddressDate } from './read-address-date.ts';

const tell = (path: string) => {
  const found = readAddressDate(`http://bao.example${path}`);
  return found && [found.date, found.precision];
};

describe('the address of a page', () => {
  it.each([
    ['/chinh-tri/2012/07/25/hop-bao.html', '2012-07-25', 'day'],
    ['/2012-7-25/hop-bao', '2012-07-25', 'day'],
    ['/20120725/hop-bao.html', '2012-07-25', 'day'],
    ['/hop-bao-20120725083015.htm', '2012-07-25', 'day'],
    ['/tin/20120725083015-hop-bao.html', '2012-07-25', 'day'],
    ['/hop-bao-20120725083015123.htm', '2012-07-25', 'day'],
    ['/hop-bao-185240725083015123.htm', '2024-07-25', 'day'],
    ['/chinh-tri/2012/07/hop-bao.html', '2012-07-01', 'month'],
    ['/chinh-tri/201207/hop-bao-2124091/', '2012-07-01', 'month'],
  ])('tells when it was published: %s', (path, date, precision) => {
    expect(tell(path)).toEqual([date, precision]);
  });

  it.each([
    '/hop-bao-1127086.html',
    '/nghi-quyet/2012/15/02/x.html',
    '/ky-niem-25-7-2012.html',
    '/news/20129925/x.html',
    '/tin?ngay=20120725',
    '/12345620120725083015.htm',
    '/hop-bao-185241325083015123.htm',
  ])('tells nothing by numbers that are no day: %s', (path) => {
    expect(tell(path)).toBeNull();
  });

  it('may be missing, or none', () => {
    expect(readAddressDate(undefined)).toBeNull();
    expect(readAddressDate('trang.html')).toBeNull();
  });
});
