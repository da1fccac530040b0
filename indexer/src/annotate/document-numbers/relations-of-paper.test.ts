import { describe, expect, it } from 'vitest';
import { relationsOf } from './relations-of-paper.ts';

const relations = (abstract: string, ...texts: string[]) =>
  relationsOf(
    abstract,
    texts.map((text) => ({ kind: 'paragraph' as const, text })),
    '99-QĐ/TU',
  ).map(({ kind, number }) => `${kind} ${number}`);

describe('a paper replaces', () => {
  it.each([
    ['Chỉ thị này thay thế Chỉ thị số 22-CT/TU ngày 04/5/2014 của Ban Thường vụ Tỉnh ủy.', ['replaces 22-CT/TU']],
    [
      'Điều 2. Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 08/2011/QĐ-UBND.',
      ['replaces 08/2011/QĐ-UBND'],
    ],
    [
      'Quyết định này thay thế các Quyết định số 12/2001/QĐ-UB ngày 3/4/2001, số 15/2002/QĐ-UB ngày 5/6/2002.',
      ['replaces 12/2001/QĐ-UB', 'replaces 15/2002/QĐ-UB'],
    ],
    ['Hướng dẫn này thay thế Hướng dẫn số 07-HD/BTCTU.', ['replaces 07-HD/BTCTU']],
  ])('%s', (text, expected) => expect(relations('', text)).toEqual(expected));

  it.each([
    'Trường hợp Nghị định số 30/2020/NĐ-CP được sửa đổi hoặc thay thế thì thực hiện theo văn bản mới.',
    'Nghị định số 30/2020/NĐ-CP thay thế Nghị định số 110/2004/NĐ-CP.',
    'Đồng chí Lê Văn An thay thế đồng chí Ngô Văn Bình theo Quyết định số 12-QĐ/TU.',
    'Căn cứ Nghị định số 30/2020/NĐ-CP thay thế Nghị định số 110/2004/NĐ-CP;',
  ])('no other: %s', (text) => expect(relations('', text)).toEqual([]));
});

describe('a paper amends', () => {
  it('the paper that its title names, not the one in the title of that', () => {
    const title =
      'Sửa đổi, bổ sung Điều 1 Thông tư số 94/2020/TT-BTC sửa đổi, bổ sung một số điều của Thông tư số 307/2016/TT-BTC';
    expect(relations(title)).toEqual(['amends 94/2020/TT-BTC']);
  });

  it('the rules issued with a decision', () => {
    const title = 'Sửa đổi một số điều của Quy định về quản lý chợ ban hành kèm theo Quyết định số 31/2016/QĐ-UBND';
    expect(relations(title)).toEqual(['amends 31/2016/QĐ-UBND']);
  });

  it.each([
    ['Điều 1. Sửa đổi, bổ sung một số điều của Luật Giáo dục số 43/2019/QH14', ['amends 43/2019/QH14']],
    ['Quyết định này thay thế khoản 2 Điều 5 Quyết định số 12/2001/QĐ-UB.', ['amends 12/2001/QĐ-UB']],
    ['Luật Đất đai số 31/2024/QH15 được sửa đổi, bổ sung bởi Luật số 43/2024/QH15.', []],
    ['b) Bổ sung giá đất tại nơi tái định cư quy định tại Điều 3 Nghị quyết số 254/2025/QH15.', []],
  ])('%s', (text, expected) => expect(relations('', text)).toEqual(expected));
});

describe('a paper repeals', () => {
  it.each([
    ['Bãi bỏ Thông tư số 49/2013/TT-BGTVT.', ['repeals 49/2013/TT-BGTVT']],
    ['1. Bãi bỏ Thông tư số 09/2015/TT-BYT, trừ các nội dung sau:', ['repeals-part 09/2015/TT-BYT']],
    [
      'Điều 2. Bãi bỏ Nghị quyết số 08/2012/NQ-HĐND và Điều 3 Nghị quyết số 10/2014/NQ-HĐND.',
      ['repeals 08/2012/NQ-HĐND', 'repeals-part 10/2014/NQ-HĐND'],
    ],
    [
      'Thông tư số 24/2013/TT-BNV ngày 30 tháng 9 năm 2013 hết hiệu lực kể từ ngày Thông tư này có hiệu lực.',
      ['repeals 24/2013/TT-BNV'],
    ],
    ['Quyết định số 24/2013/QĐ-UBND ngưng hiệu lực một phần từ ngày 01/01/2020.', ['repeals-part 24/2013/QĐ-UBND']],
    ['việc in, hủy bỏ bằng tốt nghiệp theo Thông tư số 31/2017/TT-BNV', []],
    ['Nghị định này hết hiệu lực khi Nghị định số 12/2020/NĐ-CP có hiệu lực.', []],
  ])('%s', (text, expected) => expect(relations('', text)).toEqual(expected));

  it('the papers of a list', () => {
    const list = [
      '1. Quyết định số 104/2000/QĐ-UB về nước sạch.',
      '2. Quyết định số 14/2012/QĐ-UB sửa đổi Quyết định số 139/2002/QĐ-UB.',
    ];
    expect(relations('', 'Điều 1. Bãi bỏ toàn bộ các văn bản sau:', ...list, 'Điều 2. Quyết định số 7/QĐ-UB')).toEqual([
      'repeals 104/2000/QĐ-UB',
      'repeals 14/2012/QĐ-UB',
    ]);
  });
});

describe('a paper implements', () => {
  it.each([
    [
      'Thực hiện Quy định số 29-QĐ/TW về thi hành Điều lệ; Hướng dẫn số 01-HD/TW, Tỉnh ủy yêu cầu:',
      ['29-QĐ/TW', '01-HD/TW'],
    ],
    ['Rừng bị cháy. Để khắc phục, thực hiện Chỉ thị số 17/CT-TTg ngày 16/5/2016, Ủy ban yêu cầu:', ['17/CT-TTg']],
    ['Căn cứ Nghị quyết số 4-NQ/TU; thực hiện Kế hoạch số 10-KH/TU, Huyện ủy xây dựng kế hoạch:', ['10-KH/TU']],
  ])('what it opens with: %s', (text, numbers) => {
    expect(relations('', text)).toEqual(numbers.map((number) => `implements ${number}`));
  });

  it('what its title says', () => {
    expect(relations('V/v triển khai thực hiện Chỉ thị số 05-CT/TW')).toEqual(['implements 05-CT/TW']);
  });

  it.each([
    'Căn cứ Nghị quyết số 4-NQ/TU của Tỉnh ủy;',
    'Trong những năm qua, thực hiện Chỉ thị số 10-CT/TU, các cấp ủy đã làm tốt.',
    'Báo cáo kết quả thực hiện Chỉ thị số 10-CT/TU như sau:',
  ])('no ground, and nothing that it looks back on: %s', (text) => expect(relations('', text)).toEqual([]));

  it('nothing that stands below its first heading', () => {
    expect(relations('', 'I. MỤC ĐÍCH', 'Thực hiện Chỉ thị số 10-CT/TU.')).toEqual([]);
  });
});

it('its own number is none of its relations', () => {
  expect(relations('', 'Quyết định này thay thế Quyết định số 99-QĐ/TU.')).toEqual([]);
});
