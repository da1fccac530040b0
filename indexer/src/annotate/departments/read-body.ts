import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, type Token } from '../reading/tokens.ts';

/** How many words the name of a body has that begins at a place. */
export interface BodyReading {
  length: number;
}

/** Words that may stand in small letters inside a company's or school's name. */
const smallNameWords = new Set(
  'và cổ phần trách nhiệm hữu hạn một thành viên tư nhân nhà nước tiểu học trung cao đẳng đại chính trị'.split(' '),
);
const mostNameWords = 9;
const mostPlaceWords = 3;

/**
 * Reads the longest name of a body that begins at a word: its head, then what its kind allows behind it (a sector, a level, a
 * place, the body it belongs to, a name of its own). `inPost` lets a head stand alone that else needs more: "Bí thư Đảng ủy".
 */
export function readBody(tokens: readonly Token[], at: number, lexicon: Lexicon, inPost = false): BodyReading | null {
  const first = tokens[at];
  if (!first?.capital) return null;
  for (const { entry, length } of lexicon.bodies.findAll(tokens, at)) {
    const end = at + length;
    if (lexicon.notBefore.get(keysOf(tokens, at, end))?.find(tokens, end) && isJoined(tokens[end])) return null;
    const tail = readTail(tokens, end, entry.tail, lexicon);
    if (tail > 0 || entry.tail === 'complete' || inPost) return { length: length + tail };
  }
  return null;
}

const keysOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');

type Tail = 'complete' | 'qualified' | 'named' | 'open' | 'organ';

/** How many words belong to a body behind its head. */
function readTail(tokens: readonly Token[], at: number, tail: Tail, lexicon: Lexicon): number {
  if (!isJoined(tokens[at])) return 0;
  if (tail === 'named' || tail === 'open') {
    const name = readName(tokens, at, tail, lexicon);
    return name === 0 ? 0 : name + readPlacing(tokens, at + name, lexicon);
  }
  if (tail === 'organ') return readOwner(tokens, at, lexicon);
  const placing = readPlacing(tokens, at, lexicon);
  return placing;
}

/** Sector, level, place and owner, each where it is there: "Khối các cơ quan" "tỉnh" "Thuận Giang". */
function readPlacing(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  const take = (length: number): void => {
    at += length;
  };
  if (isJoined(tokens[at])) take(lexicon.sectors.find(tokens, at)?.length ?? 0);
  const owner = readOwner(tokens, at, lexicon);
  if (owner > 0) return at + owner - from;
  if (isJoined(tokens[at])) take(lexicon.levels.find(tokens, at)?.length ?? 0);
  take(readPlace(tokens, at, lexicon));
  return at - from;
}

function readOwner(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (!isJoined(tokens[at])) return 0;
  return readBody(tokens, at, lexicon)?.length ?? 0;
}

/** A place's name: one the vocabulary knows, or capitalised words that begin no person's name, post or body. */
function readPlace(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (!isJoined(tokens[at])) return 0;
  const known = lexicon.places.find(tokens, at);
  if (known && tokens[at]?.capital) return known.length;
  if (lexicon.surnames.has(tokens[at]?.key ?? '')) return 0;
  let length = 0;
  while (length < mostPlaceWords) {
    const token = tokens[at + length];
    if (
      !isJoined(token) ||
      !token.capital ||
      lexicon.posts.find(tokens, at + length) ||
      lexicon.bodies.find(tokens, at + length)
    )
      break;
    length += 1;
  }
  return length >= 2 ? length : 0;
}

/** A body's own name: a compound one that the vocabulary knows, or words in capitals; in an open one small words between. */
function readName(tokens: readonly Token[], at: number, tail: 'named' | 'open', lexicon: Lexicon): number {
  const compound = lexicon.compoundNames.find(tokens, at);
  if (compound) return compound.length;
  let length = 0;
  let capitals = 0;
  for (let offset = 0; offset < mostNameWords; offset += 1) {
    const token = tokens[at + offset];
    if (!isJoined(token) || lexicon.endOfName.find(tokens, at + offset)) break;
    if (lexicon.posts.find(tokens, at + offset) && offset > 0) break;
    if (token.capital || /^\d+$/.test(token.text)) {
      capitals += 1;
      length = offset + 1;
    } else if (tail === 'named' ? offset === 0 || capitals > 1 : !smallNameWords.has(token.key)) break;
  }
  return tail === 'named' && capitals === 1 && length === 1 ? extendByOne(tokens, at, lexicon) : length;
}

/** "Sở Nội vụ", "Sở Tư pháp": the second word of a department's name stands in small letters. */
function extendByOne(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const next = tokens[at + 1];
  return isJoined(next) && !next.capital && !lexicon.levels.find(tokens, at + 1) ? 2 : 1;
}
