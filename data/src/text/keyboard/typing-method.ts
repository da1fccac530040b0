import type { TypedWord } from './typed-word.ts';

/** What a Vietnamese keyboard driver makes of the keys A-Z and 0-9. */
export interface TypingMethod {
  /** The word after one more key, a small letter or a digit. A key that means nothing to the word is a letter of it. */
  press(word: TypedWord, key: string): TypedWord;
  /** The key that puts an accent (a combining mark, or `stroke`) on a small letter; undefined for other accents. */
  keyFor(accent: string, letter: string): string | undefined;
}
