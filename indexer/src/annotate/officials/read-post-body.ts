import { readBody } from '../departments/read-body.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, type Token } from '../reading/tokens.ts';
import { isAllCapitals } from './capital-run.ts';

/** The body behind a post, read so far. */
interface Reading {
  tokens: readonly Token[];
  lexicon: Lexicon;
  from: number;
  /** Whether a name goes on in which small words may stand: that of an office, a school, a company. */
  open: boolean;
  /** Whether the words so far are those of a part of something, whose owner may follow a comma: "phòng Nội vụ, Sở Tài chính". */
  part: boolean;
  /** Where the last head ends that stands without a name. */
  headEnd: number;
  /** Where the own name begins behind the last head. */
  nameFrom: number;
}

const mostWords = 24;
const dash = /^\s?[-–&/]\s?$/u;
const roman = /^[IVXLC]+$/u;

/**
 * How many words of a body stand behind a post's title. A post is a phrase of its own: what is joined to it belongs to it up to a
 * name, another post, a comma, or a word that goes on with the sentence. `open` tells that the title ends in a head itself
 * ("Trưởng phòng"), whose name may be in small letters.
 */
export function readPostBody(tokens: readonly Token[], from: number, lexicon: Lexicon, open: boolean): number {
  const reading: Reading = { tokens, lexicon, from, open, part: open, headEnd: from, nameFrom: from };
  let at = from;
  while (at - from < mostWords) {
    const step = readStep(reading, at);
    if (step === 0) break;
    at += step;
  }
  return at - from;
}

/** "PCT.HĐND thị xã": an abbreviation with a full stop. */
const isBehindShort = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === '.' && tokens[at]?.capital === true && /^\p{Lu}{2,5}$/u.test(tokens[at - 1]?.text ?? '');

function readStep(reading: Reading, at: number): number {
  const { tokens, lexicon, from, open } = reading;
  const token = tokens[at];
  if (!token || token.opensName) return 0;
  if (!isJoined(token))
    return at > from ? readOver(reading, at) : isBehindShort(tokens, at) ? readHead(reading, at) : 0;
  if (isAnotherPost(tokens, at, lexicon)) return 0;
  const first = token.capital ? 0 : (lexicon.firstInBody.find(tokens, at)?.length ?? 0);
  if (first > 0) return open && isInsideName(reading, at, first) ? first : 0;
  if (leadsToNumber(tokens, at) && at > from) return 2;
  if (!token.capital && endsPost(tokens, at, lexicon)) return readJoint(reading, at);
  if (token.capital && at > from && lexicon.insideBody.find(tokens, at)) return readCapital(reading, at);
  const body = readHead(reading, at);
  if (body > 0) return body;
  const placed = readLevel(tokens, at, lexicon);
  if (placed > 0) {
    reading.open = false;
    return placed;
  }
  if (/^\d/.test(token.text) || roman.test(token.text)) return at > from ? 1 : 0;
  if (token.capital) return isAllCapitals(token) && endsPost(tokens, at, lexicon) ? 0 : readCapital(reading, at);
  return open ? readSmall(reading, at) : 0;
}

/** "phòng tổ chức", "phòng văn hóa thông tin huyện": a verb elsewhere, but not behind the head or before what goes on with the name. */
function isInsideName({ tokens, lexicon, part, headEnd }: Reading, at: number, length: number): boolean {
  const next = at + length;
  const goesOn = isJoined(tokens[next]) && lexicon.levels.find(tokens, next) !== undefined;
  return (part && headEnd === at) || goesOn;
}

/** Over a sign: "Kinh tế - Ngân sách", the rest of a compound with commas, the owner of a part. */
function readOver(reading: Reading, at: number): number {
  const { tokens, lexicon, open, part } = reading;
  const token = tokens[at];
  if (!token?.capital || isAnotherPost(tokens, at, lexicon)) return 0;
  if (open && dash.test(token.gap) && !readBody(tokens, at, lexicon)) return readCapital(reading, at);
  if (!part || !/^\s?,\s$/u.test(token.gap)) return 0;
  const owner = readBody(tokens, at, lexicon);
  if (!owner || owner.kind.tail === 'organ') return 0;
  reading.part = false;
  reading.open = false;
  return owner.length;
}

/** Whether another post begins here, and no body: "Đại biểu Quốc hội" is in "Đoàn đại biểu Quốc hội" already. */
function isAnotherPost(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = lexicon.beforePost.find(tokens, at)?.length ?? 0;
  if (before > 0 && lexicon.posts.find(tokens, at + before)) return true;
  const post = lexicon.posts.find(tokens, at);
  if (post?.entry.needs === 'name' && !tokens[at + post.length]?.opensName) return false;
  if (!post || post.entry.needs === 'body')
    return post !== undefined && (tokens[at]?.capital ?? false) && !lexicon.bodies.find(tokens, at);
  return (lexicon.bodies.find(tokens, at)?.length ?? 0) <= post.length;
}

const partHeads = new Set(['phòng', 'khoa', 'tổ', 'đội', 'ban', 'bộ', 'trạm', 'phân', 'trung']);

/** A body, or the head of one whose name is not in capitals. */
function readHead(reading: Reading, at: number): number {
  const { tokens, lexicon } = reading;
  const generic = lexicon.genericBodies.find(tokens, at)?.length ?? 0;
  const sector = lexicon.sectors.find(tokens, at)?.length ?? 0;
  const head = Math.max(
    lexicon.openBodies.find(tokens, at)?.length ?? 0,
    lexicon.settlements.find(tokens, at)?.length ?? 0,
  );
  const body = readBody(tokens, at, lexicon, true);
  const known = Math.max(generic, sector, body?.length ?? 0);
  if (known === 0 && head === 0) return 0;
  const isBare = head >= known;
  reading.nameFrom = at + generic;
  if (body === null && head === 0 && sector === 0) return generic;
  reading.open = isBare || (body !== null && !['complete', 'organ', 'qualified'].includes(body.kind.tail));
  if (isBare) reading.headEnd = at + head;
  reading.nameFrom = at + Math.max(known, head);
  reading.part = partHeads.has(tokens[at]?.key ?? '');
  const length = Math.max(known, head);
  return length + restOfWord(tokens, at + length, lexicon);
}

/** What a body's reading left of a word that it ends in: Hội Sinh "viên". */
function restOfWord(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (!isJoined(tokens[at]) || tokens[at]?.capital) return 0;
  const word = lexicon.insideBody.findAll(tokens, at - 1).find(({ length }) => length > 1);
  return word ? word.length - 1 : 0;
}

/** A level and its place: "tỉnh", "huyện An Sơn". TƯ is the centre, "Tư pháp" is not. */
function readLevel(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (tokens[at]?.text.toLowerCase() === 'tư' && tokens[at]?.text !== 'TƯ') return 0;
  const level = lexicon.levels.find(tokens, at)?.length ?? 0;
  return level === 0 ? 0 : level + readPlaceName(tokens, at + level, lexicon);
}

function readPlaceName(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const known = isJoined(tokens[at]) ? (lexicon.places.find(tokens, at)?.length ?? 0) : 0;
  let length = known;
  while (length < 4) {
    const token = tokens[at + length];
    if (!isJoined(token) || !(token.capital || /^\d/.test(token.text)) || isAnotherPost(tokens, at + length, lexicon))
      break;
    if (lexicon.bodies.find(tokens, at + length)) break;
    length += 1;
  }
  return length;
}

/** A capitalised word, with the small second half of its pair in an open name: "Tư" pháp. */
function readCapital(reading: Reading, at: number): number {
  const { tokens, lexicon } = reading;
  const compound = lexicon.compoundNames.find(tokens, at)?.length ?? 0;
  const inside = lexicon.insideBody.find(tokens, at)?.length ?? 0;
  if (compound + inside > 0) {
    reading.open = true;
    return Math.max(compound, inside);
  }
  const next = tokens[at + 1];
  if (!isJoined(next) || next.capital || /^\d/.test(next.text)) return 1;
  if (
    endsPost(tokens, at + 1, lexicon) ||
    lexicon.levels.find(tokens, at + 1) ||
    isAnotherPost(tokens, at + 1, lexicon)
  )
    return 1;
  const isFull = tokens[at - 1]?.capital === true && at > reading.nameFrom;
  if (isFull && !reading.open) return 1;
  const isSecondHalf =
    !/\d/.test(tokens[at]?.text ?? '') && (lexicon.firstInBody.find(tokens, at + 1)?.length ?? 0) < 2;
  if (!isSecondHalf) return 1;
  reading.open = true;
  return 2;
}

/** "đơn vị số 4". */
const leadsToNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'số' && /^\d/.test(tokens[at + 1]?.text ?? '');

const joints = new Set(['và', 'các', 'những', 'với']);

/** Small words that lead on inside an open name: "Bảo vệ và Phát triển", "các công trình giao thông". */
function readJoint({ tokens, lexicon, from, open }: Reading, at: number): number {
  if (joinsCouncil(tokens, at)) return 1;
  if (tokens[at]?.key === 'thuộc' && readBody(tokens, at + 1, lexicon)) return 1;
  if (!open || at === from || !joints.has(tokens[at]?.key ?? '')) return 0;
  const next = tokens[at + 1];
  if (!isJoined(next) || isAnotherPost(tokens, at + 1, lexicon) || lexicon.honorifics.find(tokens, at + 1)) return 0;
  if (!next.capital) return lexicon.insideBody.find(tokens, at + 1) ? 1 : 0;
  return tokens[at]?.key === 'và' && !readBody(tokens, at + 1, lexicon) ? 1 : 0;
}

/** "Văn phòng HĐND và UBND huyện" is one office. */
const joinsCouncil = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'và' &&
  /^(?:hđnd|dân|hội)$/u.test(tokens[at - 1]?.key ?? '') &&
  /^(?:ubnd|ủy|hđnd|hội)$/u.test(tokens[at + 1]?.key ?? '');

/** Small words of an open name. */
function readSmall({ tokens, lexicon }: Reading, at: number): number {
  const known = lexicon.insideBody.find(tokens, at)?.length ?? 0;
  return known > 0 || isShortRest(tokens, at, lexicon) ? Math.max(known, 1) : 0;
}

/** Of words that the vocabulary does not know only one or two belong to a name, before something that ends it or goes on with it. */
function isShortRest(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const rest = [1, 2].find((length) => {
    const next = tokens[at + length];
    return (
      !isJoined(next) ||
      next.capital ||
      lexicon.levels.find(tokens, at + length) ||
      lexicon.insideBody.find(tokens, at + length)
    );
  });
  return rest !== undefined;
}

/** Words that are no second half of a pair: "Ngoại giao" is one, "Sở giao" none. */
const hardEnds = new Set(
  'đã đang sẽ là và của tại ở cho được có với cùng do để từ theo trong trên đến vào về bị vừa cũng nói ký kiêm thì mà trao tặng nêu chúc dự thăm'.split(
    ' ',
  ),
);

/**
 * Whether a small word goes on with the sentence behind a post. One syllable behind a capitalised one may be the second half of a word
 * ("Bộ trưởng Ngoại giao"), and some words that look like verbs are in names of bodies ("dự án").
 */
export function endsPost(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const end = lexicon.endOfPost.find(tokens, at);
  if (!end || lexicon.insideBody.find(tokens, at)) return false;
  if (end.length > 1 || hardEnds.has(tokens[at]?.key ?? '')) return true;
  const last = tokens[at - 1];
  return !(last?.capital && last.text !== last.text.toUpperCase() && !(isJoined(last) && tokens[at - 2]?.capital));
}
