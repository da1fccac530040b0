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
    ["Cập nhật lúc: 10:25' 12/3/2008", '2008-03-12', 'updated'],
    ['Thứ Tư, 08/04/2015, 08:11 [GMT+7]', '2015-04-08', 'none'],
    ['(05:12, 18/06/2020)', '2020-06-18', 'none'],
    ['(12/03/2009 | 08:00)', '2009-03-12', 'none'],
    ['Lượt xem: 7370 | Gửi lúc: 05/12/2013 15:42:27', '2013-12-05', 'published'],
    ['Cập nhật: Thứ ba, 28/4/2015 | 11:17:54 AM', '2015-04-28', 'updated'],
    ['Đăng ngày 12.03.2009', '2009-03-12', 'published'],
    ['Được đăng: 12/03/2009', '2009-03-12', 'published'],
    ['Publish date: 12/03/2009', '2009-03-12', 'published'],
    ['Posted on March 12, 2009 by admin', '2009-03-12', 'published'],
    ['Last Updated on Thursday, 12 March 2009 08:15', '2009-03-12', 'updated'],
    ['Lần cập nhật cuối: 12/03/2009', '2009-03-12', 'updated'],
    ['Thời gian cập nhật: 12/03/2009', '2009-03-12', 'updated'],
    ['Ngày tạo: 12/03/2009 - Ngày cập nhật: 15/03/2009', '2009-03-12', 'published'],
    ['Cập nhật: 15/03/2009 - Đăng: 12/03/2009', '2009-03-12', 'published'],
    ['Hoài Thu · 24.08.2017 · 3 phút đọc', '2017-08-24', 'none'],
    ['Nguyễn Văn An, 12/03/2009 08:15', '2009-03-12', 'none'],
    ['Du lịch | 12/03/2009 08:15', '2009-03-12', 'none'],
    ['Chính trị 28-05-2024', '2024-05-28', 'none'],
    ['Thứ Năm, 12/03/2009, 08:15 [GMT+7] In bài viết này', '2009-03-12', 'none'],
    ['12/03/2009, 08:15 Số lượt đọc: 1234', '2009-03-12', 'none'],
    ['Cập nhật 12-03-09 08h15', '2009-03-12', 'updated'],
  ])('is read however portals write it: %s', (line, date, label) => {
    expect(parseDateLine(line)).toEqual({ date, precision: 'day', label });
  });

  it.each([
    'Hôm nay | 24/11/2026',
    'Họp ngày 20/07/2012 | Hội trường lớn',
    'Hội nghị ngày 15 tháng tám năm 2019',
    'Tin liên quan | 12 bài | 20/07/2012',
    'Từ 20/07/2012 đến 25/07/2012',
    'Vào Đảng ngày 03/02/1998',
    'Hạn nộp hồ sơ: 12/03/2009',
    'Tài liệu họp 12/03/2009',
    'Lớp tập huấn 12/03/2009',
    '30/4/1975',
    'Kỷ niệm 3/2/1930 - 3/2/2010',
  ])('is no line that tells more, or a clock: %s', (line) => {
    expect(parseDateLine(line)).toBeNull();
  });
});
