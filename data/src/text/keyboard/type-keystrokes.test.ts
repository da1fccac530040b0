import { describe, expect, it } from 'vitest';
import { typeKeystrokes } from './type-keystrokes.ts';

describe('typing with the keyboard driver off', () => {
  it.each([
    ['đảng ủy khối', 'ddarng ury khoosi', 'dangdr uyr khoios'],
    ['Đỗ Quang Minh', 'Ddoox Quang Minh', 'Dodox Quang Minh'],
    ['trường', 'truwowfng', 'truongwf'],
    ['ĐẢNG', 'DDARNG', 'DANGDR'],
    ['xoong xoóng', 'xooong xooosng', 'xooong xooongs'],
    ['HĐND 05-CT/TW', 'HDDND 05-CT/TW', 'HDDND 05-CT/TW'],
    ['Facebook façade mañana', 'Facebook façade mañana', 'Facebook façade mañana'],
    ['Ậ', 'AAJ', 'AAJ'],
  ])('shows %s in Telex as %s or %s', (text, afterLetter, afterWord) => {
    expect(typeKeystrokes(text, 'telex')).toBe(afterLetter);
    expect(typeKeystrokes(text, 'telex', 'after-word')).toBe(afterWord);
  });

  it.each([
    ['đảng ủy khối', 'd9a3ng u3y kho61i', 'dang93 uy3 khoi61'],
    ['Đỗ Quang Minh', 'D9o64 Quang Minh', 'Do964 Quang Minh'],
    ['trường', 'tru7o72ng', 'truong72'],
    ['xoóng', 'xoo1ng', 'xoong1'],
    ['HĐND', 'HD9ND', 'HD9ND'],
  ])('shows %s in VNI as %s or %s', (text, afterLetter, afterWord) => {
    expect(typeKeystrokes(text, 'vni', 'after-letter')).toBe(afterLetter);
    expect(typeKeystrokes(text, 'vni', 'after-word')).toBe(afterWord);
  });

  it('types texts alike however their accents were composed', () => {
    expect(typeKeystrokes('Đảng ủy'.normalize('NFD'), 'telex')).toBe('Ddarng ury');
  });
});
