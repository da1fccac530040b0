import { describe, expect, it } from 'vitest';
import { parseIssueLine } from './issue-line.ts';

describe('the line of a gazette’s or a newspaper’s number', () => {
  it.each([
    ['CÔNG BÁO/Số 35 + 36/Ngày 28-5-2017', '2017-05-28'],
    ['Báo Tân Lĩnh số 2877, thứ Sáu, ngày 10-10-2008', '2008-10-10'],
    ['(Nguồn: Báo Tân Lĩnh, số 1234, ra ngày 12/3/2009)', '2009-03-12'],
  ])('tells the day of print: %s', (line, date) => {
    expect(parseIssueLine(line)).toBe(date);
  });

  it.each([
    'Báo Tân Lĩnh số 4512, ra ngày 11/4/2016, trang 2, có bài "Kiểm tra bầu cử"',
    'Báo cáo số 12-BC/ĐUK ngày 10/01/2018',
    'Theo Báo Tân Lĩnh ngày 12/3/2009',
    'Bản tin số 3',
  ])('is no other line: %s', (line) => {
    expect(parseIssueLine(line)).toBeNull();
  });
});
