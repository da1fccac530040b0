import { describe, expect, it } from 'vitest';
import { toPost } from './to-post.ts';

describe('toPost', () => {
  it.each([
    ['Bí thư', 'Đảng ủy Khối', 'Bí thư Đảng ủy Khối'],
    ['Bí thư Đảng uỷ Khối', 'Đảng ủy Khối', 'Bí thư Đảng uỷ Khối'],
    ['Trưởng Ban Tuyên giáo', 'Ban Tuyên giáo Tỉnh ủy', 'Trưởng Ban Tuyên giáo Tỉnh ủy'],
    ['Chủ tịch', null, 'Chủ tịch'],
  ])('reads %s in %s as %s', (title, body, post) => {
    expect(toPost({ title, body })).toBe(post);
  });
});
