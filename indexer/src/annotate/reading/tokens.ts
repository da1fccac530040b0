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

/** Letters that stand on old pages for others: ƣ for ư, the Icelandic Ð for Đ. */
const lookAlikes: Record<string, string> = { ƣ: 'ư', Ƣ: 'Ư', Ð: 'Đ', ð: 'đ' };
const repaired = (word: string): string => word.replace(/[ƣƢÐð]/g, (letter) => lookAlikes[letter] ?? letter);

/** What is left of a word of old pages that was parted before its vowel, and is no word itself: "Nguy ễn", "t ỉnh". */
const tailsOfWords = new Set(
  'ễn ần ỳnh àng ạm ặng ùi ỗ ịnh oàn ỉnh ồng ường ớng ện ưởng ủy ư ơng ắc ếch ưu ời ọc ầu ịch'.split(' '),
);
const head = /^(?:Nguy|Hu|Ho|Đo|Tr?|Ph|B|Đ|L|[tT]h?|[Hh]|[Cc]h?|[Đđ]|[Pp]h|x|d|b|m|k|kh|gi|ng|ngh|nh|tr)$/u;

/** Joins such a rest to the word before it, where that is none without it. */
function mend(before: Token | undefined, start: number, end: number, text: string): boolean {
  if (!before || !head.test(before.text) || text.slice(before.end, start) !== ' ') return false;
  const word = before.text + text.slice(start, end);
  Object.assign(before, { end, text: word, ...pick(lookAt(word)) });
  return true;
}

const pick = ({ key, capital }: Look): Pick<Token, 'key' | 'capital'> => ({ key, capital });

/** The level of a place in short, whose full stop ends no sentence: "TP. Tân An". */
const shortLevel = /^(?:TP|Tp|TX|TT|Q|P|H)$/u;

interface Look extends Pick<Token, 'key' | 'capital'> {
  /** Where a second word begins that lost the blank before it; 0 where none does. */
  glued: number;
}

/** How many words are remembered: running text repeats its words. */
const remembered = 50_000;
const looks = new Map<string, Look>();
const gluedWords = /^(\p{Lu}?\p{Ll}+)(?:\p{Lu}\p{Ll}+|\p{Lu}{2,})$/u;

function lookAt(word: string): Look {
  const known = looks.get(word);
  if (known !== undefined) return known;
  const first = word[0] ?? '';
  const glued = word.length > 3 ? (gluedWords.exec(word)?.[1]?.length ?? 0) : 0;
  const look = {
    key: canonical(repaired(word)).toLowerCase().normalize('NFC'),
    capital: first !== first.toLowerCase(),
    glued,
  };
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
    .replace(/[ƣƢÐð]/g, repaired);

/** The words with the beginnings of persons' names marked. */
export function markNames(tokens: readonly Token[], beginnings: Iterable<number>): Token[] {
  const marked = [...tokens];
  for (const at of beginnings) {
    const token = marked[at];
    if (token) marked[at] = { ...token, opensName: true };
  }
  return marked;
}
