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

/** How many words are remembered: running text repeats its words. */
const remembered = 50_000;
const known = new Map<string, boolean>();

function isPlausible(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const plausible = isSyllable(word) || abbreviation.test(word) || foreign.test(word) || /^\p{L}$|\d/u.test(word);
  if (known.size >= remembered) known.clear();
  known.set(word, plausible);
  return plausible;
}
