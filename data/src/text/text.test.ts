import { describe, expect, it } from 'vitest';
import { decodeAccents, encodeAccents } from './accent-code.ts';
import { canonical } from './canonical.ts';
import { fold } from './fold.ts';
import { isSyllable } from './syllable.ts';
import { hasAccents } from './word-forms.ts';

describe('canonical form', () => {
  it.each([
    ['hoà', 'hòa'],
    ['HOÀ BÌNH', 'HÒA BÌNH'],
    ['Uỷ ban', 'Ủy ban'],
    ['thuý', 'thúy'],
    ['quý', 'quí'],
    ['khoẻ', 'khỏe'],
    ['lọai', 'loại'],
    ['gía', 'giá'],
    ['kỹ thuật', 'kĩ thuật'],
    ['Lý do', 'Lí do'],
    ['tay', 'tay'],
    ['thuỷ lợi', 'thủy lợi'],
    ['khuỷu', 'khuỷu'],
    ['thuở', 'thuở'],
    ['ngoằn ngoèo', 'ngoằn ngoèo'],
    ['Ðảng', 'Đảng'],
    ['đảng\u200B ủy', 'đảng ủy'],
    ['“Sáng – Xanh”', '"Sáng – Xanh"'],
    ['résumé', 'résumé'],
    ['Facebook', 'Facebook'],
    ['a\u0302\u0309', 'ẩ'],
  ])('writes %s as %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });
});

describe('fold', () => {
  it.each([
    ['Đảng ủy Khối', 'dang uy khoi'],
    ['ĐẢNG ỦY', 'dang uy'],
    ['nghiêm trọng', 'nghiem trong'],
    ['Ðỗ Quang Minh', 'do quang minh'],
    ['Đỗ'.normalize('NFD'), 'do'],
    ['façade', 'facade'],
    ['Straße', 'straße'],
    ['05-CT/TW', '05-ct/tw'],
  ])('writes %s as %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe('accent code', () => {
  it.each([
    ['đảng', 'dɘaɓng'],
    ['đang', 'dɘang'],
    ['ủy', 'uɓy'],
    ['uỷ', 'uɓy'],
    ['quyền', 'quyeɕɐn'],
    ['trường', 'truɗoɗɐng'],
    ['ĂN', 'AɖN'],
    ['façade', 'façade'],
    ['2024', '2024'],
    ['AƊ', 'AƊ'],
  ])('writes %s as %s', (text, code) => {
    expect(encodeAccents(text)).toBe(code);
    expect(decodeAccents(code)).toBe(canonical(text));
  });

  it('leaves out words that hold phonetic letters, which would be read as code', () => {
    expect(encodeAccents('cat [kɑt] mèo')).toBe('cat [] meɐo');
  });
});

describe('syllables', () => {
  it.each(['Đảng', 'nghiêng', 'quyết', 'gì', 'giếng', 'uyển', 'khuỷu', 'y', 'quỳnh', 'oan', 'ướt'])(
    'reads %s',
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );

  it.each(['tuyeng', 'quyet', 'cáć', 'Facebook', 'mạṕ', 'ngh', 'đàc', '2024', ''])('does not read %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it.each(['ñi', 'Ñi', 'ǹa', 'ḿa', 'ćon', 'ṛa'])('has its tone on a vowel: not %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe('accents typed', () => {
  it.each(['đảng', 'dang uỷ', 'Đ'])('are seen in %s', (text) => expect(hasAccents(text)).toBe(true));
  it.each(['dang uy', '05-CT/TW', '“dang uy”', 'Straße'])('are not seen in %s', (text) =>
    expect(hasAccents(text)).toBe(false),
  );
});
