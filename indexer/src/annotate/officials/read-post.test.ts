import { expect, test } from 'vitest';
import { annotateSentence } from '../annotate-sentence.ts';

/** The posts of one person, each with its body in brackets. */
const postsIn = (text: string): string[] =>
  (annotateSentence(text).officials[0]?.positions ?? []).map(({ title, body }) =>
    body === undefined ? title : `${title.slice(0, title.length - body.length)}[${body}]`,
  );

test.each([
  // The body is what stands behind the head word.
  ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Ủy viên [Ban Thường vụ Tỉnh ủy]'],
  ['Trưởng Ban Tuyên giáo Tỉnh ủy', 'Trưởng [Ban Tuyên giáo Tỉnh ủy]'],
  ['Phó Trưởng Ban Thường trực Ban Tổ chức Tỉnh ủy', 'Phó Trưởng Ban Thường trực [Ban Tổ chức Tỉnh ủy]'],
  ['Trưởng phòng', 'Trưởng phòng'],
  ['Phó Ban Dân vận Tỉnh ủy', 'Phó [Ban Dân vận Tỉnh ủy]'],
  // Own names in small letters, with numbers, dashes and owners.
  ['trưởng phòng quản lý đô thị', 'trưởng [phòng quản lý đô thị]'],
  ['Trưởng phòng Công tác chính trị Công an tỉnh', 'Trưởng [phòng Công tác chính trị Công an tỉnh]'],
  [
    'Trưởng phòng Tuyên truyền - Báo chí, Ban Tuyên giáo Tỉnh ủy',
    'Trưởng [phòng Tuyên truyền - Báo chí, Ban Tuyên giáo Tỉnh ủy]',
  ],
  [
    'Giám đốc Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh',
    'Giám đốc [Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh]',
  ],
  ['Bí thư Chi bộ buôn Ea Mroh', 'Bí thư [Chi bộ buôn Ea Mroh]'],
  ['Trưởng Ban Bầu cử đơn vị số 4', 'Trưởng [Ban Bầu cử đơn vị số 4]'],
  ['nguyên Phó Chính ủy Lữ đoàn 168', 'nguyên Phó Chính ủy [Lữ đoàn 168]'],
  ['Phó Giám đốc phụ trách Bảo hiểm xã hội tỉnh', 'Phó Giám đốc phụ trách [Bảo hiểm xã hội tỉnh]'],
  ['Chủ nhiệm Đoàn Luật sư tỉnh', 'Chủ nhiệm [Đoàn Luật sư tỉnh]'],
  ['Chủ tịch Hiệp hội Doanh nghiệp tỉnh', 'Chủ tịch [Hiệp hội Doanh nghiệp tỉnh]'],
  ['Bộ trưởng Ngoại giao', 'Bộ trưởng [Ngoại giao]'],
  ['Chuyên viên Văn phòng HĐND và UBND huyện', 'Chuyên viên [Văn phòng HĐND và UBND huyện]'],
  ['PBT Thường trực HU', 'PBT Thường trực [HU]'],
])('"%s" is read as "%s"', (printed, read) => {
  expect(postsIn(`Đồng chí Lê Văn An, ${printed}, dự.`)).toEqual([read]);
});

test.each([
  'phát biểu khai mạc',
  'báo cáo kết quả',
  'thông tin thêm',
  'trao cúp cho đội nhất',
  'khóa XV, nhiệm kỳ 2020 - 2025',
  'phụ trách công tác đảng',
])('a post ends before "%s"', (rest) => {
  expect(postsIn(`Đồng chí Lê Văn An, Bí thư Huyện ủy ${rest}.`)).toEqual(['Bí thư [Huyện ủy]']);
});

test('two posts joined by "kiêm" are two', () => {
  expect(postsIn('Ông Lê Văn An, Bí thư Đảng ủy kiêm Giám đốc Sở Y tế, dự.')).toEqual([
    'Bí thư [Đảng ủy]',
    'Giám đốc [Sở Y tế]',
  ]);
});

test('"chủ nhiệm đề tài" is no post', () => {
  expect(postsIn('ThS Trần Thị Vân, Trưởng Ban Tuyên giáo Huyện ủy, chủ nhiệm đề tài, báo cáo.')).toEqual([
    'Trưởng [Ban Tuyên giáo Huyện ủy]',
  ]);
});
