import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { describe, expect, test } from 'vitest';
import { annotateSentence } from '../annotate-sentence.ts';
import { findEvents } from './find-events.ts';
import { findDates } from './vietnamese-dates.ts';

const vocabulary = readVocabulary();
const datesIn = (text: string) =>
  findDates(text).map(({ start, end, date, precision }) => [text.slice(start, end), date, precision]);

describe('dates in running text', () => {
  test.each([
    ['họp ngày 5/3/2021 tại', '5/3/2021', '2021-03-05', 'day'],
    ['họp ngày 05 - 03 - 2021 tại', '05 - 03 - 2021', '2021-03-05', 'day'],
    ['họp ngày 5.3.2021.', '5.3.2021', '2021-03-05', 'day'],
    ['ngày 5 tháng 3 năm 2021', '5 tháng 3 năm 2021', '2021-03-05', 'day'],
    ['ngày 15 tháng Mười hai năm 2021', '15 tháng Mười hai năm 2021', '2021-12-15', 'day'],
    ['từ tháng 3/2021', 'tháng 3/2021', '2021-03-01', 'month'],
    ['kế hoạch năm 2021', 'năm 2021', '2021-01-01', 'year'],
    ['Sáng 5-3, tại', '5-3', null, 'day'],
    ['hôm nay (5/3)', '5/3', null, 'day'],
    ['tối 5.3, tại', '5.3', null, 'day'],
    ['Ngày 17 – 9, tỉnh họp', '17 – 9', null, 'day'],
    ['Chủ nhật 5/3, tại', '5/3', null, 'day'],
    ['lúc 8h30 5/3, tại', '5/3', null, 'day'],
    ['ngày 5/3/08', '5/3/08', '2008-03-05', 'day'],
    ['ngày 5/3 năm 2021', '5/3 năm 2021', '2021-03-05', 'day'],
    ['ngày 6 tháng Giêng năm 1946', '6 tháng Giêng năm 1946', '1946-01-06', 'day'],
  ])('"%s" holds %s', (text, printed, date, precision) => {
    expect(datesIn(text)).toEqual([[printed, date, precision]]);
  });

  test.each([
    'ngày 31/2/2021',
    'đường 3-2',
    '22/22 đơn vị',
    'nhiệm kỳ 2020 - 2025',
    'điểm 192.168.1.2021',
    'tỷ lệ 5/3%',
    'và 2/3 đại biểu tán thành',
    'phạt từ 3-5 triệu đồng',
    'mỗi ngày 2-3 chuyến',
    'ngày mùng 10 tháng 3 âm lịch',
    'ngày 03 tháng 02 năm Bính Thân',
    'tức ngày 10 tháng 3',
    'mùng 8 tháng Giêng',
    'Giỗ Tổ Hùng Vương ngày 10/3',
    'Rằm tháng Bảy',
  ])('there is none in "%s"', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test('eleven months of a year are no day of May', () => {
    expect(datesIn('So với 11 tháng năm 2016').filter(([, , precision]) => precision === 'day')).toEqual([]);
  });

  test('a year or a month printed once holds for the days before it', () => {
    expect(datesIn('Từ ngày 30/12 đến ngày 02/01/2022').map(([, date]) => date)).toEqual(['2021-12-30', '2022-01-02']);
    expect(datesIn('Trong ba ngày 7, 8 và 9/4/2022').map(([, date]) => date)).toEqual([
      '2022-04-07',
      '2022-04-08',
      '2022-04-09',
    ]);
  });

  test('a long line is read in time that grows with its length only', () => {
    const started = performance.now();
    findDates('ngày 3, 4, 5 và 1-2-3/4 - '.repeat(8_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('days of events', () => {
  test.each([
    ['Chủ nhật, 1/9/2024, Đoàn Khối ra quân.', ['2024-09-01']],
    ['(BTG) Ngày 6 và 7-9, lớp tập huấn được mở.', ['2024-09-06', '2024-09-07']],
    ['Kỷ niệm 79 năm Quốc khánh, ngày 31/8/2024, Công đoàn tổ chức gặp mặt.', ['2024-08-31']],
    ['Tại hội nghị sơ kết ngày 28/6/2024, nhiều ý kiến được nêu.', ['2024-06-28']],
    ['Lễ viếng từ 8 giờ ngày 2/9.', ['2024-09-02']],
    ['Từ ngày 02 đến 05/9/2024, đoàn làm việc tại cơ sở.', ['2024-09-02', '2024-09-05']],
    ['Sáng mai, hội nghị khai mạc ngày 15/9/2024.', []],
    ['Đồng chí sinh ngày 2/3/1970.', []],
    ['Các đơn vị nộp báo cáo chậm nhất ngày 5/9/2024.', []],
    ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.', []],
    ['Căn cứ Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị.', []],
  ])('in "%s" are %j', (text, dates) => {
    expect(annotateSentence(text).events.map(({ date }) => date)).toEqual(dates);
  });

  test.each([
    ['2023-05-01', 'Sáng 29-2, hội nghị khai mạc.', []],
    ['2024-05-01', 'Sáng 29-2, hội nghị khai mạc.', ['2024-02-29']],
    ['2025-01-10', 'Sáng 29-2, hội nghị khai mạc.', ['2024-02-29']],
    ['2026-01-10', 'Sáng 29-2, hội nghị khai mạc.', []],
    ['2023-05-01', 'Hội nghị diễn ra từ ngày 29/2 đến ngày 02/3/2023.', ['2023-03-02']],
  ])('published on %s, "%s" reports %j: a day that its year has not is a misprint', (date, text, dates) => {
    const events = findEvents([text], { date, precision: 'day' }, vocabulary);
    expect(events.map((event) => event.date)).toEqual(dates);
  });
});
