import { canonical } from '@tra-cuu/data/text/canonical';

/** Tests made of a list of the vocabulary's words. Both take text in the form of `toCompared`. */
export interface WordPattern {
  /** Whether one of the words stands in the text, whole. */
  standsIn(text: string): boolean;
  /** Whether the text ends in one of the words, and nothing but space behind it. */
  ends(text: string): boolean;
}

const made = new WeakMap<readonly string[], WordPattern>();
const escaped = (word: string): string => toCompared(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Text and words in one form: canonical spelling, small letters. Lengths may change. */
export const toCompared = (text: string): string => canonical(text).toLowerCase();

/** The tests of a list of words, made once for each list. */
export function wordPattern(words: readonly string[]): WordPattern {
  const known = made.get(words);
  if (known) return known;
  const choice = [...words].sort((a, b) => b.length - a.length).map(escaped);
  const inside = new RegExp(`(?<!\\p{L})(?:${choice.join('|')})(?!\\p{L})`, 'u');
  const last = new RegExp(`(?<!\\p{L})(?:${choice.join('|')})\\s*$`, 'u');
  const pattern = { standsIn: (text: string) => inside.test(text), ends: (text: string) => last.test(text) };
  made.set(words, pattern);
  return pattern;
}
