import { isReadable } from './readable.ts';
import { repairWord } from './repair-word.ts';

/** A word of which marks stand apart from the letters that carry them: "liê ̣u". */
export const splitWord = /[\p{L}\p{M}]*\p{L}\p{M}*(?:[ \u00A0]+\p{M}+[\p{L}\p{M}]*)+/gu;
const gap = /[ \u00A0]+(?=\p{M})/gu;

/** Such a word without the spaces before its marks, in NFC, if it is a syllable then; else the word as it stands. */
export function rejoinMarks(word: string): string {
  const joined = repairWord(word.replace(gap, '').normalize('NFC'));
  return isReadable(joined) ? joined : word;
}
