import { isSyllable, parseSyllable } from '../syllable.ts';
import { placeTone } from '../tone-placement.ts';
import type { TypedWord, TypingMethod } from './typing-method.ts';

/** Longer than the keystrokes of any syllable with an accent put right on the way. */
const keystrokes = /^[a-z][a-z\d]{0,11}$/i;
/** ươ is written whole before another letter, and uơ at the end; qu is an onset. */
const hornedPair = /(?<!^q)(?:ưo|uơ|ươ)/;

/**
 * The syllable that a keyboard driver makes of a word's keys, its tone where `placeTone` puts it, its letter case kept: "DDangr" is
 * "Đảng". Null if it is no possible syllable, or if the keys hold anything but A-Z and 0-9.
 */
export function readWord(keys: string, method: TypingMethod): string | null {
  if (!keystrokes.test(keys)) return null;
  let word: TypedWord = { letters: '', tone: '' };
  const capitals: boolean[] = [];
  for (const key of keys) {
    const next = method.press(word, key.toLowerCase());
    if (next.letters.length > word.letters.length) capitals.push(key !== key.toLowerCase());
    word = next;
  }
  const letters = [...(spell(word) ?? '')];
  return letters.map((letter, at) => (capitals[at] ? letter.toUpperCase() : letter)).join('') || null;
}

function spell({ letters, tone }: TypedWord): string | null {
  const syllable = parseSyllable(
    letters.replace(hornedPair, (pair, at: number) => (at + pair.length < letters.length ? 'ươ' : 'uơ')),
  );
  const spelt = syllable && placeTone({ ...syllable, tone });
  return spelt !== null && isSyllable(spelt) ? spelt : null;
}
