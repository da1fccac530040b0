import { expect, it } from 'vitest';
import { titleGoesOn } from './title-goes-on.ts';

it.each([
  ['Quy định về hoạt động kiểm định, hiệu chuẩn', 'phương tiện đo, chuẩn đo lường'],
  ['VỀ VIỆC BAN HÀNH QUY CHẾ LÀM VIỆC CỦA', 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ'],
  ['Về tổ chức đại hội chi bộ,', 'Đảng bộ cơ sở'],
])('a title goes on in the line below it: %s / %s', (above, line) => {
  expect(titleGoesOn(above, line)).toBe(true);
});

it.each([
  ['về kiểm tra công tác đảng quý II', 'Căn cứ chương trình công tác năm'],
  ['về kiểm tra công tác đảng quý II', '-----'],
  ['VỀ VIỆC THÀNH LẬP TỔ ĐẢNG', 'BAN THƯỜNG VỤ ĐẢNG ỦY'],
  ['về kiểm tra công tác đảng.', 'các chi bộ'],
])('or ends there: %s / %s', (above, line) => {
  expect(titleGoesOn(above, line)).toBe(false);
});
