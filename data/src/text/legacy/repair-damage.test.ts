import { describe, expect, it } from 'vitest';
import { repairDamage } from './repair-damage.ts';

describe('repairDamage', () => {
  it.each([
    ['Tỉnh ủy đƣợc phép', 'Tỉnh ủy được phép', 'ƣ', 'ư'],
    ['PHƢƠNG HƢỚNG', 'PHƯƠNG HƯỚNG', 'Ƣ', 'Ư'],
    ['CỘNG HÕA', 'CỘNG HÒA', 'Õ', 'Ò'],
    ['Quản lý tài liê ̣u', 'Quản lý tài liệu', 'ê \u0323', 'ệ'],
    ['Bô ̣ trưởng', 'Bộ trưởng', 'ô \u0323', 'ộ'],
    ['Đảng bộ VIEÄT NAM', 'Đảng bộ VIỆT NAM', 'EÄ', 'Ệ'],
    ['các ñồng chí', 'các đồng chí', 'ñ', 'đ'],
    ['Ñể ñi', 'Để đi', 'ñ', 'đ'],
    ['Hội đồng nh©n dân', 'Hội đồng nhân dân', '©', 'â'],
    ['Thủ tớng Chính phủ', 'Thủ tướng Chính phủ', '', 'ư'],
    ['Ớc thực hiện', 'Ước thực hiện', 'Ớ', 'Ướ'],
    ['PHƠNG ÁN', 'PHƯƠNG ÁN', '', 'Ư'],
  ])('repairs "%s" to "%s"', (text, repaired, from, to) => {
    const { text: got, repairs } = repairDamage(text);
    expect(got).toBe(repaired);
    expect(repairs).toContainEqual({ from, to, count: expect.any(Number) });
  });

  it('counts the words of each repair, the commonest first', () => {
    expect(repairDamage('đƣợc HÕA nƣớc, phƣơng án').repairs).toEqual([
      { from: 'ƣ', to: 'ư', count: 3 },
      { from: 'Õ', to: 'Ò', count: 1 },
    ]);
  });

  it('repairs a word that has suffered twice', () => {
    expect(repairDamage('trƣơ ̀ng, PHÕNG, nghiê ̣p').text).toBe('trường, PHÒNG, nghiệp');
  });

  it.each([
    '',
    'VÕ VĂN RÕ, ngõ 5, LÕI',
    'hõa, phõng và những tiếng có thể có',
    'mời người ngời sáng',
    'Thaïlande, où, Björn, Köln',
    'Nguyễn Văn Bön',
    'Hội đồng ƣxk',
    'François, à côté de Thaï',
    'Ðảng bộ xã',
  ])('leaves "%s" as it is', (text) => {
    expect(repairDamage(text)).toEqual({ text, repairs: [] });
  });
});
