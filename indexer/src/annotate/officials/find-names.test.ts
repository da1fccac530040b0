import { expect, test } from 'vitest';
import { annotateSentence } from '../annotate-sentence.ts';

const namesIn = (...paragraphs: string[]): string[] =>
  annotateSentence(...paragraphs).officials.map(({ name }) => name);

test.each([
  // A post and its body before a name, with nothing between.
  ['Giám đốc Sở Y tế Mạch Văn Huy cho biết.', 'Mạch Văn Huy'],
  ['Phó Chủ tịch UBND tỉnh Nông Quốc Khải dự.', 'Nông Quốc Khải'],
  ['Hiệu trưởng Trường Tiểu học Kim Hoa 2 Ngô Bội Dung dự.', 'Ngô Bội Dung'],
  ['Giám đốc Sở Tài nguyên và Môi trường Hứa Trần Huy trả lời.', 'Hứa Trần Huy'],
  ['Chủ tịch UBND thành phố Lê Thành Phú kiểm tra.', 'Lê Thành Phú'],
  ['Chủ tịch UBND huyện An Hải Lê Văn Bình dự.', 'Lê Văn Bình'],
  ['Tân Chủ tịch UBND tỉnh Bình Dương Võ Văn Minh nhận hoa.', 'Võ Văn Minh'],
  ['Kế toán trưởng Công ty Đỗ Thị Mận dự.', 'Đỗ Thị Mận'],
  // Two words to five, rare surnames, and none that is known.
  ['Đồng chí Lê Hà, Phó Bí thư Đảng ủy, dự.', 'Lê Hà'],
  ['Đồng chí Ông Thị Ngọc Lan, Trưởng Ban Tuyên giáo Tỉnh ủy, dự.', 'Ông Thị Ngọc Lan'],
  ['Bà Ngũ Thị Xuyến, Chủ nhiệm Ủy ban Kiểm tra Huyện ủy, nói.', 'Ngũ Thị Xuyến'],
  ['Dự họp có đồng chí Út Nghiêm, Tỉnh đội trưởng.', 'Út Nghiêm'],
  ['Đồng chí Vũ Hoàng Kim Loan, Phó Bí thư Tỉnh ủy, dự.', 'Vũ Hoàng Kim Loan'],
  // The Highlands, Laos, the North-west, Khmer.
  ["Bà H'Yim Kđoh, Phó Bí thư Huyện ủy, dự.", "H'Yim Kđoh"],
  ["Ông Điểu K'Lung, Trưởng ban Dân tộc tỉnh, dự.", "Điểu K'Lung"],
  ["Bí thư Huyện đoàn H'Wen Niê chủ trì.", "H'Wen Niê"],
  ['Ông A Pớt, Bí thư Đảng ủy xã, dự.', 'A Pớt'],
  ['Đồng chí Giàng A Páo, Chủ tịch UBND xã, dự.', 'Giàng A Páo'],
  ['Đồng chí Mai Na Phon Xay Sổm Phu-Phó Bí thư Tỉnh ủy, dự.', 'Mai Na Phon Xay Sổm Phu'],
  ['Đồng chí Khăm-phăn Phôm-ma-thắt, Bí thư Tỉnh ủy, dự.', 'Khăm-phăn Phôm-ma-thắt'],
  ['Đại biểu Quốc hội Thạch Sô Phia phát biểu.', 'Thạch Sô Phia'],
  // Names of ordinary words and of bodies.
  ['Đồng chí Đoàn Kết, Bí thư Đoàn xã, dự.', 'Đoàn Kết'],
  ['Đồng chí Nguyễn Tiến Đoàn, Trưởng phòng Nội vụ, dự.', 'Nguyễn Tiến Đoàn'],
  // Old pages: no blank, a parted word, a wrong letter.
  ['Đồng chíPhạm Văn Tuệ,Phó Giám đốc Sở Nội vụ, dự.', 'Phạm Văn Tuệ'],
  ['Đồng chí Nguy ễn Văn An, Bí thư Huyện ủy, dự.', 'Nguyễn Văn An'],
  ['Đồng chí Trƣơng Văn An, Bí thƣ Huyện ủy, dự.', 'Trương Văn An'],
  ['Ðồng chí Lê Văn An, Bí thư Ðảng ủy, dự.', 'Lê Văn An'],
  // Foreigners behind their post, as newspapers print them.
  ['Tổng thống Nga Ivan Petrovich điện đàm.', 'Ivan Petrovich'],
  ['Thủ tướng Hungary Laszlo Kovacs thăm Hà Nội.', 'Laszlo Kovacs'],
  ['Tổng thống Hàn Quốc Yoon Myung-jae và phu nhân dự.', 'Yoon Myung-jae'],
])('in "%s" stands "%s" alone', (text, name) => {
  expect(namesIn(text)).toEqual([name]);
});

test.each([
  'Bí thư Huyện ủy Mù Cang Chải, Chủ tịch UBND huyện Bắc Trà My dự.',
  'Phó Bí thư Huyện ủy Trà Cuông phát biểu.',
  'Bí thư Đoàn Khối dự.',
  'Hiệu trưởng Trường THPT Nguyễn Thị Minh Khai dự.',
  'Giám đốc Sở Công Thương dự.',
  'Chủ tịch Hồ Chí Minh đọc Tuyên ngôn.',
  'Tổng Biên tập: Lê Văn An',
  'Đại sứ Hungary Ukraine họp.',
])('nobody is named in "%s"', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test('the name of a company behind its head is no person', () => {
  expect(namesIn('Ông Trần Thế Hòa, Giám đốc Công ty TNHH Vận tải Hoàng Anh Sơn, dự.')).toEqual(['Trần Thế Hòa']);
});

test('names in capitals end where the sentence goes on', () => {
  expect(namesIn('ĐỒNG CHÍ LÊ THỊ TÙNG, PHÓ CHÁNH VĂN PHÒNG TỈNH ỦY, ĐẾN DỰ.')).toEqual(['LÊ THỊ TÙNG']);
});
