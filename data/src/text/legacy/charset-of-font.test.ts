import { describe, expect, it } from 'vitest';
import { charsetOfFont } from './charset-of-font.ts';

describe('charsetOfFont', () => {
  it.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['.VNTIMEH', 'tcvn3', true],
    ['.VnTimeh', 'tcvn3', true],
    ['.VnArial NarrowH', 'tcvn3', true],
    ['.VnCentury Schoolbook', 'tcvn3', false],
    ['.VnTimeH Tur', 'tcvn3', true],
    ['.VnTime (Vietnamese)', 'tcvn3', false],
    ['ABCDEF+.VnTimeH,Bold', 'tcvn3', true],
    ['.VnTime-BoldItalic', 'tcvn3', false],
    ['".VnTime"', 'tcvn3', false],
    ['VNTime', 'tcvn3', false],
    ['VnArialH', 'tcvn3', true],
    ['VNI-Times', 'vni', false],
    ['VNI-Helve-Condense', 'vni', false],
    ['vni-times', 'vni', false],
    ['VNI-Times,BoldItalic', 'vni', false],
    ['VPS Times', 'vps', false],
    ['VPS Times Hoa', 'vps', true],
    ['VPS Bien Hoa', 'vps', false],
    ['VPS Bien Hoa Hoa', 'vps', true],
    ['VI Times', 'viscii', false],
    ['Times VISCII', 'viscii', false],
  ])('%s is of %s, a capitals font: %s', (name, charset, capitals) => {
    expect(charsetOfFont(name)).toEqual({ charset, capitals });
  });

  it.each(['Times New Roman', 'Arial', 'VNtimes new roman', 'VNarial', 'Vivaldi', 'Vnbook', '', 'Be Vietnam Pro', 'H'])(
    '%s is of none',
    (name) => {
      expect(charsetOfFont(name)).toBeNull();
    },
  );
});
