import {
  addBreve,
  addCircumflex,
  addHorn,
  addLetter,
  addStroke,
  addTone,
  breve,
  circumflex,
  horn,
  stroke,
  type TypedWord,
} from './typed-word.ts';
import type { TypingMethod } from './typing-method.ts';

const tones: ReadonlyMap<string, string> = new Map([
  ['f', '\u0300'],
  ['s', '\u0301'],
  ['x', '\u0303'],
  ['r', '\u0309'],
  ['j', '\u0323'],
  ['z', ''],
]);

const keys: ReadonlyMap<string, string> = new Map([
  ...[...tones].map(([key, tone]) => [tone, key] as const),
  [breve, 'w'],
  [horn, 'w'],
  [stroke, 'd'],
]);

/** Telex: letters that no Vietnamese word holds at that place are accents (ddangr is đảng, truwowngf is trường). */
export const telex: TypingMethod = {
  press: (word, key) => pressAccent(word, key) ?? addLetter(word, key),
  keyFor: (accent, letter) => (accent === circumflex ? letter : keys.get(accent)),
};

function pressAccent(word: TypedWord, key: string): TypedWord | null {
  const tone = tones.get(key);
  if (tone !== undefined) return addTone(word, tone);
  if (key === 'w') return pressW(word);
  if (key === 'd') return addStroke(word);
  return /[aeo]/.test(key) ? pressAgain(word, key) : null;
}

/** w is the breve of oă, else the horn, else the breve; with nothing to mark it is ư. */
function pressW(word: TypedWord): TypedWord {
  const marked = word.letters.includes('oa') ? addBreve(word) : (addHorn(word) ?? addBreve(word));
  return marked ?? addLetter(word, 'ư');
}

/** A vowel typed again is its circumflex, but for the last o of oao and oeo. A third o takes it off again: xooong is xoong. */
function pressAgain(word: TypedWord, vowel: string): TypedWord | null {
  if (vowel === 'o' && /o[ae]$/.test(word.letters)) return null;
  if (vowel === 'o' && word.letters.endsWith('ô')) return { ...word, letters: `${word.letters.slice(0, -1)}oo` };
  return addCircumflex(word, vowel);
}
