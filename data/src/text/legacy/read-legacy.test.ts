import { describe, expect, it } from 'vitest';
import { sentences } from './fixtures/sentences.ts';
import { toLegacy } from './fixtures/to-legacy.ts';
import { readLegacy } from './read-legacy.ts';

describe('readLegacy', () => {
  it.each(['tcvn3', 'vni'] as const)('finds out that a sentence is in %s', (charset) => {
    for (const sentence of sentences) {
      expect(readLegacy(toLegacy(sentence, charset))).toEqual({ text: sentence, charset, confidence: 1 });
    }
  });

  it.each([
    ['ViÖt Nam', 'Việt Nam'],
    ['QuyÕt ®Þnh', 'Quyết định'],
    ['Uû ban nh©n d©n x·', 'Uỷ ban nhân dân xã'],
    ['HOÄI ÑOÀNG NHAÂN DAÂN', 'HỘI ĐỒNG NHÂN DÂN'],
    ['Bé Tµi chÝnh', 'Bộ Tài chính'],
    ['Huyeän Leä Thuûy', 'Huyện Lệ Thủy'],
  ])('reads "%s" as "%s"', (text, read) => {
    expect(readLegacy(text).text).toBe(read);
  });

  it.each([
    '',
    'Annual report 2004, 25°C, m² and ½ of it',
    'The café’s résumé was naïve.',
    'Où est l’hôtel ? Très tôt, même à Noël, le garçon a été là.',
    'François a lu « Les Misérables » plutôt à côté de l’école.',
    'Für die Größe der Straße gemäß § 5 © 2009',
    '¿Dónde está el niño? Mañana, señor.',
    'A®, B™ © 2009 · 5µm',
    'Đảng ủy xã Tân An tiếp đoàn Pháp tại Hôtel de Ville',
    '«Về công tác cán bộ» – số 05/NQ',
    'thó, hé, bé, vì, nó, hò, tô',
  ])('leaves "%s" as it is', (text) => {
    expect(readLegacy(text)).toMatchObject({ text, charset: 'unicode' });
  });

  it('converts only the lines that are legacy', () => {
    const [first = '', second = '', third = ''] = sentences;
    const mixed = [first, toLegacy(second, 'tcvn3'), toLegacy(third, 'vni'), first].join('\n');
    expect(readLegacy(mixed).text).toBe([first, second, third, first].join('\n'));
  });

  it('converts a legacy run within a line', () => {
    expect(readLegacy('Kính gửi: Huyện ủy; së Tµi chÝnh vµ së C«ng nghiÖp; Ủy ban Kiểm tra').text).toBe(
      'Kính gửi: Huyện ủy; sở Tài chính và sở Công nghiệp; Ủy ban Kiểm tra',
    );
  });

  it('reads a word that makes no sense in its run in the encoding in which it does', () => {
    expect(readLegacy('Phô cÊp c¸n boä đảng ®­îc chi').text).toBe('Phụ cấp cán bộ đảng được chi');
    expect(readLegacy('Nghò ñònh soá 5/NÑ-CP cuûa Chính phuû').text).toBe('Nghị định số 5/NĐ-CP của Chính phủ');
  });

  it('leaves bullets and turns control characters into the quotes they were', () => {
    expect(readLegacy('· Hå s¬ \u0093mËt\u0094 ®· nép').text).toBe('· Hồ sơ “mật” đã nộp');
  });

  it('is the less confident the less it can read', () => {
    expect(readLegacy('').confidence).toBe(1);
    expect(readLegacy('Très tôt, même à Noël').confidence).toBeLessThan(0.5);
    expect(readLegacy('Hå s¬ ®· nép, Xerọx').confidence).toBeCloseTo(4 / 5);
  });
});
