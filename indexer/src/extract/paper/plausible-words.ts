import { isSyllable } from '@tra-cuu/data/text/syllable';
import { findWords } from '@tra-cuu/data/text/words';

/** A word that is no Vietnamese syllable and still one: of another language, with a vowel among ASCII letters. */
const foreign = /^(?=.*[aeiouy])[a-z]{3,24}$/i;
/** An abbreviation or a part of a number: "BLĐTBXH", "QH15", "TW". */
const abbreviation = /^\p{Lu}[\p{Lu}\d]{1,11}$/u;
const signBetweenLetters = /\p{L}[^\p{L}\p{N}\s.,;:/()'’"“”–-]\p{L}/gu;

/**
 * The share of a text's words that read as Vietnamese or are otherwise plausible, 0 to 1; 0 for a text without words. Text whose
 * font hides its letters, or of a legacy charset, has signs inside its words and few syllables.
 */
export function plausibleShare(text: string): number {
  const words = findWords(text).filter((word) => /\p{L}/u.test(word.text));
  if (words.length === 0) return 0;
  const plausible = words.filter((word) => isPlausible(word.text)).length;
  const broken = text.match(signBetweenLetters)?.length ?? 0;
  return Math.max(0, plausible - broken) / words.length;
}

const isPlausible = (word: string): boolean =>
  isSyllable(word) || abbreviation.test(word) || foreign.test(word) || /^\p{L}$|\d/u.test(word);
