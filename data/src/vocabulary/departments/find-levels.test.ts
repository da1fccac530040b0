import { expect, test } from 'vitest';
import { readVocabulary } from '../read-vocabulary.ts';
import { findLevels } from './find-levels.ts';

const vocabulary = readVocabulary();

test.each([
  ['Ban Tổ chức Trung ương', 'central'],
  ['Bộ Nội vụ', 'central'],
  ['Tòa án nhân dân tối cao', 'central'],
  ['Ủy ban Trung ương MTTQ Việt Nam', 'central'],
  ['Tỉnh uỷ Thuận Giang', 'province'],
  ['BAN TỔ CHỨC TỈNH ỦY', 'province'],
  ['Sở Nội vụ thành phố Sông Lĩnh', 'province'],
  ['Phòng Tổ chức Sở Nội vụ', 'province'],
  ['Thành ủy Hải Phòng', 'province'],
  ['Ủy ban MTTQ Việt Nam tỉnh', 'province'],
  ['Đoàn đại biểu Quốc hội tỉnh', 'province'],
  ['Bảo hiểm xã hội tỉnh', 'province'],
  ['Đảng ủy Quân sự tỉnh', 'province'],
  ['Ban Tuyên giáo Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh', 'bloc'],
  ['Đảng ủy Khối Doanh nghiệp Trung ương', 'bloc'],
  ['Đảng ủy UBND tỉnh', 'bloc'],
  ['Đảng ủy các cơ quan Đảng tỉnh Thuận Giang', 'bloc'],
  ['Ban Thường vụ Huyện ủy An Sơn', 'district'],
  ['Thị ủy', 'district'],
  ['UBND thành phố Lĩnh Hà', 'district'],
  ['Phòng Nội vụ huyện An Sơn', 'district'],
  ['Đảng ủy phường Tân Lập', 'commune'],
  ['Công an thị trấn Phố Lĩnh, huyện An Sơn', 'commune'],
  ['Trung tâm Phục vụ hành chính công xã', 'commune'],
  ['Chi bộ thôn Đông', 'grassroots'],
  ['Ban Công tác Mặt trận tổ dân phố 3', 'grassroots'],
  ['Đảng ủy Sở Xây dựng', 'grassroots'],
  ['Ủy ban Kiểm tra Đảng ủy Công ty Cổ phần Cấp nước Thuận Giang', 'grassroots'],
  ['Chi bộ Văn phòng Tỉnh ủy', 'grassroots'],
  ['Đảng bộ Liên đoàn Lao động tỉnh', 'grassroots'],
  ['Đảng ủy Văn phòng Trung ương Đảng', 'central'],
  ['Đảng bộ Công an tỉnh', 'province'],
  ['Thanh tra Bộ Nội vụ', 'central'],
])('%s stands at the level "%s"', (name, level) => {
  expect(findLevels(name, vocabulary)).toEqual([level]);
});

test.each(['Thành ủy', 'UBND thành phố'])('%s is of a province or in one', (name) => {
  expect(findLevels(name, vocabulary)).toEqual(['province', 'district']);
});

test.each([
  'Ban Tổ chức',
  'UBND',
  'Công ty Cổ phần Xã hội số',
  'Nhà Xuất bản Sông Lĩnh',
  'Hợp tác xã Đồng Tâm',
  'Trường Tiểu học Đinh Bộ Lĩnh',
  'Công ty Thép Việt Nam',
  '',
])('the name "%s" tells no level', (name) => {
  expect(findLevels(name, vocabulary)).toEqual([]);
});
