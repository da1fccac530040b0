import { describe, expect, test } from 'vitest';
import { annotateSentence } from '../annotate-sentence.ts';

const postsIn = (...paragraphs: string[]) =>
  Object.fromEntries(
    annotateSentence(...paragraphs).officials.map(({ name, positions }) => [name, positions.map(({ title }) => title)]),
  );

describe('posts', () => {
  test('behind dashes as behind commas, with the body apart', () => {
    const [official] = annotateSentence(
      'Đồng chí Lê Văn An - Ủy viên Ban Thường vụ, Trưởng ban Dân vận Tỉnh ủy phát biểu.',
    ).officials;
    expect(official?.positions).toEqual([
      { title: 'Ủy viên Ban Thường vụ', body: 'Ban Thường vụ' },
      { title: 'Trưởng ban Dân vận Tỉnh ủy', body: 'ban Dân vận Tỉnh ủy' },
    ]);
    expect(official?.roles).toEqual(['speaks']);
  });

  test('a seat in a committee keeps the committee it is in', () => {
    expect(
      annotateSentence('Đồng chí Lê Văn An, Ủy viên Ban Chấp hành Đảng bộ tỉnh, dự.').officials[0]?.positions,
    ).toEqual([{ title: 'Ủy viên Ban Chấp hành Đảng bộ tỉnh', body: 'Ban Chấp hành Đảng bộ tỉnh' }]);
  });

  test('what someone is given is told like what they hold', () => {
    expect(
      postsIn('Đồng chí Lê Văn An, Tỉnh ủy viên, được phân công giữ chức vụ Trưởng Ban Nội chính Tỉnh ủy.'),
    ).toEqual({ 'Lê Văn An': ['Tỉnh ủy viên', 'Trưởng Ban Nội chính Tỉnh ủy'] });
  });

  test('a list of names shares what the list is given', () => {
    expect(postsIn('Các đồng chí Lê Văn An, Trần Thị Bình tái cử Phó Bí thư Huyện ủy.')).toEqual({
      'Lê Văn An': ['Phó Bí thư Huyện ủy'],
      'Trần Thị Bình': ['Phó Bí thư Huyện ủy'],
    });
    expect(postsIn('Cùng dự có các đồng chí Phó Chủ tịch UBND tỉnh: Lê Văn An, Trần Thị Bình.')).toEqual({
      'Lê Văn An': ['Phó Chủ tịch UBND tỉnh'],
      'Trần Thị Bình': ['Phó Chủ tịch UBND tỉnh'],
    });
  });

  test('behind a dash and a comma, and with a full stop behind their abbreviation', () => {
    expect(
      postsIn('Dự có ông Lê Văn An –, Phó Chủ tịch UBND thị xã; ông Võ Văn Bình, PCT.HĐND thị xã An Sơn.'),
    ).toEqual({
      'Lê Văn An': ['Phó Chủ tịch UBND thị xã'],
      'Võ Văn Bình': ['PCT.HĐND thị xã An Sơn'],
    });
  });

  test('what those have alone who are named before a semicolon is not those behind it', () => {
    const text =
      'Dự có các đồng chí nguyên Bí thư Tỉnh ủy: Lê Văn An, Trần Văn Bình; Võ Thị Hà, Phó Chủ tịch UBND tỉnh.';
    expect(postsIn(text)).toEqual({
      'Lê Văn An': ['nguyên Bí thư Tỉnh ủy'],
      'Trần Văn Bình': ['nguyên Bí thư Tỉnh ủy'],
      'Võ Thị Hà': ['Phó Chủ tịch UBND tỉnh'],
    });
  });

  test('"nguyên phó phòng" and the heads of towns as printed', () => {
    expect(
      postsIn('Bà Lê Thị An (nguyên phó phòng Nội vụ huyện) và Chủ tịch UBND TP.Lĩnh Hà Trần Văn Bình họp.'),
    ).toEqual({
      'Lê Thị An': ['nguyên phó phòng Nội vụ huyện'],
      'Trần Văn Bình': ['Chủ tịch UBND TP.Lĩnh Hà'],
    });
  });

  test('abbreviated bodies are part of a post', () => {
    expect(postsIn('Ông Kpă Thuần, Phó giám đốc Sở VH-TT-DL, cho biết.')).toEqual({
      'Kpă Thuần': ['Phó giám đốc Sở VH-TT-DL'],
    });
  });

  test('"Ông" before a name is no surname', () => {
    expect(postsIn('Ông Tăng Văn Lộc, Giám đốc Bưu điện tỉnh, nói.')).toEqual({
      'Tăng Văn Lộc': ['Giám đốc Bưu điện tỉnh'],
    });
  });
});

describe('who is an official', () => {
  test('a name without a post is who bore it with one elsewhere, wherever it stands', () => {
    const [official] = annotateSentence(
      'Lê Văn An khai mạc hội nghị.',
      'Đồng chí Lê Văn An, Bí thư Đảng ủy Khối, kết luận.',
    ).officials;
    expect(official?.mentions).toEqual([
      { block: 0, start: 0, end: 9 },
      { block: 1, start: 9, end: 18 },
    ]);
  });

  test('names in capitals are names', () => {
    expect(postsIn('Đồng chí LÊ VĂN AN, Bí thư Tỉnh ủy, dự.')).toEqual({ 'LÊ VĂN AN': ['Bí thư Tỉnh ủy'] });
  });

  test('not with the end of a body for a surname', () => {
    expect(postsIn('Bí thư Trung ương Đoàn Nguyễn Mạnh Dũng dự.')).toEqual({
      'Nguyễn Mạnh Dũng': ['Bí thư Trung ương Đoàn'],
    });
  });

  test('not whom a commune is called after', () => {
    const text =
      'Hội đồng nhân dân phường Trần Quốc Lĩnh bầu ông Lê Văn An làm Chủ tịch UBND phường Trần Quốc Lĩnh khóa V.';
    expect(postsIn(text)).toEqual({ 'Lê Văn An': ['Chủ tịch UBND phường Trần Quốc Lĩnh'] });
  });

  test('not a place that bears a surname', () => {
    expect(postsIn('Về huyện An Hải, đoàn gặp Bí thư Huyện ủy An Hải.')).toEqual({});
  });

  test.each([
    'Học tập và làm theo tư tưởng Hồ Chí Minh.',
    'Lễ dâng hương tại đường Nguyễn Huệ, trước tượng đài Trần Phú.',
    'Ảnh: Nguyễn Văn Hà',
    'Chị Đoàn Thị Lan, công nhân, nói.',
  ])('nobody in "%s"', (text) => {
    expect(postsIn(text)).toEqual({});
  });
});
