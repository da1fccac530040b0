import { describe, expect, test } from 'vitest';
import { annotateSentence } from '../annotate-sentence.ts';

const postsIn = (...paragraphs: string[]) =>
  Object.fromEntries(
    annotateSentence(...paragraphs).officials.map(({ name, positions }) => [name, positions.map(({ title }) => title)]),
  );

describe('posts before a name', () => {
  test('each is that of the name behind it, in a sentence where posts come first', () => {
    expect(
      postsIn('Thứ trưởng Bộ Y tế Lê Văn An, Bí thư Tỉnh ủy Trần Thị Bình, Chủ tịch UBND tỉnh Ngô Văn Cảnh dự.'),
    ).toEqual({
      'Lê Văn An': ['Thứ trưởng Bộ Y tế'],
      'Trần Thị Bình': ['Bí thư Tỉnh ủy'],
      'Ngô Văn Cảnh': ['Chủ tịch UBND tỉnh'],
    });
  });

  test('those behind "và" are the next name\'s', () => {
    expect(
      postsIn('Phó Chủ tịch UBND tỉnh Lê Văn An, Trưởng Ban Tổ chức Lễ hội và Giám đốc Sở Du lịch Trần Văn Bảo dự.'),
    ).toEqual({
      'Lê Văn An': ['Phó Chủ tịch UBND tỉnh', 'Trưởng Ban Tổ chức Lễ hội'],
      'Trần Văn Bảo': ['Giám đốc Sở Du lịch'],
    });
  });

  test.each([
    'Ngày 8/10, Phó Bí thư Huyện ủy, đồng chí Lê Văn An, lên dự.',
    'Phó Bí thư Huyện ủy – ông Lê Văn An cho biết.',
    'Phó Bí thư Huyện ủy hiện là anh Lê Văn An.',
    'Phó Bí thư Huyện ủy khóa XX Lê Văn An dự.',
    'HĐND miễn nhiệm chức danh Phó Bí thư Huyện ủy đối với ông Lê Văn An.',
  ])('"%s"', (text) => {
    expect(postsIn(text)).toEqual({ 'Lê Văn An': ['Phó Bí thư Huyện ủy'] });
  });

  test('"thừa ủy quyền của" somebody gives no post', () => {
    expect(postsIn('Thừa ủy quyền của Chủ tịch nước, ông Lê Văn An, Chủ tịch UBND tỉnh trao Huân chương.')).toEqual({
      'Lê Văn An': ['Chủ tịch UBND tỉnh'],
    });
  });
});

describe('posts behind a name', () => {
  test.each([
    'Các bị cáo gồm Lê Văn An (SN 1964, nguyên Giám đốc Sở Y tế).',
    'Ông Lê Văn An, 70 tuổi, dân tộc Tày, nguyên Giám đốc Sở Y tế, kể.',
    'Đồng chí Lê Văn An, cán bộ lão thành cách mạng, nguyên Giám đốc Sở Y tế, từ trần.',
    'Đồng chí Lê Văn An (tức Tám An), sinh năm 1926 tại xã An Khê; nguyên Giám đốc Sở Y tế, từ trần.',
    'Đồng chí Lê Văn An - nguyên Giám đốc Sở Y tế dự.',
    'Lê Văn An\t1970\tKinh\tnguyên Giám đốc Sở Y tế',
  ])('"%s"', (text) => {
    expect(postsIn(text)).toEqual({ 'Lê Văn An': ['nguyên Giám đốc Sở Y tế'] });
  });

  test('with no sign between', () => {
    expect(postsIn('Có đồng chí Lê Thị Thu Chủ tịch Công đoàn Viên chức tỉnh dự.')).toEqual({
      'Lê Thị Thu': ['Chủ tịch Công đoàn Viên chức tỉnh'],
    });
  });

  test("an office of the State behind a led name is another's", () => {
    expect(postsIn('Cùng Bộ trưởng Lê Văn An, Thủ tướng cũng kiểm tra hiện trường.')).toEqual({
      'Lê Văn An': ['Bộ trưởng'],
    });
  });
});

describe('posts that a list shares', () => {
  const both = (title: string) => ({ 'Lê Văn An': [title], 'Trần Thị Bình': [title] });

  test('said of several before their names', () => {
    const { officials } = annotateSentence(
      'Dự có các Phó Chủ tịch UBND tỉnh Lê Văn An, Trần Thị Bình và lãnh đạo các sở.',
    );
    expect(officials.map(({ positions }) => positions[0]?.title)).toEqual(Array(2).fill('Phó Chủ tịch UBND tỉnh'));
  });

  test.each([
    'Lê Văn An và Trần Thị Bình, Phó Chủ tịch HĐND tỉnh chủ tọa.',
    'Các đồng chí Lê Văn An, Trần Thị Bình - Phó Chủ tịch HĐND tỉnh dự.',
  ])('printed behind the last: "%s"', (text) => {
    expect(postsIn(text)).toEqual(both('Phó Chủ tịch HĐND tỉnh'));
  });

  test('behind a colon with posts of their own', () => {
    expect(
      postsIn(
        'Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Lê Văn An, Trưởng Ban Tổ chức; Trần Thị Bình, Trưởng Ban Dân vận.',
      ),
    ).toEqual({
      'Lê Văn An': ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Trưởng Ban Tổ chức'],
      'Trần Thị Bình': ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Trưởng Ban Dân vận'],
    });
  });

  test("posts in brackets are their own name's alone", () => {
    expect(postsIn('Đồng chí Lê Văn An và Trần Thị Bình (Giám đốc Sở Y tế) dự.')['Lê Văn An']).toEqual([]);
  });
});

describe('posts that are given', () => {
  test('one to each of several', () => {
    expect(
      postsIn('Đại hội bầu đồng chí Lê Văn An làm Bí thư, đồng chí Trần Thị Bình làm Phó Bí thư, Chủ tịch UBND huyện.'),
    ).toEqual({ 'Lê Văn An': ['Bí thư'], 'Trần Thị Bình': ['Phó Bí thư', 'Chủ tịch UBND huyện'] });
  });

  test('in a life, by a short reference or a form of address', () => {
    expect(
      postsIn(
        'Ông Lê Văn An, Bí thư Tỉnh ủy, phát biểu.',
        'Ông An quê xã Hòa Khê, từng là Giám đốc Sở Tài chính, Bí thư Huyện ủy Cái Dừa.',
        'Năm 1990, ông giữ chức Trưởng phòng Nội vụ.',
        'Đồng chí đã kinh qua các chức vụ: Chính trị viên đại đội, Chủ tịch UBND xã.',
      ),
    ).toEqual({
      'Lê Văn An': [
        'Bí thư Tỉnh ủy',
        'Giám đốc Sở Tài chính',
        'Bí thư Huyện ủy Cái Dừa',
        'Trưởng phòng Nội vụ',
        'Chính trị viên đại đội',
        'Chủ tịch UBND xã',
      ],
    });
  });
});

describe('lives', () => {
  test('what stands under a name alone tells its posts, until the text goes on', () => {
    expect(
      postsIn(
        'Họ và tên: Lê Văn An',
        'Từ 9/1995 đến 6/2001: Chuyên viên Phòng Tư pháp huyện.',
        'Từ 7/2001 đến nay: Bí thư Huyện ủy.',
        'Bạn đọc gửi ý kiến về Chánh Văn phòng Huyện ủy.',
      ),
    ).toEqual({ 'Lê Văn An': ['Chuyên viên Phòng Tư pháp huyện', 'Bí thư Huyện ủy'] });
  });
});

test('a delegate is an official in a council, and no other', () => {
  expect(postsIn('Tại kỳ họp, đại biểu Lê Văn An chất vấn.')).toEqual({ 'Lê Văn An': ['đại biểu'] });
  expect(postsIn('Tại Đại hội, đại biểu Lê Văn An tham luận.')).toEqual({});
});
