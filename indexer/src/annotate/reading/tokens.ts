import { WordScanner } from '@tra-cuu/data/text/word-scanner';
import { lookAt, lookIn, repaired, type WordLook } from './word-look.ts';

/** A word of a block as the rules compare it. `start` and `end` are UTF-16 units of the block's text. */
export interface Token extends Omit<WordLook, 'glued' | 'tail'> {
  start: number;
  end: number;
  /** What stands between it and the word before. */
  gap: string;
  /** Whether a person's name begins here: no post and no body before it reaches over it. */
  opensName: boolean;
}

/** The words of a block's text; two that lost the blank between them are two ("đồng chíNguyễn"), with the gap ''. */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const add = (start: number, end: number, look: WordLook): void => {
    const printed = start === last + 1 && text.charCodeAt(last) === 0x20 ? ' ' : text.slice(last, start);
    const gap =
      printed !== ' ' && printed[0] === '.' && shortLevel.test(tokens.at(-1)?.text ?? '') ? printed.slice(1) : printed;
    const { text: word, key, number, capital, allCapitals } = look;
    tokens.push({ start, end, text: word, key, number, capital, allCapitals, gap, opensName: false });
    last = end;
  };
  for (const words = new WordScanner(text); words.next(); ) {
    const { start, end } = words;
    const look = lookIn(text, start, end);
    if (look.tail && mend(tokens.at(-1), start, end, text)) {
      last = end;
      continue;
    }
    if (look.glued === 0) add(start, end, look);
    else {
      add(start, start + look.glued, lookIn(text, start, start + look.glued));
      add(start + look.glued, end, lookIn(text, start + look.glued, end));
    }
  }
  return tokens;
}

const head = /^(?:Nguy|Hu|Ho|Đo|Tr?|Ph|B|Đ|L|[tT]h?|[Hh]|[Cc]h?|[Đđ]|[Pp]h|x|d|b|m|k|kh|gi|ng|ngh|nh|tr)$/u;

/** Joins the rest of a parted word to the word before it, where that is none without it. */
function mend(before: Token | undefined, start: number, end: number, text: string): boolean {
  if (!before || !head.test(before.text) || text.slice(before.end, start) !== ' ') return false;
  const { glued: _glued, tail: _tail, ...look } = lookAt(before.text + text.slice(start, end));
  Object.assign(before, { end, ...look });
  return true;
}

/** The level of a place in short, whose full stop ends no sentence: "TP. Tân An". */
const shortLevel = /^(?:TP|Tp|TX|TT|Q|P|H)$/u;

/** Three blanks part the columns of a paper. */
const space = /^[^\S\n\t]{1,2}$/;

/** Whether a word follows the one before it with nothing but a space between them, and begins no person's name. */
export const isJoined = (token: Token | undefined): token is Token =>
  token !== undefined &&
  !token.opensName &&
  (token.gap === ' ' || (token.gap === '' ? token.start > 0 : space.test(token.gap)));

/** Whether only a sign stands between a word and the one before it: "TU" in "42-KH/TU". */
export const isGlued = (token: Token | undefined): boolean =>
  token !== undefined && token.gap.length === 1 && signs.includes(token.gap);
const signs = '-–/.&';

/** What stands before a word, with the full stop that ends no sentence: "TP. Tân An". */
const printedGap = (before: Token | undefined, { start, gap }: Token): string =>
  before !== undefined && start - before.end > gap.length ? `.${gap}` : gap;

/** The words from `from` up to `to` as they are printed, on one line, mended where a word was parted. */
export function printedWords(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]?.text ?? '';
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token) words += printedGap(tokens[at - 1], token) + token.text;
  }
  return unusual.test(words) ? words.replace(/\s+/g, ' ').replace(/[ƣƢÐð]/g, repaired) : words;
}
/** What is printed in another way than it stands in a text. */
const unusual = /[^\S ]| {2}|[ƣƢÐð]/;

/** Marks the beginnings of persons' names. In place: copies of some words make the reading of all of them slower. */
export function markNames(tokens: readonly Token[], beginnings: readonly { at: number }[]): void {
  for (const { at } of beginnings) {
    const token = tokens[at];
    if (token) token.opensName = true;
  }
}
