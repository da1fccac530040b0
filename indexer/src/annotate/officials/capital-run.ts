import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, type Token } from '../reading/tokens.ts';

const apostrophe = /^['’‘`ʼ]$/;

/** Whether a word is bound to the one before it, as in names of the Highlands and of Laos: the "Yim" of H'Yim, the "phăn" of Khăm-phăn. */
export const isInsideWord = (token: Token | undefined): boolean =>
  token !== undefined && token.gap !== ' ' && (apostrophe.test(token.gap) || (token.gap === '-' && !token.capital));

/** Whether a word is printed in capitals only. One letter alone is a word as any other: "Giàng A Páo". */
export const isAllCapitals = ({ allCapitals }: Token): boolean => allCapitals;

/**
 * The index behind the last of the capitalised words that stand together from a word on, all in one style: "Lê Văn An", or
 * "LÊ VĂN AN". Parts of one word may go on in small letters (Khăm-phăn).
 */
export function endOfRun(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const first = tokens[at];
  if (!first?.capital || /\d/.test(first.text)) return at;
  let style = first.text.length > 1 ? isAllCapitals(first) : null;
  let end = at + 1;
  for (; end < tokens.length; end += 1) {
    const token = tokens[end];
    if (!token || token.opensName || /\d/.test(token.text)) break;
    const isInside = isInsideWord(token);
    if (isInside ? isPost(tokens, end, lexicon) : !(isJoined(token) && token.capital)) break;
    if (token.text.length > 1) {
      if (style !== null && isAllCapitals(token) !== style && !isInside) break;
      style ??= isAllCapitals(token);
    }
  }
  return end;
}

/** "Lê Văn An-nguyên Bí thư": a dash without blanks, and no name goes on. */
const isPost = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.posts.find(tokens, at) !== undefined || lexicon.beforePost.find(tokens, at) !== undefined;

/** How many words a stretch has for a reader: H'Yim and Khăm-phăn are one each. */
export function countWords(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) if (at === from || !isInsideWord(tokens[at])) words += 1;
  return words;
}
