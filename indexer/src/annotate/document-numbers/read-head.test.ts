import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { expect, it } from 'vitest';
import { paperTypesOf } from './paper-types.ts';
import { readDocumentHead } from './read-head.ts';

const { documentTypes, names } = readVocabulary();
const lexicon = {
  types: paperTypesOf(documentTypes),
  surnames: new Set(names.common.map((name) => name.toLowerCase())),
};
const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));

it('a law has its number behind its kind, and its day where it says when it was passed', () => {
  const blocks = paragraphs(
    ...['QUỐC HỘI', 'Luật số: 91/2025/QH15', 'LUẬT', 'BẢO VỆ DỮ LIỆU'],
    ...['Căn cứ Luật số 10/2012/QH13;', 'Điều 1. Phạm vi', 'Điều 2. Hiệu lực'],
    'Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV thông qua ngày 26 tháng 6 năm 2025.',
  );
  expect(readDocumentHead({ title: 'Luật Bảo vệ dữ liệu', blocks }, lexicon)).toMatchObject({
    ...{ type: 'Luật', number: '91/2025/QH15', date: '2025-06-26' },
  });
});

it('what the head does not print is read out of the record of the paper', () => {
  const record = 'Số hiệu\t12/2021/TT-BTC\nLoại văn bản\tThông tư\nNgày ban hành\t31/12/2021\nNgười ký\tLê Văn An';
  const blocks = [{ kind: 'table' as const, text: `${record}\nCơ quan ban hành\tBộ Tài chính` }];
  expect(readDocumentHead({ title: 'Về phí', blocks }, lexicon)).toEqual({
    ...{ type: 'Thông tư', number: '12/2021/TT-BTC', issuer: 'Bộ Tài chính' },
    ...{ date: '2021-12-31', signer: 'Lê Văn An', relations: [] },
  });
});

it('a number in running text is no paper’s own', () => {
  const blocks = paragraphs('Hội nghị triển khai Nghị quyết số 05-NQ/TW.', 'Căn cứ Luật số 10/2012/QH13;');
  expect(readDocumentHead({ title: 'Tin', blocks }, lexicon)).toBeNull();
});

it('a consolidated text is known by the number at its end, not by that of what it consolidates', () => {
  const blocks = paragraphs(
    ...['BỘ NỘI VỤ', 'Số: 12/2022/TT-BNV', 'Hà Nội, ngày 30 tháng 6 năm 2022', 'THÔNG TƯ', 'Về chế độ báo cáo'],
    ...['Điều 1. Phạm vi', 'Điều 2. Nội dung', 'Điều 3. Thời hạn', 'Điều 4. Hiệu lực', 'Điều 5. Thi hành'],
    ...['BỘ NỘI VỤ', 'Số: 4/VBHN-BNV', 'XÁC THỰC VĂN BẢN HỢP NHẤT', 'Hà Nội, ngày 10 tháng 02 năm 2025', 'Lê Văn An'],
  );
  expect(readDocumentHead({ title: 'Thông tư', blocks }, lexicon)).toMatchObject({
    ...{ type: 'Văn bản hợp nhất', number: '4/VBHN-BNV', place: 'Hà Nội', date: '2025-02-10' },
  });
});

const party = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const foot = ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', '(đã ký)', 'Lê Văn An'];

it('a directive has all that its form demands', () => {
  const blocks = paragraphs(
    ...['TỈNH ỦY THANH LĨNH', 'BAN TỔ CHỨC', '*', 'Số 18-HD/BTCTU', party, 'Lĩnh Sơn, ngày 29 tháng 9 năm 2017'],
    ...['HƯỚNG DẪN', 'công tác phát triển đảng viên', 'Thực hiện Quy định số 29-QĐ/TW, Ban hướng dẫn như sau:'],
    ...['Hướng dẫn này thay thế Hướng dẫn số 07-HD/BTCTU ngày 12/5/2013.', ...foot],
  );
  expect(readDocumentHead({ title: 'Hướng dẫn', blocks }, lexicon)).toEqual({
    ...{ type: 'Hướng dẫn', number: '18-HD/BTCTU', issuer: 'BAN TỔ CHỨC TỈNH ỦY THANH LĨNH', place: 'Lĩnh Sơn' },
    ...{ date: '2017-09-29', abstract: 'công tác phát triển đảng viên', signer: 'Lê Văn An' },
    relations: [
      { kind: 'replaces', number: '07-HD/BTCTU' },
      { kind: 'implements', number: '29-QĐ/TW' },
    ],
  });
});

it('a letter prints no kind: its abstract stands under the number', () => {
  const blocks = paragraphs(
    ...['UBND TỈNH CAO SƠN', 'SỞ NỘI VỤ', 'Số: 1245/SNV-TCBC', 'V/v báo cáo biên chế', 'năm 2017'],
    ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Cao Sơn, ngày 15 tháng 9 năm 2016', 'Kính gửi: Các sở, ban, ngành.'],
  );
  expect(readDocumentHead({ title: 'Công văn', blocks }, lexicon)).toMatchObject({
    ...{ type: 'Công văn', number: '1245/SNV-TCBC', issuer: 'SỞ NỘI VỤ', date: '2016-09-15' },
    abstract: 'V/v báo cáo biên chế năm 2017',
  });
});

it.each([
  [
    `TỈNH ỦY SÔNG LĨNH ${party}`,
    'BAN TUYÊN GIÁO Sông Lĩnh, ngày 12 tháng 5 năm 2018',
    'Số 22-HD/BTGTU',
    'HƯỚNG DẪN tuyên truyền',
  ],
  [
    `TỈNH ỦY SÔNG LĨNH BAN TUYÊN GIÁO * Số 22-HD/BTGTU`,
    `${party} Sông Lĩnh, ngày 12 tháng 5 năm 2018`,
    'HƯỚNG DẪN tuyên truyền',
  ],
  [
    `TỈNH ỦY SÔNG LĨNH\t${party}\nBAN TUYÊN GIÁO\t\nSố 22-HD/BTGTU\tSông Lĩnh, ngày 12 tháng 5 năm 2018`,
    'HƯỚNG DẪN tuyên truyền',
  ],
])('columns that have run together are taken apart: %s', (...texts) => {
  expect(readDocumentHead({ title: 'Hướng dẫn', blocks: paragraphs(...texts) }, lexicon)).toMatchObject({
    ...{ type: 'Hướng dẫn', number: '22-HD/BTGTU', issuer: 'BAN TUYÊN GIÁO TỈNH ỦY SÔNG LĨNH' },
    ...{ place: 'Sông Lĩnh', date: '2018-05-12', abstract: 'tuyên truyền' },
  });
});

it('damage of recognition is read over in the number, the day and the Party’s name', () => {
  const texts = [
    'TỈNH UỶ KON LĨNH',
    'Số 34O-KL/TƯ',
    'ĐÀNG CỘNG SẢN VIỆT NAM',
    'Kon Lĩnh, ngày l2 tháng 8 năm 2OO5',
    'K ÉT LUẬN',
    'về cán bộ',
  ];
  expect(readDocumentHead({ title: 'Tài liệu', blocks: paragraphs(...texts) }, lexicon)).toMatchObject({
    ...{ type: 'Kết luận', number: '340-KL/TU', issuer: 'TỈNH UỶ KON LĨNH', date: '2005-08-12', abstract: 'về cán bộ' },
  });
});

it.each(['ngày     tháng 5 năm 2018', 'ngày 29 tháng năm 2018', 'ngày … tháng … năm 2018'])(
  'a number and a day that were to be filled in by hand are not made up: %s',
  (day) => {
    const texts = [
      'TỈNH ỦY SÔNG LĨNH',
      'Số      -CT/TU',
      party,
      `Sông Lĩnh, ${day}`,
      'CHỈ THỊ',
      'về khuyến học',
      ...foot,
    ];
    expect(readDocumentHead({ title: 'Chỉ thị', blocks: paragraphs(...texts) }, lexicon)).toEqual({
      ...{ type: 'Chỉ thị', issuer: 'TỈNH ỦY SÔNG LĨNH', place: 'Sông Lĩnh', abstract: 'về khuyến học' },
      ...{ signer: 'Lê Văn An', relations: [] },
    });
  },
);

it('a paper without a number is one by its head', () => {
  const texts = [
    'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH',
    '*',
    party,
    'Sông Lĩnh, ngày 08 tháng 01 năm 2021',
    'BÁO CÁO',
    'tổng kết năm 2020',
  ];
  expect(readDocumentHead({ title: 'Báo cáo', blocks: paragraphs(...texts) }, lexicon)).toEqual({
    ...{ type: 'Báo cáo', issuer: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', place: 'Sông Lĩnh', date: '2021-01-08' },
    ...{ abstract: 'tổng kết năm 2020', relations: [] },
  });
});

it('a paper of before 1976 names the Party and the State of its time', () => {
  const texts = [
    'TỈNH ỦY SÔNG LĨNH',
    'Số: 12-CT/TU',
    'ĐẢNG LAO ĐỘNG VIỆT NAM',
    'Sông Lĩnh, ngày 5 tháng 3 năm 1961',
    'CHỈ THỊ',
    'Về vụ mùa',
  ];
  expect(readDocumentHead({ title: 'Chỉ thị', blocks: paragraphs(...texts) }, lexicon)).toMatchObject({
    ...{ issuer: 'TỈNH ỦY SÔNG LĨNH', date: '1961-03-05', abstract: 'Về vụ mùa' },
  });
  const state = [
    'VIỆT NAM DÂN CHỦ CỘNG HÒA',
    'Độc lập - Tự do - Hạnh phúc',
    'ỦY BAN HÀNH CHÍNH TỈNH CAO SƠN',
    'Số: 7-QĐ/UB',
    'QUYẾT ĐỊNH',
  ];
  expect(readDocumentHead({ title: 'Quyết định', blocks: paragraphs(...state) }, lexicon)).toMatchObject({
    issuer: 'ỦY BAN HÀNH CHÍNH TỈNH CAO SƠN',
  });
});

it('an old paper has its day at its foot', () => {
  const texts = [
    'XỨ ỦY NAM BỘ',
    'Số: 12-NQ/XU',
    'NGHỊ QUYẾT',
    'Về tổ chức',
    'Tình hình có nhiều tiến bộ trong năm qua.',
  ];
  const blocks = paragraphs(...texts, 'Ngày 05 tháng 3 năm 1949', 'T/M XỨ ỦY', 'Bí thư', 'Lê Văn Tư');
  expect(readDocumentHead({ title: 'Nghị quyết', blocks }, lexicon)).toMatchObject({
    date: '1949-03-05',
    signer: 'Lê Văn Tư',
  });
});

it('a record may stand in lines, and tells whether the paper holds', () => {
  const record = [
    '- Số hiệu văn bản: 14/2007/QĐ-UBND',
    '- Loại văn bản: Quyết định',
    '- Cơ quan ban hành: Tỉnh Cao Sơn',
  ];
  const blocks = paragraphs(...record, '- Ngày ban hành: 19-06-2007', '- Tình trạng hiệu lực: Hết hiệu lực một phần');
  expect(readDocumentHead({ title: 'Quyết định 14/2007/QĐ-UBND về chợ', blocks }, lexicon)).toEqual({
    ...{
      type: 'Quyết định',
      number: '14/2007/QĐ-UBND',
      issuer: 'Tỉnh Cao Sơn',
      date: '2007-06-19',
      abstract: 'về chợ',
    },
    ...{
      relations: [],
      validity: { status: 'partly-expired', evidence: 'Tình trạng hiệu lực: Hết hiệu lực một phần' },
    },
  });
});

it('neither a report about a paper nor an article that quotes one has a head, but a page that is called by it has', () => {
  const report = 'Ngày 12/5/2018, Bí thư Tỉnh ủy đã ký ban hành Chỉ thị số 22-CT/TU về công tác khuyến học trong tỉnh.';
  const quoted = [
    'TỈNH ỦY SÔNG LĨNH',
    'Số 22-CT/TU',
    party,
    'Sông Lĩnh, ngày 12 tháng 5 năm 2018',
    'CHỈ THỊ',
    'về khuyến học',
    ...foot,
  ];
  expect(readDocumentHead({ title: 'Chỉ thị', blocks: paragraphs(report) }, lexicon)).toBeNull();
  expect(readDocumentHead({ title: 'Toàn văn Chỉ thị', blocks: paragraphs(report, ...quoted) }, lexicon)).toBeNull();
  const other = 'Chỉ thị số 19-CT/TU về khuyến học';
  expect(readDocumentHead({ title: other, blocks: paragraphs(report, ...quoted) }, lexicon)).toBeNull();
  const numbered = quoted.map((line) => (line === 'CHỈ THỊ' ? 'CHỈ THỊ 22-CT/TU' : line));
  const page = { title: 'Chỉ thị 22-CT/TU về khuyến học', blocks: paragraphs(report, 'Toàn văn:', ...numbered) };
  expect(readDocumentHead(page, lexicon)).toMatchObject({
    ...{ type: 'Chỉ thị', number: '22-CT/TU', issuer: 'TỈNH ỦY SÔNG LĨNH', date: '2018-05-12' },
    ...{ abstract: 'về khuyến học', signer: 'Lê Văn An' },
  });
});
