import type { BodyKind } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Lexicon } from '../reading/lexicon.ts';
import { isGlued, isJoined, type Token } from '../reading/tokens.ts';
import { findHolder, type Holder } from './find-holder.ts';
import { readBodyName } from './read-body-name.ts';
import { readHamlet, readPlace } from './read-place.ts';
import { readTopic } from './read-topic.ts';

/** A body's name as it was read: words from `at`, `length` of them, and the body it belongs to where one is named in it. */
export interface BodyReading {
  at: number;
  length: number;
  kind: BodyKind;
  owner: BodyReading | null;
}

/** What stands behind a head: how many words of it, and the owner among them. */
interface Tail {
  length: number;
  owner: BodyReading | null;
}

const nothing: Tail = { length: 0, owner: null };

/**
 * Reads the longest name of a body that begins at a word: its head, then what its kind allows behind it (a sector, a level, a
 * place, the body it belongs to, a name of its own). `bare` lets a head stand alone, or begin small, as it may in a post: "Bí thư
 * Đảng ủy", "Trưởng ban Tổ chức Tỉnh ủy".
 */
export function readBody(tokens: readonly Token[], at: number, lexicon: Lexicon, bare = false): BodyReading | null {
  const token = tokens[at];
  if (!token || token.opensName || !(bare || token.capital) || !lexicon.bodies.find(tokens, at)) return null;
  if (!bare && (isGlued(token) || isInPersonsName(tokens, at, lexicon))) return null;
  const known = readingsOf(tokens, lexicon)[bare ? 'bare' : 'full'];
  const reading = known[at];
  if (reading !== undefined) return reading;
  const read = readAnew({ tokens, lexicon, depth: 0, from: at, bare }, at, bare);
  known[at] = read;
  return read;
}

/** "Trường" of "Lã Trường Sinh". */
const isInPersonsName = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  isJoined(tokens[at]) &&
  tokens[at - 1]?.capital === true &&
  lexicon.surnames.has(tokens[at - 1]?.key ?? '') &&
  lexicon.bodies.find(tokens, at)?.length === 1;

/** What was read of the texts of an article, for as long as its lexicon is held: posts, names and bodies all ask for it. */
const readings = new WeakMap<Lexicon, Map<readonly Token[], TextReadings>>();

/** What was read at each word of a text, as the body of a post and else; null where no body begins. */
interface TextReadings {
  bare: (BodyReading | null)[];
  full: (BodyReading | null)[];
}

function readingsOf(tokens: readonly Token[], lexicon: Lexicon): TextReadings {
  const ofArticle = readings.get(lexicon) ?? new Map<readonly Token[], TextReadings>();
  const known = ofArticle.get(tokens);
  if (known) return known;
  const ofText: TextReadings = { bare: [], full: [] };
  readings.set(lexicon, ofArticle.set(tokens, ofText));
  return ofText;
}

/** A text being read, and how many bodies deep: owners of owners end somewhere. */
interface Reading {
  tokens: readonly Token[];
  lexicon: Lexicon;
  depth: number;
  /** Where the outermost body begins. */
  from: number;
  /** Whether it is read as the body of a post. */
  bare: boolean;
}
const deepest = 4;

/** Whether a person's name may follow the body. Asked only where a place is to be told from a person. */
const holderOf = ({ tokens, from, lexicon, bare }: Reading): Holder =>
  findHolder(tokens, from, lexicon) ?? (bare ? 'unnamed' : null);
const mayName = (reading: Reading): boolean => holderOf(reading) === 'unnamed';

function readAnew(reading: Reading, at: number, bare: boolean): BodyReading | null {
  const { tokens, lexicon } = reading;
  if (!bare && !tokens[at]?.capital) return null;
  const heads = lexicon.bodies.findAll(tokens, at);
  for (const { entry, length } of heads) {
    const end = at + length;
    const others = lexicon.notBefore.get(entry.name);
    const other = isJoined(tokens[end]) ? others?.find(tokens, end) : undefined;
    if (other) return bare ? { at, length: length + other.length, kind: entry, owner: null } : null;
    const tail = readTail(reading, end, entry);
    if (ownNames.has(entry.tail) && length + tail.length <= (heads[0]?.length ?? 0) && heads[0]?.entry !== entry)
      continue;
    if (tail.length > 0 || bare || (entry.tail === 'complete' && isPrintedAsName(tokens, at, length)))
      return { at, length: length + tail.length, kind: entry, owner: tail.owner };
  }
  return null;
}

/** What has a name of its own has one behind its head: "Ủy ban" is not called "nhân dân", nor "Hội đồng" for "quản trị". */
const ownNames = new Set<BodyKind['tail']>(['named', 'open', 'part', 'unit', 'topic']);

/** "Ban Tổ chức" is the commission; "Ban tổ chức", where nothing follows, are those who organise something. */
function isPrintedAsName(tokens: readonly Token[], at: number, length: number): boolean {
  return length === 1 || tokens[at]?.key !== 'ban' || (tokens[at + 1]?.capital ?? false);
}

function readTail(reading: Reading, at: number, kind: BodyKind): Tail {
  const { tokens, lexicon } = reading;
  if (!isJoined(tokens[at])) return nothing;
  switch (kind.tail) {
    case 'organ':
      return ownerTail(readOwner(reading, at));
    case 'complete':
    case 'qualified':
      return readPlacing(reading, at, kind.level !== 'central' && !lexicon.surnameHeads.has(kind.name));
    case 'organisation':
      return readPlacing(reading, at, false);
    case 'cell':
      return readCell(reading, at);
    case 'topic':
      return readTopicTail(reading, at);
    default:
      return readNamed(reading, at, kind, kind.tail);
  }
}

const ownerTail = (owner: BodyReading | null): Tail => (owner ? { length: owner.length, owner } : nothing);

function readNamed(reading: Reading, at: number, kind: BodyKind, tail: 'named' | 'open' | 'part' | 'unit'): Tail {
  const { tokens, lexicon } = reading;
  const own = readBodyName(tokens, at, tail, lexicon, () => mayName(reading));
  const isPlaced = tail === 'unit' || (tail === 'open' && readLevel(tokens, at, lexicon) > 0);
  if (own.length === 0 && !isPlaced) return nothing;
  const placing = readPlacing(reading, at + own.length, kind.level !== 'central');
  if (kind.name === school && own.length + placing.length === 1 && !own.known && isSyllable(tokens[at])) return nothing;
  const isShort = own.length === 1 && /^\p{Lu}{3,6}$/u.test(tokens[at]?.text ?? '');
  const isCertain =
    own.known ||
    isShort ||
    (own.length > 1 && isAbbreviated(tokens, at)) ||
    (reading.bare && !lexicon.surnames.has(tokens[at]?.key ?? ''));
  if (tail === 'part' && placing.length === 0 && !isCertain) return nothing;
  return { length: own.length + placing.length, owner: placing.owner };
}

/** A school has a type or a name of two words: else it is a person or a place ("Lê Trường", "Trường Hòa"), or no name ("Trường THCS"). */
const school = 'Trường';
const isSyllable = (token: Token | undefined): boolean => /^[^fjwz]{1,6}$/iu.test(token?.text ?? '');
/** "Phòng" GD&ĐT. */
const isAbbreviated = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].every((one) => /^\p{Lu}{2,5}$/u.test(tokens[one]?.text ?? '')) && /[&-]/.test(tokens[at + 1]?.gap ?? '');

/** "Chi bộ" and what it is the cell of: a body, a hamlet, or a part that is named by itself ("Chi bộ Hành chính"). */
function readCell(reading: Reading, at: number): Tail {
  const { tokens, lexicon } = reading;
  const placing = readPlacing(reading, at, false);
  if (placing.length > 0) return placing;
  const own = readBodyName(tokens, at, 'cell', lexicon, () => mayName(reading));
  const owner = own.length > 0 ? readOwner(reading, at + own.length) : null;
  return { length: own.length + (owner?.length ?? 0), owner };
}

/** What a steering committee steers, in any letters, up to the body or the level whose committee it is. */
function readTopicTail(reading: Reading, at: number): Tail {
  const { tokens, lexicon } = reading;
  const isPlaced = (end: number): boolean => readLevel(tokens, end, lexicon) > 0 || readOwner(reading, end) !== null;
  const topic = readTopic(tokens, at, lexicon, isPlaced);
  const placing = readPlacing(reading, at + topic, true);
  return { length: topic + placing.length, owner: placing.owner };
}

/** Sector, level, place and owner, each where it is there: "Khối các cơ quan" "tỉnh" "Thuận Giang". */
function readPlacing(reading: Reading, from: number, placed: boolean): Tail {
  const { tokens, lexicon } = reading;
  const sector = isJoined(tokens[from]) ? (lexicon.sectors.find(tokens, from)?.length ?? 0) : 0;
  let at = from + sector;
  const owner = readOwner(reading, at);
  if (owner) return { length: at + owner.length - from, owner };
  const hamlet = isJoined(tokens[at]) ? (lexicon.hamlets.find(tokens, at)?.length ?? 0) : 0;
  if (hamlet > 0) {
    const name = readHamlet(tokens, at + hamlet, lexicon, holderOf(reading));
    return name > 0 ? { length: at + hamlet + name - from, owner: null } : { length: sector, owner: null };
  }
  const region = readRegion(tokens, at);
  if (region > 0) return { length: at + region - from, owner: null };
  const level = readLevel(tokens, at, lexicon);
  at += level;
  if (level > 0 && isNumbered(tokens, at)) return { length: at + 1 - from, owner: null };
  if (tokens[at]?.capital && (placed || level > 0 || isKnownPlace(tokens, at, lexicon)))
    at += readPlace(tokens, at, lexicon, holderOf(reading));
  return { length: at - from, owner: null };
}

const isKnownPlace = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  isJoined(tokens[at]) && lexicon.places.find(tokens, at) !== undefined;

/** "quận 3", "phường 11". */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  isJoined(tokens[at]) &&
  /^\d{1,2}$/.test(tokens[at]?.text ?? '') &&
  ['quận', 'phường'].includes(tokens[at - 1]?.key ?? '');

/** "khu vực 3", "cơ sở 2": the districts of courts, of the treasury and of taxes. */
function readRegion(tokens: readonly Token[], at: number): number {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isJoined(first) || !isJoined(second) || !isJoined(third) || !/^(?:\d{1,2}|[IVX]+)$/.test(third.text)) return 0;
  return ['khu vực', 'cơ sở'].includes(`${first.key} ${second.key}`) ? 3 : 0;
}

/** "tỉnh", "thị xã"; in "huyện ủy" and "xã hội" is none. */
function readLevel(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (!isJoined(tokens[at])) return 0;
  const level = lexicon.levels.find(tokens, at)?.length ?? 0;
  if (level === 0) return 0;
  const body = lexicon.bodies.find(tokens, at)?.length ?? 0;
  const name = lexicon.nameWords.find(tokens, at)?.length ?? 0;
  return level >= body && level >= name ? level : 0;
}

/** The body that another belongs to: "Ban Tuyên giáo" "Đảng ủy Khối"; what may stand bare too: "Văn phòng" "Đảng ủy". */
function readOwner(reading: Reading, at: number): BodyReading | null {
  const { tokens, lexicon, depth } = reading;
  const token = tokens[at];
  const kind = isJoined(token) && depth < deepest ? lexicon.bodies.find(tokens, at)?.entry : undefined;
  if (!kind) return null;
  const inner = { ...reading, depth: depth + 1 };
  const owner = readAnew(inner, at, false);
  if (owner) return owner;
  const inPost = reading.bare && kind.tail === 'complete';
  return inPost || kind.bare === 'any' || (kind.bare === 'capital' && token?.capital)
    ? readAnew(inner, at, true)
    : null;
}
