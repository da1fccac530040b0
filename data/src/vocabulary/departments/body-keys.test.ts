import { expect, test } from 'vitest';
import { readVocabulary } from '../read-vocabulary.ts';
import { createBodyKeys } from './body-keys.ts';

const vocabulary = readVocabulary();
const { read } = createBodyKeys(vocabulary);
const keyOf = (name: string) => read(name).key;

test.each([
  ['Ủy ban nhân dân thành phố Vĩnh Hải', 'UBND TP. Vĩnh Hải', 'UBND Tp Vĩnh Hải', 'UỶ BAN NHÂN DÂN THÀNH PHỐ VĨNH HẢI'],
  ['Ủy ban nhân dân thị xã An Sơn', 'UBND TX An Sơn', 'UBND TX. An Sơn'],
  ['Ủy ban nhân dân thị trấn An Sơn', 'UBND TT An Sơn', 'UBND TT. An Sơn'],
  [
    'Ủy ban Mặt trận Tổ quốc tỉnh',
    ...['UBMTTQ tỉnh', 'UB MTTQ tỉnh', 'Ủy ban MTTQ Việt Nam tỉnh', 'UBMTTQVN tỉnh'],
    ...['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Ủy ban MTTQ tỉnh'],
  ],
  ['Hội Liên hiệp Phụ nữ tỉnh', 'Hội LHPN tỉnh', 'Hội Liên hiệp Phụ nữ Việt Nam tỉnh', 'Hội LHPN Việt Nam tỉnh'],
  ['Hội Cựu chiến binh huyện An Sơn', 'Hội CCB huyện An Sơn'],
  ['Ban Chấp hành Đảng bộ tỉnh', 'BCH Đảng bộ tỉnh'],
  ['Ban Thường vụ Tỉnh ủy', 'BTV Tỉnh ủy', 'Thường vụ Tỉnh ủy', 'BTV Tỉnh uỷ'],
  ['Ủy ban Kiểm tra Tỉnh ủy', 'UBKT Tỉnh ủy', 'UBKTTU'],
  ['Liên đoàn Lao động tỉnh', 'LĐLĐ tỉnh'],
  ['Viện Kiểm sát nhân dân tỉnh', 'VKSND tỉnh', 'Viện KSND tỉnh'],
  ['Tòa án nhân dân tỉnh', 'TAND tỉnh'],
  ['Bảo hiểm xã hội tỉnh', 'BHXH tỉnh'],
  ['Kho bạc Nhà nước tỉnh', 'KBNN tỉnh'],
  ['Đoàn đại biểu Quốc hội tỉnh', 'Đoàn ĐBQH tỉnh'],
  ['Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh', 'Văn phòng Đoàn ĐBQH và HĐND tỉnh'],
  ['Bộ Chỉ huy Quân sự tỉnh', 'Bộ CHQS tỉnh'],
  ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh', 'Bộ Chỉ huy BĐBP tỉnh'],
  ['Công an tỉnh', 'CA tỉnh'],
  ['Đài Phát thanh - Truyền hình tỉnh', 'Đài Phát thanh và Truyền hình tỉnh', 'Đài PT-TH tỉnh', 'Đài PTTH tỉnh'],
  [
    'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    ...['Đảng ủy Khối cơ quan - doanh nghiệp tỉnh', 'Đảng ủy Khối các cơ quan–doanh nghiệp tỉnh'],
    ...['Đảng ủy Khối CCQ & DN tỉnh', 'Đảng uỷ Khối CQ&DN tỉnh'],
  ],
  ['Đảng ủy Khối', 'ĐU Khối', 'ĐUK'],
  ['Thành ủy Hồ Chí Minh', 'Thành ủy TP.HCM', 'Thành ủy TP HCM', 'Thành ủy thành phố Hồ Chí Minh'],
  ['Sở Nội vụ Thuận Giang', 'Sở Nội vụ tỉnh Thuận Giang'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở LĐ-TB&XH', 'Sở LĐTB&XH', 'Sở Lao động, Thương binh và Xã hội tỉnh'],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', 'Sở Nông nghiệp và PTNT', 'Sở Nông nghiệp - PTNT'],
  ['Ban Tổ chức Trung ương', 'Ban Tổ chức TW', 'Ban Tổ chức T.Ư', 'Ban Tổ chức TƯ'],
  ['Ban Chấp hành Trung ương', 'Ban Chấp hành Trung ương Đảng', 'BCH Trung ương Đảng'],
])('%s is one body under all its spellings', (...names) => {
  expect(names.map(keyOf)).toEqual(names.map(() => keyOf(names[0] ?? '')));
  expect(read(names[0] ?? '').isFull).toBe(true);
});

test.each([
  ['Ủy ban Mặt trận Tổ quốc tỉnh', 'Mặt trận Tổ quốc tỉnh'],
  ['Ban Thường vụ Quốc hội', 'Ủy ban Thường vụ Quốc hội'],
  ['Đảng ủy Khối các cơ quan tỉnh', 'Đảng ủy các cơ quan Đảng tỉnh'],
  ['Đảng ủy Khối các cơ quan tỉnh', 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh'],
  ['Đảng ủy UBND tỉnh', 'Đảng bộ UBND tỉnh'],
  ['Công an tỉnh', 'Công an thành phố'],
  ['Công an Thuận Giang', 'Công an tỉnh Thuận Giang'],
  ['Sở Nội vụ tỉnh Thuận Giang', 'Sở Nội vụ thành phố Thuận Giang'],
  ['Thường trực HĐND tỉnh', 'HĐND tỉnh'],
  ['Trung tâm Y tế An Sơn', 'UBND TT An Sơn'],
  ['Ban Tổ chức', 'Ban Tổ chức Tỉnh ủy'],
  ['Ban Tuyên giáo Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  ['Hội Nông dân Việt Nam', 'Hội Nông dân'],
  ['Tổng Công ty Sông Đà', 'Tổng Công ty Sông Đá'],
])('%s and %s are two', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});

test('every spelling in the vocabulary is read as its full form', () => {
  const { spellings, successions } = vocabulary.departments;
  for (const [full = '', ...others] of [...spellings, ...successions.flatMap(({ from, to }) => [...from, ...to])])
    for (const other of others) expect([other, keyOf(other)]).toEqual([other, keyOf(full)]);
});

test('a short name of the office is the full one, alone and at the end of another', () => {
  const own = [{ short: 'Tỉnh ủy', name: 'Tỉnh ủy Thuận Giang' }];
  const keys = createBodyKeys({ ...vocabulary, departments: { ...vocabulary.departments, own } });
  const full = ['Tỉnh ủy Thuận Giang', 'Ban Tổ chức Tỉnh ủy Thuận Giang'];
  expect(['TU', 'BTC Tỉnh uỷ'].map((name) => keys.read(name).key)).toEqual(full.map((name) => keys.read(name).key));
  expect(['Tỉnh ủy', ...full].map((name) => keys.read(name).isFull)).toEqual([false, true, true]);
  expect(keys.read('Tỉnh ủy An Sơn').key).toBe('tỉnh ủy an sơn');
});
