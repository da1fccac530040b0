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
    return { ...word, gap, key: toWordForms(word.text).exact, capital: first !== first.toLowerCase() };
  });
}

/** Whether a word follows the one before it with nothing but a space between them. */
export const isJoined = (token: Token | undefined): token is Token =>
  token !== undefined && /^[^\S\n\t]+$/.test(token.gap);
