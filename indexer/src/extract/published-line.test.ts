import { describe, expect, it } from 'vitest';
import { parseDateLine } from './published-line.ts';

describe('a line that tells the day of an article', () => {
  it.each([
    ['04:35 15/03/2016', '2016-03-15', 'none'],
    ['19:20, ngày 19-06-2012', '2012-06-19', 'none'],
    ['Cập nhật, 16:36, Thứ Sáu, 12/01/2018 (GMT+7)', '2018-01-12', 'updated'],
    ['Thứ Hai, 20/07/2020 | 08:00:12 | 1.235 lượt xem', '2020-07-20', 'none'],
    ['15 Tháng Tám, 2019', '2019-08-15', 'none'],
    ['15 Th8, 2019', '2019-08-15', 'none'],
    ['Đã đăng 20/07/2012', '2012-07-20', 'published'],
    ['20-07-2012 | 08:10 | Tin hoạt động', '2012-07-20', 'none'],
    ['Được đăng bởi thuha vào Thứ 5, 06/05/2021 - 08:30', '2021-05-06', 'published'],
  ])('is read however portals write it: %s', (line, date, label) => {
    expect(parseDateLine(line)).toEqual({ date, precision: 'day', label });
  });

  it.each([
    'Hôm nay | 24/11/2026',
    'Họp ngày 20/07/2012 | Hội trường lớn',
    'Hội nghị ngày 15 tháng tám năm 2019',
    'Tin liên quan | 12 bài | 20/07/2012',
    'Từ 20/07/2012 đến 25/07/2012',
  ])('is no line that tells more, or a clock: %s', (line) => {
    expect(parseDateLine(line)).toBeNull();
  });
});
