import { parseSyllable, toneMarks } from '../syllable.ts';
import { stroke } from './typed-word.ts';
import type { TypingMethod } from './typing-method.ts';
import { type TypingMethodName, typingMethods } from './typing-methods.ts';

/** Where the keys of accents are typed: after their letter (d9a3ng, tru7o72ng) or after the word (dang93, truong72). */
export type TypingStyle = 'after-letter' | 'after-word';

/** A letter without its accents, and the keys of those: of its own mark, and of the tone. */
interface TypedLetter {
  letter: string;
  mark: string;
  tone: string;
}

const wordPattern = /[\p{L}\p{M}]+/gu;
const toneMark = new RegExp(`[${toneMarks.join('')}]`, 'u');
const vowel = /[aeiouy]/i;
/** Two plain o (xoong), which Telex takes for ô unless the first is typed twice. */
const doubleO = /([oòóõỏọ])(?=[oòóõỏọ])/gi;

/**
 * What the screen shows when a Vietnamese text is typed with the keyboard driver off. Words that are no syllables (HĐND) are typed
 * accent after letter in either style; accents that Vietnamese does not have stay. `readKeystrokes` reads it back.
 */
export function typeKeystrokes(text: string, method: TypingMethodName, style: TypingStyle = 'after-letter'): string {
  return text.normalize('NFC').replace(wordPattern, (word) => {
    if (!parseSyllable(word)) return typeAfterLetters(word, typingMethods[method]);
    const escaped = method === 'telex' ? word.replace(doubleO, '$1o') : word;
    return (style === 'after-word' ? typeAfterWord : typeAfterLetters)(escaped, typingMethods[method]);
  });
}

function typeAfterLetters(word: string, method: TypingMethod): string {
  return toTypedLetters(word, method)
    .map(({ letter, mark, tone }) => letter + mark + tone)
    .join('');
}

function typeAfterWord(word: string, method: TypingMethod): string {
  const typed = toTypedLetters(word, method);
  const marks = new Set(typed.map(({ mark }) => mark));
  return [...typed.map(({ letter }) => letter), ...marks, ...typed.map(({ tone }) => tone)].join('');
}

function toTypedLetters(word: string, method: TypingMethod): TypedLetter[] {
  const inCapitals = word === word.toUpperCase();
  return [...word].map((letter) => {
    const typed = toTypedLetter(letter, method);
    return inCapitals ? { ...typed, mark: typed.mark.toUpperCase(), tone: typed.tone.toUpperCase() } : typed;
  });
}

function toTypedLetter(printed: string, method: TypingMethod): TypedLetter {
  const [letter = '', ...accents] = printed.replace('đ', `d${stroke}`).replace('Đ', `D${stroke}`).normalize('NFD');
  const keys = { letter, mark: '', tone: '' };
  for (const accent of accents) {
    const key = method.keyFor(accent, letter.toLowerCase());
    if (key === undefined || !(accent === stroke || vowel.test(letter))) return { letter: printed, mark: '', tone: '' };
    keys[toneMark.test(accent) ? 'tone' : 'mark'] = key;
  }
  return keys;
}
