import { expect, test } from 'vitest';
import { annotateSentence } from '../annotate-sentence.ts';

const rolesIn = (...paragraphs: string[]) =>
  Object.fromEntries(annotateSentence(...paragraphs).officials.map(({ name, roles }) => [name, roles]));

test.each([
  ['Đồng chí Lê Văn An, Bí thư Huyện ủy, chủ trì hội nghị.', ['chairs']],
  ['Hội nghị diễn ra dưới sự chủ trì của đồng chí Lê Văn An, Bí thư Huyện ủy.', ['chairs']],
  ['Đồng chí Lê Văn An, Bí thư Huyện ủy, dự và phát biểu.', ['speaks', 'attends']],
  ['Phát biểu tại hội nghị, Bí thư Huyện ủy Lê Văn An tin rằng huyện sẽ về đích.', ['speaks']],
  ['Theo Bí thư Huyện ủy Lê Văn An, cả huyện có 12 xã.', ['speaks']],
  ['Ông Lê Văn An, Bí thư Huyện ủy: Chúng tôi sẽ làm ngay.', ['speaks']],
  ['Dự lễ có đồng chí Lê Văn An, Bí thư Huyện ủy.', ['attends']],
  ['Hội nghị bầu đồng chí Lê Văn An làm Bí thư Huyện ủy.', ['appointed']],
  ['Đồng chí Lê Văn An được điều động giữ chức Bí thư Huyện ủy.', ['appointed']],
  ['Đồng chí Lê Văn An thôi giữ chức Bí thư Huyện ủy.', ['mentioned']],
  ['Bí thư Huyện ủy Lê Văn An ký ban hành kế hoạch.', ['signs']],
  ['Trong số được khen có ông Lê Văn An, Bí thư Huyện ủy; trong đó có bà Hà.', ['attends']],
  ['Huyện thi hành kỷ luật bằng hình thức cảnh cáo đối với ông Lê Văn An, Bí thư Đảng ủy xã.', ['mentioned']],
  ['Kỳ họp miễn nhiệm chức vụ Chủ tịch UBND xã đối với ông Lê Văn An, Bí thư Đảng ủy xã.', ['mentioned']],
  ['Bí thư Huyện ủy Lê Văn An đến thăm, chúc Tết bà con.', ['attends']],
  ['Bí thư Huyện ủy Lê Văn An chúc mừng đồng chí vừa được giữ chức danh mới.', ['speaks']],
  ['Bí thư Huyện ủy Lê Văn An được biểu dương.', ['mentioned']],
  ['Đoàn do đồng chí Lê Văn An, Bí thư Huyện ủy làm trưởng đoàn đã kiểm tra ba xã.', ['mentioned']],
  ['Đồng chí Lê Văn An, Giám đốc Sở Thông tin và Truyền thông.', ['mentioned']],
])('"%s"', (text, roles) => {
  expect(rolesIn(text)).toEqual({ 'Lê Văn An': roles });
});

test('what is said of a list is said of each of it', () => {
  expect(rolesIn('Các đồng chí: Lê Văn An, Bí thư Huyện ủy; Trần Thị Bình, Phó Bí thư Huyện ủy chủ trì.')).toEqual({
    'Lê Văn An': ['chairs'],
    'Trần Thị Bình': ['chairs'],
  });
});

test('a sentence that goes on with a form of address tells of the one before', () => {
  expect(rolesIn('Đồng chí Lê Văn An, Bí thư Huyện ủy, đến dự.', 'Đồng chí nhấn mạnh ba việc.')).toEqual({
    'Lê Văn An': ['attends', 'speaks'],
  });
});
