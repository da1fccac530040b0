import { describe, expect, it } from 'vitest';
import { toHeldUnit } from './held-unit.ts';
import { mayHoldBoth } from './may-hold-both.ts';

type Post = readonly [title: string, body: string];
const unit = ([title, body]: Post) => {
  const held = toHeldUnit({ title, body });
  if (!held) throw new Error(`${title} ${body} is no leading post`);
  return held;
};

describe('two posts that one person may hold at once', () => {
  it.each<readonly [string, Post, Post]>([
    ['the Party and the State of a place', ['Bí thư', 'Huyện ủy An Sơn'], ['Chủ tịch', 'HĐND huyện An Sơn']],
    ['the State as it is abbreviated and written out', ['Chủ tịch', 'UBND tỉnh'], ['Chủ tịch', 'Ủy ban nhân dân tỉnh']],
    ['a body and its Party committee', ['Giám đốc', 'Sở Tư pháp'], ['Bí thư', 'Đảng uỷ Sở Tư pháp']],
    [
      'two bodies of one committee',
      ['Trưởng', 'Ban Tổ chức Đảng ủy Khối'],
      ['Chủ nhiệm', 'UBKT Đảng uỷ Khối các cơ quan tỉnh'],
    ],
    ['a body named shortly and in full', ['Bí thư', 'Đảng ủy Khối'], ['Bí thư', 'Đảng ủy Khối các cơ quan tỉnh']],
    ['the province and a city in it', ['Phó Bí thư', 'Tỉnh ủy Thuận Giang'], ['Bí thư', 'Thành ủy Tân Hòa']],
    ['the province and one of its bodies', ['Phó Chủ tịch', 'UBND tỉnh'], ['Giám đốc', 'Sở Y tế']],
    [
      'a body, and what it became part of',
      ['Bí thư', 'Đảng ủy Khối doanh nghiệp tỉnh'],
      ['Bí thư', 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh'],
    ],
    ['an office by its initials', ['Giám đốc', 'Sở GD-ĐT Thuận Giang'], ['Giám đốc', 'Sở Giáo dục và Đào tạo']],
    ['an office with its level and without', ['Trưởng', 'Công an thị xã Tân Hòa'], ['Phó Trưởng', 'Công an Tân Hòa']],
    [
      'a company by a part of its name',
      ['Giám đốc', 'Công ty May Phú Lâm'],
      ['Giám đốc', 'Công ty Cổ phần May xuất khẩu Phú Lâm'],
    ],
    [
      'the Front and a Ban of the Party of a place',
      ['Chủ tịch', 'Ủy ban MTTQ Việt Nam tỉnh'],
      ['Trưởng', 'Ban Dân vận Tỉnh ủy'],
    ],
    ['a district and one of its bodies', ['Phó Bí thư', 'Huyện ủy An Sơn'], ['Trưởng', 'Ban Tổ chức Huyện ủy An Sơn']],
  ])('%s', (_, first, second) => {
    expect(mayHoldBoth(unit(first), unit(second))).toBe(true);
    expect(mayHoldBoth(unit(second), unit(first))).toBe(true);
  });
});

describe('two posts that nobody holds at once', () => {
  it.each<readonly [string, Post, Post]>([
    ['two districts', ['Bí thư', 'Huyện ủy An Sơn'], ['Bí thư', 'Huyện ủy Phú Lâm']],
    ['two provinces', ['Chủ tịch', 'UBND tỉnh Thuận Giang'], ['Phó Bí thư', 'Tỉnh ủy Hải Đông']],
    ['a province and a city of its level', ['Bí thư', 'Thành ủy Hải Phòng'], ['Chủ tịch', 'UBND tỉnh Thuận Giang']],
    ['two communes', ['Chủ tịch', 'UBND xã Tân Lập'], ['Bí thư', 'Đảng ủy xã Bình Minh']],
    ['a district and a hospital', ['Bí thư', 'Huyện ủy An Sơn'], ['Giám đốc', 'Bệnh viện Đa khoa tỉnh']],
    ['a district and an office of the province', ['Chủ tịch', 'UBND huyện An Sơn'], ['Giám đốc', 'Sở Xây dựng']],
    ['two offices of the province', ['Giám đốc', 'Sở Y tế'], ['Phó Giám đốc', 'Sở Xây dựng']],
    [
      'a committee and a company',
      ['Chủ nhiệm', 'Ủy ban Kiểm tra Đảng ủy Khối'],
      ['Giám đốc', 'Công ty Cổ phần Cấp nước Thuận Giang'],
    ],
    ['two blocks', ['Bí thư', 'Đảng ủy Khối doanh nghiệp tỉnh'], ['Phó Bí thư', 'Đảng ủy Khối các cơ quan tỉnh']],
    ['an office and a Ban of the Party', ['Giám đốc', 'Sở Xây dựng'], ['Phó Trưởng', 'Ban Tuyên giáo Tỉnh ủy']],
    ['a ministry and a province', ['Thứ trưởng', 'Bộ Y tế'], ['Bí thư', 'Tỉnh ủy Thuận Giang']],
    ['two police forces', ['Trưởng', 'Công an huyện Phú Lâm'], ['Giám đốc', 'Công an tỉnh Thuận Giang']],
    ['two schools', ['Hiệu trưởng', 'Trường THPT Lê Lợi'], ['Phó Hiệu trưởng', 'Trường Chính trị tỉnh']],
  ])('%s', (_, first, second) => {
    expect(mayHoldBoth(unit(first), unit(second))).toBe(false);
    expect(mayHoldBoth(unit(second), unit(first))).toBe(false);
  });
});

describe('what is no post that fills a working life', () => {
  it.each([
    ['a seat in a committee', 'Ủy viên Ban Thường vụ', 'Tỉnh ủy'],
    ['a seat in its own word', 'Tỉnh ủy viên', 'Tỉnh ủy'],
    ['a post of the past', 'nguyên Bí thư Huyện ủy An Sơn', 'Huyện ủy An Sơn'],
    ['a jury', 'Trưởng Ban Giám khảo', 'Ban Giám khảo'],
    ['a cell of the Party', 'Bí thư Chi bộ', 'Chi bộ Văn phòng'],
    ['a delegation', 'Trưởng đoàn Đại biểu Quốc hội', 'Đoàn Đại biểu Quốc hội tỉnh'],
    ['a body without a name of its own', 'Giám đốc Công ty', 'Công ty'],
    ['a clerk', 'chuyên viên', 'Sở Nội vụ'],
    ['a union', 'Chủ tịch Công đoàn', 'Công đoàn Sở Nội vụ'],
    ['an enterprise that is not named', 'Giám đốc', 'Doanh nghiệp tư nhân'],
    ['a company by its kind alone', 'Tổng Giám đốc', 'Công ty TNHH MTV'],
    ['an office of any district', 'Trưởng', 'Phòng Nội vụ huyện'],
  ])('%s', (_, title, body) => expect(toHeldUnit({ title, body })).toBeNull());

  it('is a post without a body', () => expect(toHeldUnit({ title: 'Bí thư' })).toBeNull());
});
