import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, type Token } from '../reading/tokens.ts';

const mostPostWords = 6;
/** How far back in a clause the holder of a post may be named. */
const reach = 25;

/**
 * Whether the holder of a post has been named before it; "perhaps" where a name stands before it that may have a post of its own. Null
 * where a body stands behind no post.
 */
export type Holder = 'named' | 'perhaps' | 'unnamed' | null;

/**
 * Who holds the post that a body stands behind, which tells whether a person's name may follow the body: "Bí thư" Huyện ủy Lê Dũng,
 * but hardly "đồng chí Lê Văn An, Bí thư" Huyện ủy An Sơn.
 */
export function findHolder(tokens: readonly Token[], at: number, lexicon: Lexicon): Holder {
  if (!isJoined(tokens[at])) return null;
  for (let length = 1; length <= mostPostWords && at - length >= 0; length += 1)
    if (endsHere(tokens, at, length, lexicon)) return findNamed(tokens, at - length, lexicon);
  return null;
}

const endsHere = (tokens: readonly Token[], at: number, length: number, lexicon: Lexicon): boolean =>
  lexicon.posts.findAll(tokens, at - length).some((found) => found.length === length) ||
  lexicon.afterPost.findAll(tokens, at - length).some((found) => found.length === length);

/** Looks for a person's name in the clause before a post. */
function findNamed(tokens: readonly Token[], at: number, lexicon: Lexicon): Holder {
  if (endsClause.test(tokens[at]?.gap ?? '')) return 'unnamed';
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    if (isName(tokens, back, lexicon)) return isPresented(tokens, back, lexicon) ? 'named' : 'perhaps';
    if (endsClause.test(tokens[back]?.gap ?? '') || joints.has(tokens[back]?.key ?? '')) return 'unnamed';
  }
  return 'unnamed';
}

const endsClause = /[.;:\n]/;
/** Behind these another person is spoken of. */
const joints = new Set(['và', 'cùng']);

/** A full name: behind a form of address, at the beginning of a clause, or of three words and more before a comma. */
function isName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first?.capital || !lexicon.surnames.has(first.key) || !isJoined(second) || !second.capital) return false;
  return !lexicon.posts.find(tokens, at) && (isPresented(tokens, at, lexicon) || isLongBeforeComma(tokens, at));
}

const isPresented = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  /[;:]/.test(tokens[at]?.gap ?? '') ||
  [1, 2, 3].some((length) => lexicon.honorifics.findAll(tokens, at - length).some((one) => one.length === length));

/** "đại biểu Thạch Sô Phia, Phó Bí thư …": no place has three words and begins like a person, or hardly any. */
function isLongBeforeComma(tokens: readonly Token[], at: number): boolean {
  let end = at + 1;
  while (isJoined(tokens[end]) && tokens[end]?.capital) end += 1;
  return end - at >= 3 && end - at <= 4 && /^\s?[,(]/.test(tokens[end]?.gap ?? '');
}
