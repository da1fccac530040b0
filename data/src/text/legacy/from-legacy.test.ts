import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeTables } from './code-tables.ts';
import { syllables } from './fixtures/syllables.ts';
import { toLegacy } from './fixtures/to-legacy.ts';
import { fromLegacy } from './from-legacy.ts';
import type { LegacyCharset } from './legacy-charset.ts';
import { toWindows1252 } from './windows-1252.ts';

const charsets: LegacyCharset[] = ['tcvn3', 'vni', 'viscii', 'vps'];
const smallLetters = [...new Set(syllables.join(''))].filter((letter) => letter > '\x7F');
const letters = [...smallLetters, ...smallLetters.map((letter) => letter.toUpperCase())];
const words = syllables.join(' ');

describe('code tables', () => {
  it('are tried on all 134 letters with an accent', () => {
    expect(letters).toHaveLength(134);
  });

  it.each(['viscii', 'vps'] as const)('%s has each letter once', (charset) => {
    expect([...codeTables[charset].values()].sort()).toEqual(letters.toSorted());
  });

  it('vni has every letter', () => {
    expect(new Set(codeTables.vni.values())).toEqual(new Set(letters));
  });

  it('tcvn3 has every small letter and seven capitals', () => {
    expect(new Set(codeTables.tcvn3.values())).toEqual(new Set([...smallLetters, ...'ĂÂÊÔƠƯĐ']));
  });
});

describe('fromLegacy', () => {
  it.each(charsets)('gives every syllable of %s back', (charset) => {
    expect(fromLegacy(toLegacy(words, charset), charset)).toBe(words);
  });

  it.each(charsets)('reads %s alike when its bytes were decoded as windows-1252', (charset) => {
    expect(fromLegacy(toWindows1252(toLegacy(words, charset)), charset)).toBe(words);
  });

  it.each(['vni', 'viscii', 'vps'] as const)('gives capitals of %s back', (charset) => {
    const capitals = words.toUpperCase();
    expect(fromLegacy(toLegacy(capitals, charset), charset)).toBe(capitals);
  });

  it('gives capitals for the small letters of a capitals font', () => {
    expect(fromLegacy('céng hßa, sè 5', 'tcvn3', { capitals: true })).toBe('CỘNG HÒA, SỐ 5');
  });

  it.each([
    ['tcvn3', '§¶ng bé tØnh', 'Đảng bộ tỉnh'],
    ['tcvn3', 'nh\u00AD n\u2212íc x\u2219 vμ', 'như nước xã và'],
    ['tcvn3', '\u0093®Çu t­\u0094 \u0096 “®Êt” 25°C', '“đầu tư” – “đất” 25°C'],
    ['vni', 'Ñaûng boä tænh', 'Đảng bộ tỉnh'],
    ['vni', 'AÙp duïng, Aùp duïng', 'Áp dụng, Áp dụng'],
    ['vni', 'ngöôøi kyõ sö', 'người kỹ sư'],
    ['vps', 'ñäng b\u00B6', 'Đảng bộ'],
    ['viscii', 'Ðäng b\u00B5', 'Đảng bộ'],
  ] as const)('reads %s "%s" as "%s"', (charset, text, read) => {
    expect(fromLegacy(text, charset)).toBe(read);
  });

  it('leaves letters that are in no encoding and gives NFC, whatever came in', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(anyText, fc.constantFrom(...charsets), fc.boolean(), (text, charset, capitals) => {
        const read = fromLegacy(text, charset, { capitals });
        expect(capitals ? read : read.normalize('NFC')).toBe(read);
      }),
    );
    expect(fromLegacy('Tổng 5 % – Київ', 'tcvn3')).toBe('Tổng 5 % – Київ');
  });
});
