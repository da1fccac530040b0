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

const accents: ReadonlyMap<string, string> = new Map([
  ['0', ''],
  ['1', '\u0301'],
  ['2', '\u0300'],
  ['3', '\u0309'],
  ['4', '\u0303'],
  ['5', '\u0323'],
  ['6', circumflex],
  ['7', horn],
  ['8', breve],
  ['9', stroke],
]);
const keys: ReadonlyMap<string, string> = new Map([...accents].map(([key, accent]) => [accent, key]));

/** VNI: digits are accents (d9ang3 is đảng, tru7o7ng2 is trường). */
export const vni: TypingMethod = {
  press: (word, key) => pressAccent(word, accents.get(key)) ?? addLetter(word, key),
  keyFor: (accent) => keys.get(accent),
};

function pressAccent(word: TypedWord, accent: string | undefined): TypedWord | null {
  if (accent === undefined) return null;
  if (accent === circumflex) return addCircumflex(word, 'aeo');
  if (accent === horn) return addHorn(word);
  if (accent === breve) return addBreve(word);
  return accent === stroke ? addStroke(word) : addTone(word, accent);
}
