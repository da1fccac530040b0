import { describe, expect, it } from 'vitest';
import { sentences } from './fixtures/sentences.ts';
import { syllables } from './fixtures/syllables.ts';
import { toLegacy } from './fixtures/to-legacy.ts';
import { isClean } from './is-clean.ts';
import { readLegacy } from './read-legacy.ts';
import { repairDamage } from './repair-damage.ts';

describe('a text that is clean', () => {
  it('is what Vietnamese is written in, foreign names, quotes and bullets among it', () => {
    for (const sentence of sentences) expect(isClean(sentence)).toBe(true);
    expect(isClean('· «Về công tác cán bộ» – 25°C, 12 m², © 2019; quà, hoà, tuân, giá, khuyên, hươu, yêu')).toBe(true);
  });

  it('has nothing to convert and nothing to repair in it', () => {
    for (const syllable of syllables.filter(isClean)) {
      expect(readLegacy(syllable).text).toBe(syllable);
      expect(repairDamage(syllable).text).toBe(syllable);
    }
  });
});

describe('a text that is not', () => {
  it.each(['tcvn3', 'vni'] as const)('is every sentence in %s', (charset) => {
    for (const sentence of sentences) expect(isClean(toLegacy(sentence, charset))).toBe(false);
  });

  it.each(['trƣờng', 'CỘNG HÕA', 'liê ̣u', 'VIEÄT NAM', 'NHAÂN DAÂN', 'nớc ta', 'Uû ban nh©n d©n', 'Bé Tµi chÝnh'])(
    'is one with damage: %s',
    (text) => {
      expect(isClean(text)).toBe(false);
    },
  );
});
