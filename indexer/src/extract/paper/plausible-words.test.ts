import { expect, it } from 'vitest';
import { plausibleShare } from './plausible-words.ts';

it('is all of a Vietnamese text, its numbers, abbreviations and foreign names among them', () => {
  expect(plausibleShare('Thông tư số 12/2022/TT-BLĐTBXH của Bộ trưởng về Internet, UNESCO và ông Smith')).toBe(1);
});

it('is little of a text whose letters are those of a legacy font, and nothing of none', () => {
  expect(plausibleShare('QuyÕt ®Þnh cña Uû ban nh©n d©n tØnh vÒ viÖc phª duyÖt kÕ ho¹ch n¨m')).toBeLessThan(0.5);
  expect(plausibleShare('12.500 - 13.000')).toBe(0);
});
