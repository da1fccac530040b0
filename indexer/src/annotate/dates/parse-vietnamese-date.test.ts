import { describe, expect, test } from 'vitest';
import { parseVietnameseDate } from './parse-vietnamese-date.ts';

describe('the date line of a page', () => {
  const day = { date: '2024-07-25', precision: 'day' };
  test.each([
    ['Thứ Năm, 25/07/2024, 14:30', { ...day, time: '14:30' }],
    ['Thứ 5, ngày 25/7/2024', day],
    ['Cập nhật: 14:30 - 25/07/2024', { ...day, time: '14:30' }],
    ['Ngày đăng: 25/07/2024 | 08:05 (GMT+7)', { ...day, time: '08:05' }],
    ['08h05 ngày 25/7/2024', { ...day, time: '08:05' }],
    ['8 giờ 05, 25-7-2024', { ...day, time: '08:05' }],
    ['25/07/2024 2:30:15 PM', { ...day, time: '14:30' }],
    ['25/07/2024 12:10 SA', { ...day, time: '00:10' }],
    ['Thuận Giang, ngày 25 tháng 7 năm 2024', day],
    ['Ngày 25 tháng 07, năm 2024', day],
    ['25.7.2024', day],
    ['25 - 07 - 2024', day],
    ['2024-07-25', day],
    ['2024-07-25T09:15:00', { ...day, time: '09:15' }],
    ['tháng 7/2024', { date: '2024-07-01', precision: 'month' }],
    ['Tháng 7 năm 2024', { date: '2024-07-01', precision: 'month' }],
    ['Đăng 25/07/2024, sửa 30/08/2024', day],
    ['25 Tháng Bảy, 2024', day],
    ['Báo cáo năm 2024', { date: '2024-01-01', precision: 'year' }],
  ])('%s', (line, expected) => {
    expect(parseVietnameseDate(line)).toEqual(expected);
  });

  test('an instant with an offset is told as the day and hour in Vietnam', () => {
    expect(parseVietnameseDate('2024-07-24T18:30:00Z')).toEqual({ ...day, time: '01:30' });
    expect(parseVietnameseDate('2024-07-25T08:05:00+07:00')).toEqual({ ...day, time: '08:05' });
    expect(parseVietnameseDate('2024-07-25T08:05:00.000+0700')).toEqual({ ...day, time: '08:05' });
  });

  test.each([
    '31/2/2024',
    '29/02/2023',
    '45/13/2024',
    '2024-02-30T08:00:00Z',
    'Sáng 3-7',
    'Lượt xem: 25072024',
    'Số 25/7/20245',
    '',
  ])('reads no date out of "%s"', (line) => {
    expect(parseVietnameseDate(line)).toBeNull();
  });

  test('decomposed letters are read like composed ones', () => {
    expect(parseVietnameseDate('ngày 25 tháng 7 năm 2024'.normalize('NFD'))).toEqual(day);
  });
});
