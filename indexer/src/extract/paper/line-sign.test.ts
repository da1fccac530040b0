import { expect, it } from 'vitest';
import { beginsAnew, beginsItemInCapital } from './line-sign.ts';

it.each([
  'Điều 1. Phạm vi điều chỉnh',
  '“Điều 4. Trình tự',
  'Chương II',
  'PHẦN THỨ NHẤT',
  'Phụ lục I',
  'II- NHIỆM VỤ',
  '1. Mục đích',
  '2.1. Về tổ chức',
  'đ) Lấy ý kiến',
  '- Các chi bộ',
  '+ Quỹ Đoàn',
])('sees that a line begins something: %s', (line) => {
  expect(beginsAnew(line)).toBe(true);
});

it.each(['Điều 5 của Luật', '2015 của Chính phủ', 'và các khoản', 'Phần lớn đảng viên', 'Mục tiêu chung'])(
  'sees that a line may stand in a paragraph: %s',
  (line) => {
    expect(beginsAnew(line)).toBe(false);
  },
);

it('tells an item from a dash or a number that a line happens to begin with', () => {
  expect(beginsItemInCapital('- Các chi bộ')).toBe(true);
  expect(beginsItemInCapital('- 2025 và tầm nhìn')).toBe(false);
});
