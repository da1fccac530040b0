import { isSyllable, parseSyllable } from '../syllable.ts';
import { placeTone } from '../tone-placement.ts';
import type { TypedWord } from './typed-word.ts';
import type { TypingMethod } from './typing-method.ts';

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
  const spelt = spell(word);
  return spelt && [...spelt].map((letter, at) => (capitals[at] ? letter.toUpperCase() : letter)).join('');
}

function spell({ letters, tone }: TypedWord): string | null {
  const whole = letters.replace(hornedPair, (pair, at: number) => (at + pair.length < letters.length ? 'ươ' : 'uơ'));
  const syllable = parseSyllable(whole);
  const spelt = syllable && placeTone({ ...syllable, tone });
  return spelt && isSyllable(spelt) ? spelt : null;
}
