import { fold } from '@tra-cuu/data/text/fold';
import { hasAccents } from '@tra-cuu/data/text/word-forms';

/** Takes the accents off every second of the words that have any, beginning with the second. */
export function toHalfAccented(words: readonly string[]): string[] {
  let accented = 0;
  return words.map((word) => {
    if (!hasAccents(word)) return word;
    accented += 1;
    return accented % 2 === 0 ? bare(word) : word;
  });
}

/** A word without accents, its capitals kept. */
const bare = (word: string): string =>
  [...word].map((letter) => (letter === letter.toLowerCase() ? fold(letter) : fold(letter).toUpperCase())).join('');
