import type { Syllable } from './syllable.ts';

const vowels = /^[aăâeêioôơuưy]+/;
const markedVowel = /[ăâêôơư]/g;

/**
 * Writes a syllable with its tone where laws and newspapers put it: on the last vowel with a mark of its own (quyền,
 * trường), else on the second of vowels that a consonant follows or of three (toàn, ngoài), else on the first (hòa, thủy).
 * School books put it on the second of oa, oe and uy as well (hoà, thuỷ; decision 1989/QĐ-BGDĐT); both are read.
 */
export function placeTone({ onset, rime, tone }: Syllable): string {
  if (tone === '') return onset + rime;
  const at = onset.length + toneIndex(rime);
  const word = onset + rime;
  return (word.slice(0, at + 1) + tone).normalize('NFC') + word.slice(at + 1);
}

/** The index in a rime of the letter that carries the tone. */
function toneIndex(rime: string): number {
  const nucleus = vowels.exec(rime)?.[0] ?? '';
  const marked = [...nucleus.matchAll(markedVowel)].at(-1);
  if (marked) return marked.index;
  if (nucleus.length === 1) return 0;
  return nucleus.length === 3 || rime.length > nucleus.length ? 1 : 0;
}
