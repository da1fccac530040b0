import { expect, it } from 'vitest';
import { mendBreak } from './mend-break.ts';

const known = new Set(['Internet', 'nghiêm']);
const mend = (line: string, next: string) => mendBreak(line, next, (word) => known.has(word));

it.each([
  ['thực hiện nghi-', 'êm túc', 'thực hiện nghiêm túc'],
  ['kết nối In-', 'ternet', 'kết nối Internet'],
  ['các cấp thư-', 'ờng xuyên', 'các cấp thường xuyên'],
  ['phát triển kinh tế-', 'xã hội', 'phát triển kinh tế-xã hội'],
  ['Bộ Lao động -', 'Thương binh và Xã hội', 'Bộ Lao động - Thương binh và Xã hội'],
  ['Thông tư số 26/2016/TT-', 'BLĐTBXH', 'Thông tư số 26/2016/TT-BLĐTBXH'],
  ['Quyết định số 04/2021/', 'QĐ-TTg', 'Quyết định số 04/2021/QĐ-TTg'],
  ['giai đoạn 2021', '- 2025', 'giai đoạn 2021 - 2025'],
  ['các cấp ủy', 'trực thuộc', 'các cấp ủy trực thuộc'],
])('joins "%s" and "%s"', (line, next, joined) => {
  expect(mend(line, next)).toBe(joined);
});
