import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, type Token } from '../reading/tokens.ts';
import { countWords, isInsideWord } from './capital-run.ts';
import { honorificsBefore } from './honorifics.ts';
import { isForeignLeader } from './is-foreign-leader.ts';
import { scorePlaceInRun } from './score-place-in-run.ts';

/** Where a name may stand: words from `from` up to `to`, in a run of capitals that begins at `run`. */
export interface Stretch {
  run: number;
  from: number;
  to: number;
}

/** What is believed of a stretch from this on. */
export const believed = 6;
/** More than speaks for anything else that the words may be. */
const sure = 20;

const mostWords = 5;
/** So many where a form of address stands before and a post behind: "đồng chí My Na Phon Xay Sổm Phu, Phó Bí thư". */
const mostAddressed = 7;

/**
 * How much speaks for a stretch being a person's name, by what it is made of (surname, number of words, "Văn" and "Thị") and by what
 * stands around it: a form of address, a post before or behind, a place's level, a clause's
 * beginning. `postBefore` tells how many words ago a post began, below 0 for the post of somebody named before it. 0 for what can be
 * none.
 */
export function scoreName(tokens: readonly Token[], stretch: Stretch, postBefore: number, lexicon: Lexicon): number {
  const { from, to, run } = stretch;
  const words = countWords(tokens, from, to);
  if (words > mostAddressed || (words < 2 && to - from < 2)) return 0;
  if (isForeignLeader(tokens, from, to) && !lexicon.places.find(tokens, from)) return sure;
  const isAddressed = honorificsBefore(from, tokens, lexicon) < from;
  if (words > mostWords && !(isAddressed && scoreBehind(tokens, to, lexicon) > 0)) return 0;
  if ((lexicon.posts.find(tokens, from)?.length ?? 0) > 1) return 0;
  if (words === 1 && from > run && !isAddressed) return 0;
  if (words === 2 && !isAddressed && lexicon.honorifics.find(tokens, from)) return 0;
  const surname = scoreSurname(tokens, from, lexicon);
  const middle = lexicon.middleNames.has(tokens[from + 1]?.key ?? '') && words > 2 ? 3 : 0;
  const isHeadOfFirm = middle > 0 && postBefore > 0 && isBehindFirm(tokens, from, lexicon);
  if (!isAddressed && ((isNamesake(tokens, from, lexicon) && !isHeadOfFirm) || isOther(tokens, stretch, lexicon)))
    return 0;
  if (surname === 0 && !isAddressed && middle === 0 && (from > run || isJoined(tokens[from]))) return 0;
  if (surname === 0 && isTitle(tokens, from, lexicon)) return 0;
  if (lexicon.surnameHeads.has(tokens[from]?.text ?? '') && words === 2 && !isAddressed) return 0;
  const inRun = scorePlaceInRun(tokens, stretch, !isAddressed && surname < 4 && middle === 0, lexicon);
  const isOfHighlands = words < to - from;
  const form = surname + inRun + middle + (words === 3 || words === 4 ? 2 : 0) + (isOfHighlands ? 3 : 0);
  const before = scoreBefore(tokens, stretch, postBefore, isAddressed, lexicon);
  const isPlaceLike = postBefore > 0 && !isAddressed && words === 2 && surname < 4;
  return form + before + (isPlaceLike ? 0 : scoreBehind(tokens, to, lexicon));
}

function scoreSurname(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const key = tokens[at]?.key ?? '';
  if (lexicon.surnames.has(key)) return 4;
  if (isInsideWord(tokens[at + 1]) && (tokens[at]?.text.length ?? 0) < 3) return 4;
  return lexicon.allSurnames.has(key) || isLetterName(tokens[at]) ? 2 : 0;
}

/** "A Byot", "Y Blô": names of the Highlands that begin with a letter for men or women. */
const isLetterName = (token: Token | undefined): boolean => token?.text === 'A' || token?.text === 'Y';

/** "Giám đốc Công ty Lê Thị An": who heads it, not what it is called. Schools are called so. */
const isBehindFirm = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.bodies.lengthBefore(tokens, at) > 0 && tokens[at - 1]?.key !== 'trường';

const isTitle = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.posts.find(tokens, at) !== undefined || lexicon.bodies.find(tokens, at) !== undefined;

/** Whether what begins like a name is a post, a body (Đoàn Khối), a place, a field of work (Công Thương) or a person of history. */
function isOther(tokens: readonly Token[], { from, to }: Stretch, lexicon: Lexicon): boolean {
  if (lexicon.posts.find(tokens, from) || lexicon.historicalPersons.find(tokens, from)) return true;
  if (
    lexicon.bodies.find(tokens, from) &&
    (lexicon.sectors.find(tokens, from + 1) || lexicon.places.find(tokens, from + 1))
  )
    return true;
  if (lexicon.middleNames.has(tokens[from + 1]?.key ?? '')) return false;
  if (lexicon.compoundNames.find(tokens, from)) return true;
  const known = lexicon.places.find(tokens, from)?.length ?? 0;
  return Math.max(known, lexicon.articlePlaces.find(tokens, from)?.length ?? 0) >= to - from;
}

function scoreBefore(
  tokens: readonly Token[],
  { run, from, to }: Stretch,
  postBefore: number,
  isAddressed: boolean,
  lexicon: Lexicon,
): number {
  if (isAddressed) return 5;
  if (from === 0 || !isJoined(tokens[from])) return isListed(tokens, from, to) ? 3 : 2;
  const isOfPlace = from === run && levelBefore(tokens, from, lexicon);
  if (postBefore < 0) return -1;
  if (postBefore > 0) return isOfPlace && to - from === 2 ? 0 : 3;
  return isOfPlace ? -4 : 0;
}

/** In a list between commas or semicolons, or behind its colon. */
const isListed = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^\s*[:;,]/u.test(tokens[from]?.gap ?? '') && /^\s*[,;(–-]/u.test(tokens[to]?.gap ?? '');

const levelBefore = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.levels.lengthBefore(tokens, at) + lexicon.settlements.lengthBefore(tokens, at) > 0;

const opens = /^\s*(?:,|\(|-|–|:)\s*$/u;
/** What may stand between a name and the posts behind it: "(SN 1964, nguyên …", ", sinh năm 1970, …". */
const lifeWords = new Set(['sn', 'sinh', 'nguyên', 'cựu', 'dân', 'bí']);

function scoreBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const token = tokens[at];
  if (!token) return 0;
  if (token.gap === ' ' || !opens.test(token.gap)) return 0;
  return lexicon.posts.find(tokens, at) || lifeWords.has(token.key) ? 3 : 0;
}

/** Whether a name is that of a street, a school, a teaching or a person of history: "đường Lê Lợi". */
const isNamesake = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  isJoined(tokens[at]) && lexicon.namesakes.lengthBefore(tokens, at) > 0 && !endsOtherWord(tokens, at, lexicon);

/** "môi trường" is no school, "yêu cầu" no bridge. */
const endsOtherWord = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  [lexicon.insideBody, lexicon.endOfPost, lexicon.levels, lexicon.settlements].some(
    (index) => index.lengthBefore(tokens, at) > 1,
  );
