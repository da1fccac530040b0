import { canonical } from '@tra-cuu/data/text/canonical';
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
  /** Whether a person's name begins here: no post and no body before it reaches over it. */
  opensName?: true;
}

/** The words of a block's text; two that lost the blank between them are two ("đồng chíNguyễn"), with the gap ''. */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let before = '';
  return findWords(text).map(({ start, end, text: word }) => {
    const between = start === last + 1 && text.charCodeAt(last) === 0x20 ? ' ' : text.slice(last, start);
    const gap = between === '. ' && levelAbbreviations.has(before) ? ' ' : between;
    last = end;
    before = word;
    const { key, capital } = lookAt(word);
    return { start, end, text: word, key, capital, gap };
  });
}

/** Behind these a full stop ends no sentence: "TP. Cần Thơ". */
const levelAbbreviations = new Set(['TP', 'Tp', 'TX', 'Tx']);

type Look = Pick<Token, 'key' | 'capital'>;

/** How many words are remembered: running text repeats its words. */
const remembered = 50_000;
const looks = new Map<string, Look>();
const gluedWords = /^(\p{Lu}?\p{Ll}+)(?:\p{Lu}\p{Ll}+|\p{Lu}{2,})$/u;

function lookAt(word: string): Look {
  const known = looks.get(word);
  if (known !== undefined) return known;
  const first = word[0] ?? '';
  const glued = word.length > 3 ? (gluedWords.exec(word)?.[1]?.length ?? 0) : 0;
  const look = { key: canonical(repaired(word)).toLowerCase().normalize('NFC'), capital: first !== first.toLowerCase(), glued };
  if (looks.size >= remembered) looks.clear();
  looks.set(word, look);
  return look;
}

/** Three blanks part the columns of a paper. */
const space = /^[^\S\n\t]{1,2}$/;

/** Whether a word follows the one before it with nothing but a space between them, and begins no person's name. */
export const isJoined = (token: Token | undefined): token is Token =>
  token !== undefined &&
  !token.opensName &&
  (token.gap === ' ' || (token.gap === '' ? token.start > 0 : space.test(token.gap)));

/** The words from `from` up to `to` as they are printed, on one line, mended where a word was parted. */
export const printedWords = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ gap, text }, at) => (at === 0 ? text : gap + text))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/[ƣƢ]/g, repaired);

/** The words with the beginnings of persons' names marked. */
export function markNames(tokens: readonly Token[], beginnings: Iterable<number>): Token[] {
  const marked = [...tokens];
  for (const at of beginnings) {
    const token = marked[at];
    if (token) marked[at] = { ...token, opensName: true };
  }
  return marked;
}
