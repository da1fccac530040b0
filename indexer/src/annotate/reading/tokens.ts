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
  let last = 0;
  return findWords(text).map(({ start, end, text: word }) => {
    const gap = start === last + 1 && text.charCodeAt(last) === 0x20 ? ' ' : text.slice(last, start);
    last = end;
    const { key, capital } = lookAt(word);
    return { start, end, text: word, key, capital, gap };
  });
}

type Look = Pick<Token, 'key' | 'capital'>;

/** How many words are remembered: running text repeats its words. */
const remembered = 50_000;
const looks = new Map<string, Look>();

function lookAt(word: string): Look {
  const known = looks.get(word);
  if (known !== undefined) return known;
  const first = word[0] ?? '';
  const look = { key: toWordForms(word).exact, capital: first !== first.toLowerCase() };
  if (looks.size >= remembered) looks.clear();
  looks.set(word, look);
  return look;
}

const space = /^[^\S\n\t]+$/;

/** Whether a word follows the one before it with nothing but a space between them. */
export const isJoined = (token: Token | undefined): token is Token =>
  token !== undefined && (token.gap === ' ' || space.test(token.gap));

/** Whether only a sign stands between a word and the one before it: "TU" in "42-KH/TU". */
export const isGlued = (token: Token | undefined): boolean => /^[-–/.&]$/.test(token?.gap ?? '');
