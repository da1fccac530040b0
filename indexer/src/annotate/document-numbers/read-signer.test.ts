import { describe, expect, it } from 'vitest';
import { readSigner } from './read-signer.ts';

const surnames = new Set(['lê', 'hoàng', 'trương', 'lương']);
const signer = (...lines: string[]) => readSigner(lines, surnames)?.name;

describe('the signer', () => {
  it.each([
    [['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', '(đã ký)', 'Lê Văn An'], 'Lê Văn An'],
    [['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'THƯỜNG TRỰC', '(Đã ký)', 'Lê Văn An'], 'Lê Văn An'],
    [['KT. THỐNG ĐỐC', 'PHÓ THỐNG ĐỐC', 'Lê Văn An', 'Phụ lục'], 'Lê Văn An'],
    [['BÍ THƯ', 'LÊ VĂN AN'], 'Lê Văn An'],
    [['BỘ TRƯỞNG', 'Đại tướng Lương Văn An'], 'Lương Văn An'],
    [['CHỦ TỊCH', 'Trương Xuân Trường'], 'Trương Xuân Trường'],
    [['CHỦ TỊCH', "H'Yim Kđoh"], "H'Yim Kđoh"],
    [['TM. Chi bộ', 'Bí thư', 'Y Dăm Niê'], 'Y Dăm Niê'],
  ])('stands below the post: %s', (lines, name) => expect(signer(...lines)).toBe(name));

  it('is found beside the receivers', () => {
    const lines = [
      'Nơi nhận:',
      'K/T TRƯỞNG BAN',
      'Ban Tuyên giáo Trung ương,',
      'PHÓ TRƯỞNG BAN',
      'Thường trực Tỉnh ủy,',
    ];
    expect(signer(...lines, '(đã ký)', 'Lưu VT.', 'Hoàng Văn Thạch')).toBe('Hoàng Văn Thạch');
  });

  it.each([
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Lê Văn An', 'Lê Văn An'],
    ['PHÓ BÍ THƯ THƯỜNG TRỰC Lê Văn An', 'Lê Văn An'],
    ['T/M Ban Thường vụ Bí thư Y Dăm Niê', 'Y Dăm Niê'],
  ])('is found in a line that has run together: %s', (line, name) => expect(signer(line)).toBe(name));

  it('is the first: what follows are annexed papers', () => {
    expect(signer('BÍ THƯ', 'Lê Văn An', 'DANH SÁCH', 'TRƯỞNG BAN', 'Hoàng Văn Bình')).toBe('Lê Văn An');
  });

  it.each([
    [['BÍ THƯ', 'Ban Thường vụ họp ngày 5/3.']],
    [['Đồng chí Lê Văn An, Bí thư Tỉnh ủy chủ trì.']],
    [['CHỦ TỊCH', 'PHỤ LỤC', 'Điều 1. Phạm vi']],
  ])('is nobody in %s', (lines) => expect(signer(...lines)).toBeUndefined());
});
