import { isSyllable } from '../syllable.ts';

/** Letters of other alphabets that print as Đ and đ, which many texts have. */
const alikeD = /[ÐƉðɖ]/g;
const quotes = /^[«»·]+|[«»·]+$/g;
const anyLetter = /\p{L}/u;

/** How many words' readability is remembered: running text repeats its words. */
const remembered = 50_000;
const readable = new Map<string, boolean>();

/** Whether a word of Unicode is a syllable of Vietnamese as it is printed, whatever quotation marks touch it. */
export function isReadable(word: string): boolean {
  const known = readable.get(word);
  if (known !== undefined) return known;
  const found = reads(word);
  if (readable.size >= remembered) readable.clear();
  readable.set(word, found);
  return found;
}

function reads(word: string): boolean {
  return isSyllable(word.replace(quotes, '').replace(alikeD, 'đ').normalize('NFC'));
}

/** The share of words, 0 to 1, that are readable. Signs without a letter do not count; 1 if there is nothing else. */
export function shareReadable(words: readonly string[]): number {
  const lettered = words.filter((word) => anyLetter.test(word));
  return lettered.length === 0 ? 1 : lettered.filter(isReadable).length / lettered.length;
}
