import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { describe, expect, test } from 'vitest';
import { findEvents } from './find-events.ts';

const vocabulary = readVocabulary();
const eventsIn = (texts: string[], date: string | null = '2020-07-15', precision: 'day' | 'month' | 'year' = 'day') =>
  findEvents(texts, date === null ? null : { date, precision }, vocabulary).map((event) => event.date);

describe('a day on which something took place', () => {
  test.each([
    ['Sáng 3-7, Huyện ủy họp.', ['2020-07-03']],
    ['Ông ký ban hành chỉ thị ngay tại cuộc đối thoại với doanh nghiệp, ngày 7-7-2020.', ['2020-07-07']],
    ['Tối 5.7, đêm nghệ thuật được tổ chức.', ['2020-07-05']],
    ['Thứ Hai, 13/7, Thường trực HĐND tỉnh họp phiên thường kỳ.', ['2020-07-13']],
    ['Vào lúc 19h30 ngày 5/7, tại nhà văn hóa có lễ khai mạc.', ['2020-07-05']],
    ['Sáng thứ Sáu (10/7), chi bộ sinh hoạt.', ['2020-07-10']],
    ['Từ 25-27/6, Tỉnh đoàn mở trại hè.', ['2020-06-25', '2020-06-27']],
    ['Trong các ngày từ 22 đến 24/6, đoàn họp.', ['2020-06-22', '2020-06-24']],
    ['Sau hai ngày làm việc (16 - 17/6), Đại hội thành công.', ['2020-06-16', '2020-06-17']],
    ['Ngày 3, 4/6, đoàn khảo sát tại hai xã.', ['2020-06-03', '2020-06-04']],
    ['Vào các ngày 4/7, 6/7 và 8/7, ba xã họp dân.', ['2020-07-04', '2020-07-06', '2020-07-08']],
    ['Lớp học mở từ 28/12/2019 đến 2/1.', ['2019-12-28', '2020-01-02']],
    ['Đêm 8 rạng sáng 9/7, lũ quét về bản.', ['2020-07-08', '2020-07-09']],
    ['AN THUẬN - Ngày 9.7, Ban Pháp chế giám sát tại huyện.', ['2020-07-09']],
    ['Chi bộ được thành lập ngày 12/6/1930 tại làng Phúc Khê.', ['1930-06-12']],
    ['Ngày mùng 2 tháng 9 năm 1945, mít tinh mừng độc lập.', ['1945-09-02']],
    ['Đồng chí từ trần hồi 4 giờ ngày 11/7/2020.', ['2020-07-11']],
    ['Căn cứ Biên bản họp ngày 2/7/2020 của Ủy ban nhân dân huyện;', ['2020-07-02']],
    ['Hai bên ký kết Quy chế phối hợp ngày 2/7.', ['2020-07-02']],
    ['Mãi đến ngày 19/5/2019 công ty mới tổ chức được lễ ra mắt chi bộ.', ['2019-05-19']],
    ['Từ ngày 1/3/2020, Ban Tuyên giáo và Dân vận chính thức hoạt động.', ['2020-03-01']],
    ['Bà Thào kể vào 7h ngày 9/7, lũ về bản.', ['2020-07-09']],
    ['Phó Bí thư Huyện ủy ngày 9/7 đã thăm, tặng quà.', ['2020-07-09']],
    ['Nhân kỷ niệm 75 năm Ngày truyền thống (28/8/1945 - 28/8/2020), chiều 13/7, Sở gặp mặt.', ['2020-07-13']],
  ])('is read: %s', (text, dates) => {
    expect(eventsIn([text])).toEqual(dates);
  });

  test.each([
    'Kỷ niệm 90 năm Ngày thành lập Đảng (3/2/1930 - 3/2/2020), chi bộ gặp mặt.',
    'Kỷ niệm 130 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2020), xã ra quân.',
    'Nhân dịp Ngày Thương binh - Liệt sĩ 27/7, đoàn tặng quà.',
    'Đảng ủy trao Huy hiệu Đảng đợt ngày 19/5 cho 12 đồng chí.',
    'Sau ngày giải phóng 30/4/1975, huyện khai hoang.',
    'Ngày 8/3, ngày 20/10 hằng năm, hội viên đều có quà.',
    'Phường dọn vệ sinh đường 3-2 và Quảng trường 7-5.',
    'Phong trào 26-3 sôi nổi.',
    'Đồng chí sinh ngày 5/6/1950, vào Đảng ngày 3/2/1975.',
    'Ông gia nhập Đảng Cộng sản Việt Nam ngày 27/11/1987.',
    'Ngày vào Đảng: 03/02/1998; ngày chính thức: 03/02/1999.',
    'Các đơn vị gửi báo cáo trước ngày 5/7.',
    'Tính đến ngày 30/6, toàn tỉnh có 512 tổ chức đảng.',
    'Đến ngày 30/6, giải ngân đạt 45%.',
    'Từ ngày 1/7 đến nay, xã tiếp nhận 300 hồ sơ.',
    'Quyết định này có hiệu lực từ ngày 1/7/2020.',
    'Lễ hội sẽ diễn ra ngày 1/7.',
    'Ngày mai (16/7), đoàn làm việc tại xã.',
    'Thời gian: từ ngày 1/6/2020 đến ngày 30/6/2020.',
    'Căn cứ Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;',
    'Theo Tờ trình ngày 5/7 của Sở Nội vụ, tỉnh đồng ý.',
    'Quyết định thành lập Ban Chỉ đạo ngày 2/7/2020 gồm ba điều.',
    'Thực hiện Quy định số 31 – QĐ/TW ngày 26/3/2020, chi bộ họp.',
    'Thực hiện Nghị quyết 02 của Ban Thường vụ Tỉnh ủy ngày 15/3/2016 và kết quả rà soát, huyện luân chuyển cán bộ.',
    'Báo Tân Lĩnh số ra ngày 10/7 có bài về huyện.',
    'Giấy phép số 14/GP-STTTT cấp ngày 5/6/2019.',
    'Tân Lĩnh, ngày 10 tháng 7 năm 2020',
    'Chủ tịch UBND tỉnh kiểm tra khu tái định cư (12/7/2020)',
    'Sáng 5/7:',
  ])('is none: %s', (text) => {
    expect(eventsIn([text])).toEqual([]);
  });
});

describe('the year of a day that is printed without one', () => {
  test.each([
    ['a day soon after the publication is a plan', ['Kỳ họp bế mạc vào chiều 17/7.'], '2020-07-15', []],
    ['one long after it is of the year before', ['Ngày 28/12, cầu thông xe.'], '2020-01-05', ['2019-12-28']],
    ['"năm ngoái" is the year before', ['Ngày 28-3 năm ngoái, cầu khởi công.'], '2020-07-15', ['2019-03-28']],
    [
      'days of a story are of its year',
      ['Ngày 20/8/1945, dân mít tinh. Ngày 22/8, ta giành chính quyền.'],
      '2020-08-25',
      ['1945-08-20', '1945-08-22'],
    ],
    [
      'as are those behind a year that opens a sentence',
      ['Năm 1946, huyện kháng chiến. Ngày 19/12, súng nổ.'],
      '2020-07-15',
      ['1946-12-19'],
    ],
    [
      'but not the news of the publication',
      ['Cầu khởi công ngày 5/6/2018. Sáng 14/7, xe qua cầu.'],
      '2020-07-15',
      ['2018-06-05', '2020-07-14'],
    ],
    [
      'nor is a year borrowed from a paper',
      ['Thực hiện Quyết định số 5/QĐ-UBND ngày 2/3/2017, sáng 6/4, xã họp.'],
      '2020-07-15',
      ['2020-04-06'],
    ],
    [
      'without a publication the text may tell it',
      ['Đại hội họp ngày 13/8/2015.', 'Sáng 12/8, Đại hội họp trù bị.'],
      null,
      ['2015-08-13', '2015-08-12'],
    ],
    [
      'also behind it, or by what is in force',
      ['Sáng 1/10, bệnh viện họp. Thời hạn tính từ ngày 5/10/2015.', 'Giám đốc sinh ngày 2/9/1970.'],
      null,
      ['2015-10-01'],
    ],
    [
      'over the turn of the year',
      ['Đêm 28/12, lũ về bản. Ngày 5/1/2016, xã dựng lại cầu.'],
      null,
      ['2015-12-28', '2016-01-05'],
    ],
    ['or leave it open', ['Sáng 3-7, chi bộ họp.'], null, []],
  ])('%s', (_, texts, date, dates) => {
    expect(eventsIn(texts, date)).toEqual(dates);
  });

  test('is that of a publication whose day is not known', () => {
    expect(eventsIn(['Sáng 20/7, chi bộ họp. Ngày 2/8 có mưa.'], '2020-07-01', 'month')).toEqual(['2020-07-20']);
    expect(eventsIn(['Sáng 20/7, chi bộ họp.'], '2020-01-01', 'year')).toEqual(['2020-07-20']);
  });
});

describe('a day told from that of the text', () => {
  test.each([
    ['Chiều qua, mưa lớn gây ngập.', ['2020-07-14']],
    ['Hôm kia, đoàn về xã.', ['2020-07-13']],
    ['Hôm qua (14/7), đoàn về xã.', ['2020-07-14']],
    ['Sáng nay, tại Hội trường Huyện ủy, hội nghị khai mạc.', ['2020-07-15']],
    ['Đám cháy được dập tắt trưa nay.', ['2020-07-15']],
    ['Tối nay sẽ có mưa.', []],
    ['Cuộc sống hôm nay, nhờ đó, đã khác.', []],
    ['Nước sông thấp hơn hôm qua.', []],
    ['Bà con đi chiều qua cầu treo.', []],
    ['Bà kể: “Chiều qua, tôi gặp nó”.', []],
  ])('%s', (text, dates) => {
    expect(eventsIn([text])).toEqual(dates);
  });

  test('counts from the day that the text gives as its own', () => {
    expect(eventsIn(['Sáng nay (13/7), kỳ họp khai mạc.', 'Chiều qua, các tổ đã họp.'])).toEqual([
      '2020-07-13',
      '2020-07-12',
    ]);
  });
});
