import { describe, expect, it } from 'vitest';
import { createCapitalSpelling } from './spell-capitals.ts';

const spell = createCapitalSpelling([
  'Tỉnh ủy Thuận Giang',
  'Đảng bộ Khối',
  'Ban Tổ chức Tỉnh ủy',
  'Bệnh viện Đa khoa tỉnh Thuận Giang',
  'Đảng ủy Khối các cơ quan tỉnh',
  'Văn phòng UBND tỉnh',
  'Ban Cán sự Đảng',
  'Ban cán sự đảng',
  'ĐẢNG ỦY XÃ LẠ',
]);

describe('a name in capitals', () => {
  it('is written as other names write its words', () => {
    expect(spell('ĐẢNG BỘ TỈNH THUẬN GIANG')).toBe('Đảng bộ tỉnh Thuận Giang');
    expect(spell('ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH')).toBe('Đảng bộ Khối các cơ quan tỉnh');
    expect(spell('ĐẢNG BỘ TỈNH'), 'Tỉnh ủy and tỉnh Thuận Giang').toBeNull();
    expect(spell('VĂN PHÒNG UBND TỈNH')).toBe('Văn phòng UBND tỉnh');
  });

  it('keeps its abbreviations', () => {
    expect(['UBND TP. HCM', 'VNPT', 'VKSND TP HCM'].map(spell)).toEqual([null, null, null]);
    expect(spell('UBND TỈNH THUẬN GIANG')).toBe('UBND tỉnh Thuận Giang');
  });

  it('keeps what stands between the words', () => {
    expect(spell('ĐẢNG BỘ TỈNH  THUẬN-GIANG.')).toBe('Đảng bộ tỉnh  Thuận-Giang.');
  });

  it('stays where a word is written nowhere, or in two ways as often', () => {
    expect(spell('ĐẢNG BỘ TỈNH AN BÌNH')).toBeNull();
    expect(spell('ĐẢNG ỦY XÃ LẠ')).toBeNull();
    expect(spell('BAN CÁN SỰ ĐẢNG')).toBeNull();
  });
});
