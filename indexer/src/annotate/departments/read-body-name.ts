import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, type Token } from '../reading/tokens.ts';

const mostNameWords = 12;
/** After these a name that goes on in small letters is over: "Công ty Xổ số kiến thiết và …". */
const enders = new Set(['và', 'tại', 'của', 'do']);
/** Words that may stand in small letters anywhere inside a company's or school's name. */
const innerWords = new Set('và cổ phần trách nhiệm hữu hạn một thành viên tư nhân'.split(' '));

/**
 * How many words a body's own name has: a compound one that the vocabulary knows, or words in capitals with the second
 * halves of theirs in small letters ("Sở Tư pháp", "Công ty Xổ số kiến thiết"). 0 where no name begins.
 */
export function readBodyName(
  tokens: readonly Token[],
  at: number,
  tail: 'named' | 'open' | 'part' | 'cell',
  lexicon: Lexicon,
): number {
  if (isPersonsName(tokens, at, lexicon)) return 0;
  let length = 0;
  while (length < mostNameWords) {
    const step = readStep(tokens, at + length, length > 0, tail, lexicon);
    if (step === 0) break;
    length += step;
    if (tail === 'named' && lexicon.compoundNames.find(tokens, at)?.length === length) break;
  }
  return length;
}

/** "Giám đốc Công ty Lê Văn An" names no company. Schools named after people have a word between: "Trường THPT …". */
const isPersonsName = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.surnames.has(tokens[at]?.key ?? '') && [0, 1, 2].every((step) => tokens[at + step]?.capital);

/** One part of a name: a compound, a capitalised word with its small second half, a number, or small words that join. */
function readStep(
  tokens: readonly Token[],
  at: number,
  inside: boolean,
  tail: 'named' | 'open' | 'part' | 'cell',
  lexicon: Lexicon,
): number {
  const token = tokens[at];
  if (!isJoined(token)) return 0;
  const compound = token.capital ? lexicon.compoundNames.find(tokens, at) : undefined;
  if (compound) return compound.length;
  if (inside && (lexicon.posts.find(tokens, at) || lexicon.levels.find(tokens, at))) return 0;
  if (token.capital && (inside || tail === 'cell') && lexicon.bodies.find(tokens, at)) return 0;
  if (/^\d/.test(token.text)) return inside ? 1 : 0;
  const abbreviated = readAbbreviations(tokens, at);
  if (abbreviated > 0) return abbreviated;
  if (token.capital) return 1 + (inside && isWholeWord(tokens[at - 1]) ? 0 : readSmallWords(tokens, at + 1, lexicon));
  return tail === 'open' && innerWords.has(token.key) ? readJoint(tokens, at) : 0;
}

/** "VH-TT-DL", "TN&MT": abbreviations with nothing but a sign between them. 0 where only one stands. */
function readAbbreviations(tokens: readonly Token[], at: number): number {
  let length = 1;
  while (isAbbreviation(tokens[at + length]) && /^\s?[-–&]\s?$/.test(tokens[at + length]?.gap ?? '')) length += 1;
  return length > 1 && isAbbreviation(tokens[at]) ? length : 0;
}

const isAbbreviation = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}{2,5}$/u.test(token.text);

/** "Thuận" before "Giang": the pair is full, and what follows in small letters is no name. "TNHH" is no half of a pair. */
const isWholeWord = (token: Token | undefined): boolean =>
  token?.capital === true && token.text !== token.text.toUpperCase();

/** Small words inside a name are part of it where a capital follows them: "Công ty Cổ phần", "trách nhiệm hữu hạn Minh". */
function readJoint(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isJoined(tokens[at]) && innerWords.has(tokens[at]?.key ?? '')) at += 1;
  const next = tokens[at];
  return isJoined(next) && next.capital && at - from > 1 ? at - from : 0;
}

/**
 * The small words behind a capitalised one that belong to the name. Vietnamese words pair up, so there is one, or three where
 * the name ends behind them: "Tư pháp", "Xổ số kiến thiết".
 */
function readSmallWords(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (at - from < 5) {
    const token = tokens[at];
    if (!isJoined(token) || token.capital || /^\d/.test(token.text)) break;
    if (lexicon.endOfName.find(tokens, at) || lexicon.levels.find(tokens, at) || lexicon.posts.find(tokens, at)) break;
    at += 1;
  }
  const run = at - from;
  const next = tokens[at];
  const isOver = !isJoined(next) || enders.has(next.key) || lexicon.levels.find(tokens, at) !== undefined;
  if (run === 3 && isOver) return 3;
  return Math.min(run, 1);
}
