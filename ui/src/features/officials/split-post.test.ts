import { describe, expect, it } from 'vitest';
import { splitPost } from './split-post.ts';

describe('splitPost', () => {
  it.each([
    ['Bí thư', 'Đảng ủy Khối', ['Bí thư ', 'Đảng ủy Khối', '']],
    ['Bí thư Đảng uỷ Khối khóa II', 'Đảng ủy Khối', ['Bí thư ', 'Đảng uỷ Khối', ' khóa II']],
    ['BÍ THƯ ĐẢNG ỦY KHỐI', 'Đảng ủy Khối', ['BÍ THƯ ', 'ĐẢNG ỦY KHỐI', '']],
    ['Trưởng Ban Tuyên giáo', 'Ban Tuyên giáo Tỉnh ủy', ['Trưởng ', 'Ban Tuyên giáo Tỉnh ủy', '']],
    ['Chủ tịch', null, ['', '', 'Chủ tịch']],
    ['Bí thư Đảng ủy'.normalize('NFD'), 'Đảng ủy', ['Bí thư ', 'Đảng ủy', '']],
  ])('reads %s of %s', (title, body, [before, name, after]) => {
    expect(splitPost({ title, body })).toEqual({ before, body: name, after });
  });
});
