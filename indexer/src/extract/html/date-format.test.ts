import { describe, expect, it } from 'vitest';
import { isDateFormat, parseByFormat } from './date-format.ts';

describe('the form in which a site writes its dates', () => {
  it.each([
    ['MM/dd/yyyy', '7/25/2024 8:30:00 AM', '2024-07-25'],
    ['dd/MM/yyyy', 'Đăng lúc 08:30, 25/07/2024', '2024-07-25'],
    ['dd.MM.yy', 'Thứ Năm, 25.7.24', '2024-07-25'],
    ['yyyy/MM/dd', '2024/07/25 08:30', '2024-07-25'],
    ['d-M yyyy', '5-7   2024', '2024-07-05'],
  ])('%s reads %s', (format, text, day) => {
    expect(isDateFormat(format)).toBe(true);
    expect(parseByFormat(text, format)).toBe(day);
  });

  it('reads nothing that is written otherwise', () => {
    expect(parseByFormat('25-07-2024', 'dd/MM/yyyy')).toBeNull();
    expect(parseByFormat('125/07/20245', 'dd/MM/yyyy')).toBeNull();
    expect(parseByFormat('(a+)+$', '(dd+)+MM$yyyy')).toBeNull();
  });

  it.each(['', 'dd/MM', 'dd/dd/yyyy', 'dd/MM/yyyy yyyy', 'ngày tháng năm'])('is not %j', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
