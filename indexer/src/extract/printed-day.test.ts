import { describe, expect, it } from 'vitest';
import { findPrintedDays } from './printed-day.ts';

const daysIn = (line: string) => findPrintedDays(line).map(({ start, end, date }) => [line.slice(start, end), date]);

describe('the days that a line of a page prints', () => {
  it.each([
    ['Thứ năm, 12/3/2009, 14:25', '12/3/2009'],
    ["10:25' 12-03-2009", '12-03-2009'],
    ['Date 12 - 03 - 2009', '12 - 03 - 2009'],
    ['12.03.2009', '12.03.2009'],
    ['2009-03-12 08:00:00', '2009-03-12'],
    ['2009/03/12', '2009/03/12'],
    ['Ngày 12 tháng 3 năm 2009', 'Ngày 12 tháng 3 năm 2009'],
    ['Thứ năm, 12 Tháng 3 2009 10:15', '12 Tháng 3 2009'],
    ['12 Th3, 2009', '12 Th3, 2009'],
    ['12 Thg 3, 2009', '12 Thg 3, 2009'],
    ['Tháng Ba 12, 2009', 'Tháng Ba 12, 2009'],
    ['March 12, 2009', 'March 12, 2009'],
    ['Thursday, 12 March 2009 08:15', '12 March 2009'],
    ['12-Mar-2009', '12-Mar-2009'],
    ['Thu Mar 12 08:15:00 GMT+07:00 2009', 'Mar 12 08:15:00 GMT+07:00 2009'],
    ['Cập nhật 12/03/09', '12/03/09'],
  ])('%s', (line, printed) => {
    expect(daysIn(line)).toEqual([[printed, '2009-03-12']]);
  });

  it('stand day first, but where only the month can', () => {
    expect(daysIn('3/12/2009 8:15:00 AM')).toEqual([['3/12/2009', '2009-12-03']]);
    expect(daysIn('3/25/2009 8:15:00 AM')).toEqual([['3/25/2009', '2009-03-25']]);
  });

  it.each(['45/45/2009', '30-02-2009'])('have no date where the calendar has no such day: %s', (line) => {
    expect(daysIn(line)).toEqual([[line, null]]);
  });

  it.each(['192.168.1.20', 'Số 12/3/20091', '08:15', 'nhiệm kỳ 2020-2025'])(
    'are not what looks like them: %s',
    (line) => {
      expect(daysIn(line)).toEqual([]);
    },
  );
});
