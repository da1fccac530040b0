import { describe, expect, it } from 'vitest';
import { toTypedNumber } from './to-typed-number.ts';

describe('toTypedNumber', () => {
  it.each([
    ['05-CT/TW', '05-CT/TW'],
    ['"05-CT/ĐUK"', '05-CT/ĐUK'],
    ['Số: 1400 - CV/VPTU', '1400 - CV/VPTU'],
    ['5 ct tw', '5 ct tw'],
    ['858CV/ĐUK', '858CV/ĐUK'],
    ['31/QĐ-TW', '31/QĐ-TW'],
    ['30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['12/TT-BTP-BNV', '12/TT-BTP-BNV'],
    ['05-CT/T.Ư', '05-CT/T.Ư'],
  ])('reads %s', (q, number) => {
    expect(toTypedNumber(q)).toBe(number);
  });

  it.each([
    'Đỗ Quang Minh',
    'tuyen giao thang 7 2024',
    '25/7/2024',
    '3 năm qua',
    'Chỉ thị 05-CT/TW về học tập',
    '05',
    '',
  ])('takes %j for words', (q) => {
    expect(toTypedNumber(q)).toBeNull();
  });
});
