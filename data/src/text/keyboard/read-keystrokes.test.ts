import { describe, expect, it } from 'vitest';
import { readKeystrokes } from './read-keystrokes.ts';

const meant = (text: string, method: 'telex' | 'vni') =>
  readKeystrokes(text).find((reading) => reading.method === method)?.text ?? null;

describe('Telex keystrokes', () => {
  it.each([
    ['ddangr uyr khoois', 'đảng ủy khối'],
    ['hoojp', 'hộp'],
    ['uyr ban nhaan daan', 'ủy ban nhân dân'],
    ['Nguyeenx Vawn An', 'Nguyễn Văn An'],
    ['Nguyeexn Vawn An', 'Nguyễn Văn An'],
    ['chir thij soos 05', 'chỉ thị số 05'],
    ['chir thij 05-CT/TW', 'chỉ thị 05-CT/TW'],
    ['chir thij 12/KH-CAX', 'chỉ thị 12/KH-CAX'],
    ['nghij quyeets TW 4', 'nghị quyết TW 4'],
    ['nghij quyeets nq-tw', 'nghị quyết nq-tw'],
    ['"ddangr uyr", -khoois!', '"đảng ủy", -khối!'],
    ['ddoongf chis Ddoox Quang Minh', 'đồng chí Đỗ Quang Minh'],
    ['quys quyeets ddinhj', 'quý quyết định'],
    ['kyx thuaatj', 'kỹ thuật'],
  ])('reads %s as %s', (keys, text) => {
    expect(meant(keys, 'telex')).toBe(text);
  });

  it.each([
    ['duongw', 'dương'],
    ['truongwf', 'trường'],
    ['truwowngf', 'trường'],
    ['truwongf', 'trường'],
    ['trwowngf', 'trường'],
    ['truowngf', 'trường'],
    ['nguoiwf', 'người'],
    ['ruouwj', 'rượu'],
    ['luuw', 'lưu'],
    ['muaw', 'mưa'],
    ['hoawcj', 'hoặc'],
    ['hoacwj', 'hoặc'],
    ['quawn', 'quăn'],
    ['thuowr', 'thuở'],
    ['quowr', 'quở'],
    ['giuwx', 'giữ'],
    ['twr', 'tử'],
  ])('reads w wherever it is typed: %s is %s', (keys, text) => {
    expect(meant(keys, 'telex')).toBe(text);
  });

  it.each([
    ['tuyeen', 'tuyên'],
    ['tuyene', 'tuyên'],
    ['toio', 'tôi'],
    ['dauaf', 'dầu'],
    ['vieetj', 'việt'],
    ['ngoawnf', 'ngoằn'],
    ['ngoeof', 'ngoèo'],
    ['ngoefo', 'ngoèo'],
    ['xooong', null],
    ['xooongs', 'xoóng'],
    ['xoongs', 'xống'],
  ])('reads a vowel typed again: %s is %s', (keys, text) => {
    expect(meant(keys, 'telex')).toBe(text);
  });

  it.each([
    ['dangrd', 'đảng'],
    ['dandr', 'đản'],
    ['duocdwj', 'được'],
    ['ddarng', 'đảng'],
    ['ddanrg', 'đảng'],
    ['ddangfr', 'đảng'],
    ['ddangrz', 'đang'],
    ['giaf', 'già'],
    ['gifa', 'già'],
    ['hoaf', 'hòa'],
    ['thuyr', 'thủy'],
    ['khuyrnh', 'khuỷnh'],
  ])('reads strokes and tones wherever they are typed: %s is %s', (keys, text) => {
    expect(meant(keys, 'telex')).toBe(text);
  });

  it.each([
    ['DDangr', 'Đảng'],
    ['Ddangr', 'Đảng'],
    ['DDANGR', 'ĐẢNG'],
    ['ddANGR', 'đẢNG'],
    ['DANGRD', 'ĐẢNG'],
    ['Owr DDAAY', 'Ở ĐÂY'],
    ['AAns', 'Ấn'],
    ['HWNG', 'HƯNG'],
  ])('keeps the case of letters: %s is %s', (keys, text) => {
    expect(meant(keys, 'telex')).toBe(text);
  });

  it.each([
    'www',
    'xx',
    'for',
    'ass',
    'Facebook',
    'as of',
    'is tw',
    'TW',
    'caf1',
    'đangr',
    'dang uy khoi',
    'ngoao ngoeo',
    'dizz',
    'tasz',
    '',
    ' ',
  ])('finds nothing in %j', (text) => {
    expect(meant(text, 'telex')).toBeNull();
  });

  it('leaves words that are no keystrokes as they are, and counts those that are', () => {
    expect(readKeystrokes('iPhone test www')).toEqual([{ method: 'telex', text: 'iPhone tét www', changed: 1 }]);
    expect(readKeystrokes('ddangr tw đảng uyr as')).toEqual([
      { method: 'telex', text: 'đảng tư đảng ủy á', changed: 4 },
    ]);
  });
});

describe('VNI keystrokes', () => {
  it.each([
    ['d9ang3 uy3', 'đảng ủy'],
    ['D9o64 Quang Minh', 'Đỗ Quang Minh'],
    ['dang93', 'đảng'],
    ['d9a3ng', 'đảng'],
    ['truong72', 'trường'],
    ['tru7o7ng2', 'trường'],
    ['tru7ong2', 'trường'],
    ['ruou75', 'rượu'],
    ['luu7', 'lưu'],
    ['tuye6n', 'tuyên'],
    ['tuyen6', 'tuyên'],
    ['hoac85', 'hoặc'],
    ['thuo73', 'thuở'],
    ['xoong1', 'xoóng'],
    ['d9ang30', 'đang'],
    ['D9ANG3', 'ĐẢNG'],
    ['o73 d9a6y', 'ở đây'],
    ['d9ang3 a1', 'đảng á'],
    ['chi3 thi5 05-CT/TW', 'chỉ thị 05-CT/TW'],
    ['d9a5i ho65i 13', 'đại hội 13'],
  ])('reads %s as %s', (keys, text) => {
    expect(meant(keys, 'vni')).toBe(text);
  });

  it.each(['a1', 'A1 B52', 'A10', '05', '2024', 'Q1', 'covid19', 'T10', 'dang uy', 'xa11', '１', 'h2o', 'ba2c'])(
    'finds nothing in %j',
    (text) => {
      expect(meant(text, 'vni')).toBeNull();
    },
  );
});

it('reads a text that mixes both methods by each of them', () => {
  expect(readKeystrokes('ddangr uy3')).toEqual([
    { method: 'telex', text: 'đảng uy3', changed: 1 },
    { method: 'vni', text: 'ddangr ủy', changed: 1 },
  ]);
});
