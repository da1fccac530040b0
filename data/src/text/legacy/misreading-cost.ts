import { codesOf } from './code-table.ts';
import { codeTables } from './code-tables.ts';
import { fromLegacy } from './from-legacy.ts';
import type { LegacyCharset } from './legacy-charset.ts';
import { isReadable } from './readable.ts';

/** The encodings that a text may be guessed to be in. VISCII and VPS are too rare to be guessed. */
export const guessedCharsets = ['tcvn3', 'vni'] as const satisfies readonly LegacyCharset[];
export type GuessedCharset = (typeof guessedCharsets)[number];
export type Reading = 'unicode' | GuessedCharset;

const codes = { tcvn3: codesOf(codeTables.tcvn3), vni: codesOf(codeTables.vni) };
const anyLetter = /\p{L}/u;
const loneSigns = /^[·»\u00AD\u2212\u2219]+$/;
const beyondAscii = /[^\0-\x7F]/;
const sign = '[¡-©«-´¶-¹»-¿×÷\\u2212\\u2219]';
const strayCapital = /\p{Ll}[À-ÖØ-Þ]/u;
/** A sign beside a letter, or a capital with an accent after a small letter: no spelling of any language. */
const misspelt = new RegExp(`${sign}\\p{L}|\\p{L}${sign}|\\p{L}µ|${strayCapital.source}`, 'u');
/** Legacy Vietnamese holds little but Vietnamese, while Unicode may be any language. */
const foreignInLegacy = 1;

/**
 * How much an accented word speaks against a reading: 0 where it is a syllable then, else 1 to 5, more the longer the word
 * is, because long words become syllables less often by chance.
 */
export function misreadingCost(word: string, reading: Reading): number {
  if (isLoneSign(word) || (word.length === 1 && !anyLetter.test(word))) return 0;
  if (reading === 'unicode') return isReadable(word) && !strayCapital.test(word) ? 0 : weightOf(word);
  return isLegacyWord(word, reading) ? 0 : weightOf(word) + foreignInLegacy;
}

/** Whether a word is written in an encoding throughout and is a syllable of Vietnamese then. */
export function isLegacyWord(word: string, charset: GuessedCharset): boolean {
  return isWrittenIn(word, charset) && isReadable(fromLegacy(word, charset));
}

/** Whether all of a word that is not ASCII is letters of an encoding. */
export function isWrittenIn(word: string, charset: GuessedCharset): boolean {
  return !beyondAscii.test(word.replace(codes[charset], ''));
}

/** Whether a word is a bullet, a dash or a quotation mark between spaces, which stays in every reading. */
export const isLoneSign = (word: string): boolean => loneSigns.test(word);

/** Whether no one can have meant a word as it stands, in whatever language. */
export const isMisspelt = (word: string): boolean => misspelt.test(word);

function weightOf(word: string): number {
  return Math.min(Math.max(word.length, 2), 6) / 2 + (isMisspelt(word) ? 1 : 0);
}
