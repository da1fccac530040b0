import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import { isJoined, type Token } from '../reading/tokens.ts';
import { type BodyReading, readBody } from './read-body.ts';
import { readSharedHead } from './read-shared-head.ts';
import { readSmallBody } from './read-small-body.ts';

/** A body's name in a text. `block` is null in the title and the summary, whose mentions are not kept. */
export interface FoundBody {
  name: string;
  /** The words of the name as they are compared. */
  keys: string[];
  block: number | null;
  start: number;
  end: number;
  /** Whether it is printed only as the owner of another: it tells the body's full name, and is no mention of it. */
  nested: boolean;
  /** The body that it is an organ, a committee or an office of, by its own name or by "thuộc" behind it. */
  parent: FoundBody | null;
  /** A body whose level it has, as it shares its words: "HĐND" of "HĐND, UBND tỉnh". */
  like: FoundBody | null;
  /** A head alone that may be something else: "Ban Tổ chức" of a contest. */
  doubtful: boolean;
}

/** All names of bodies in a text, with the bodies named inside them. */
export function findBodies(text: ReadText, lexicon: Lexicon): FoundBody[] {
  const found: FoundBody[] = [];
  for (let at = 0; at < text.tokens.length; at += 1) {
    if (!isHeadAt(text.tokens, at, lexicon)) continue;
    const reading = text.tokens[at]?.capital ? readBody(text.tokens, at, lexicon) : readSmall(text, at, lexicon);
    const shared = !reading || isHead(reading, text.tokens, lexicon) ? readSharedHead(text.tokens, at, lexicon) : null;
    const body = reading ?? shared?.body;
    if (!body || (body.kind.tail === 'organ' && isInsidePost(text, at))) continue;
    at += body.length - 1;
    if (
      !isSpokenOf(body, text) ||
      isOfALevel(body, text, lexicon) ||
      isOfPlace(body, text, lexicon) ||
      isPlaceOnly(body, text, lexicon)
    )
      continue;
    found.push(...toFoundAll(body, text, lexicon, shared?.last ?? null));
  }
  return found;
}

/** Every name begins with the head of a kind of bodies: elsewhere there is nothing to read. */
const isHeadAt = (tokens: readonly Token[], at: number, { bodies, smallBodies }: Lexicon): boolean =>
  (tokens[at]?.capital ? bodies : smallBodies).find(tokens, at) !== undefined;

/** In a post a head in small letters is the post's: "Trưởng" phòng Tổ chức. */
function readSmall(text: ReadText, at: number, lexicon: Lexicon): BodyReading | null {
  const small = readSmallBody(text.tokens, at, lexicon);
  return small && !isInsidePost(text, at) ? small : null;
}

const isInsidePost = ({ tokens, posts }: ReadText, at: number): boolean =>
  posts.some(({ start, end }) => (tokens[at]?.start ?? 0) > start && (tokens[at]?.start ?? 0) < end);

/**
 * A body in a post is spoken of ("Trưởng Ban Tuyên giáo"), but not the committee that someone is a member of, nor "Thường
 * trực" in "Phó Bí thư Thường trực Đảng ủy Khối".
 */
function isSpokenOf({ at }: BodyReading, { tokens, posts }: ReadText): boolean {
  const start = tokens[at]?.start ?? 0;
  const post = posts.find((one) => start >= one.start && start < one.end);
  return post === undefined || !post.membership;
}

/** Whether the body is named for a building or an occasion alone: "hội trường" Tỉnh ủy, "Đại hội" Đảng bộ tỉnh. */
const isPlaceOnly = ({ at }: BodyReading, { tokens }: ReadText, lexicon: Lexicon): boolean =>
  isJoined(tokens[at]) && lexicon.notBodies.lengthBefore(tokens, at) > 0;

/** "Trung tâm Phục vụ hành chính công" cấp xã, "UBND huyện", thị xã: all of that level, and none of them. */
function isOfALevel({ at, length }: BodyReading, { tokens }: ReadText, lexicon: Lexicon): boolean {
  const end = at + length;
  const next = tokens[end];
  if (!next) return false;
  if (next.gap === ', ') return endsLevel(tokens, end, lexicon) && isLevelAlone(tokens, end, lexicon);
  return (
    isJoined(next) && (next.key === 'các' || (next.key === 'cấp' && lexicon.levels.find(tokens, end + 1) !== undefined))
  );
}

/** A level of no place: "huyện, thị xã". */
function isLevelAlone(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const level = lexicon.levels.find(tokens, at);
  const next = tokens[at + (level?.length ?? 0)];
  return level !== undefined && !(next && isJoined(next) && next.capital);
}

/** The name of a commune that begins like a body's: "xã" Trường Hòa, "phường" Đoàn Kết. */
const isOfPlace = ({ at, length }: BodyReading, { tokens }: ReadText, lexicon: Lexicon): boolean =>
  length === 2 &&
  isJoined(tokens[at]) &&
  endsLevel(tokens, at, lexicon) &&
  isJoined(tokens[at + 1]) &&
  lexicon.bodies.find(tokens, at)?.length === 1;

const endsLevel = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.levels.lengthBefore(tokens, at) + lexicon.hamlets.lengthBefore(tokens, at) > 0;

/** The body, and those whose names stand in its own. */
function toFoundAll(body: BodyReading, text: ReadText, lexicon: Lexicon, last: BodyReading | null): FoundBody[] {
  const owners: BodyReading[] = [];
  for (let owner = body.owner; owner; owner = owner.owner) owners.push(owner);
  const nested = owners.map((owner) => toFound(owner, text, true));
  const found = [toFound(body, text, false), ...nested];
  for (const [index, one] of found.entries()) {
    const { kind, owner } = [body, ...owners][index] ?? body;
    one.parent = owner && isOrganOf(kind, owner) ? (found[index + 1] ?? null) : null;
  }
  const [first] = found;
  if (!first) return [];
  if (last && !isCell(body.kind.tail)) first.like = toFound(last, text, true);
  if (last?.owner && isOfSameOwner(body, last)) first.parent = toFound(last.owner, text, true);
  first.parent ??= readSuperior(body, text, lexicon);
  first.doubtful = !first.parent && isAlone(body, text.tokens, lexicon);
  return first.parent && !found.includes(first.parent) ? [...found, first.parent] : found;
}

/** Whether it is a head alone, of those that are no body alone. */
const isAlone = (body: BodyReading, tokens: readonly Token[], lexicon: Lexicon): boolean =>
  lexicon.notAlone.has(body.kind.name) && isHead(body, tokens, lexicon);

const isHead = ({ at, length }: BodyReading, tokens: readonly Token[], lexicon: Lexicon): boolean =>
  lexicon.bodies.find(tokens, at)?.length === length;

/** A branch is the body itself: "Ngân hàng Nhà nước Chi nhánh tỉnh" is no organ of it. */
const isOrganOf = (kind: BodyReading['kind'], owner: BodyReading): boolean =>
  !kind.apart && !isCell(kind.tail) && owner.kind.name !== 'Chi nhánh';

const isCell = (tail: BodyReading['kind']['tail']): boolean => tail === 'cell' || tail === 'organisation';

/** "Ban Tổ chức, Văn phòng Tỉnh ủy": both are of the one committee. */
const isOfSameOwner = (body: BodyReading, last: BodyReading): boolean =>
  !body.kind.apart && !last.kind.apart && body.kind.level === undefined;

/** "Chi cục Kiểm lâm" thuộc "Sở Nông nghiệp và Môi trường"; "Chi bộ 3", "Đảng bộ Sở Nội vụ". */
function readSuperior({ at, length, kind }: BodyReading, text: ReadText, lexicon: Lexicon): FoundBody | null {
  const { tokens } = text;
  const end = at + length;
  const from = end + Number(tokens[end]?.key === 'trực');
  const isSaid = isJoined(tokens[from]) && tokens[from]?.key === 'thuộc' && isJoined(tokens[from + 1]);
  const isListed = kind.tail === 'cell' && tokens[end]?.gap === ', ' && tokens[end]?.key === 'đảng';
  const superior = isSaid || isListed ? readBody(tokens, isSaid ? from + 1 : end, lexicon) : null;
  return superior && toFound(superior, text, true);
}

function toFound({ at, length }: BodyReading, { text, block, tokens }: ReadText, nested: boolean): FoundBody {
  const words = tokens.slice(at, at + length);
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  return {
    name,
    keys: words.map(({ key }) => key),
    block,
    start,
    end,
    nested,
    parent: null,
    like: null,
    doubtful: false,
  };
}
