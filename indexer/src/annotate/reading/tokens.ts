import { toWordForms } from '@tra-cuu/data/text/word-forms';
import { findWords } from '@tra-cuu/data/text/words';

/** A word of a block as the rules compare it. `start` and `end` are UTF-16 units of the block's text. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** In small letters, with its accents, tone placed as laws do: uỷ and ủy are one. */
  key: string;
  /** Whether it begins with a capital. */
  capital: boolean;
  /** What stands between it and the word before. */
  gap: string;
}

/** The words of a block's text. */
export function toTokens(text: string): Token[] {
  let end = 0;
  return findWords(text).map((word) => {
    const gap = text.slice(end, word.start);
    end = word.end;
    const first = word.text[0] ?? '';
    return { ...word, gap, key: toKey(word.text), capital: first !== first.toLowerCase() };
  });
}

/** How many words' keys are remembered: running text repeats its words. */
const remembered = 50_000;
const keys = new Map<string, string>();

function toKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = toWordForms(word).exact;
  if (keys.size >= remembered) keys.clear();
  keys.set(word, key);
  return key;
}

const space = /^[^\S\n\t]+$/;

/** Whether a word follows the one before it with nothing but a space between them. */
export const isJoined = (token: Token | undefined): token is Token =>
  token !== undefined && (token.gap === ' ' || space.test(token.gap));
