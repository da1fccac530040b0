import type { BodyKind } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, type Token } from '../reading/tokens.ts';
import { readBodyName } from './read-body-name.ts';
import { readPlace } from './read-place.ts';

/** A body's name as it was read: words from `at`, `length` of them, and the body it belongs to where one is named in it. */
export interface BodyReading {
  at: number;
  length: number;
  tail: BodyKind['tail'];
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
  if (!bare && !tokens[at]?.capital) return null;
  const known = readings.get(tokens) ?? new Map<number, BodyReading | null>();
  readings.set(tokens, known);
  const key = at * 2 + Number(bare);
  const reading = known.get(key);
  if (reading !== undefined) return reading;
  const read = readAnew({ tokens, lexicon, depth: 0 }, at, bare);
  known.set(key, read);
  return read;
}

/** What was read of a text, for as long as its words are held: posts, names and bodies all ask for it. */
const readings = new WeakMap<readonly Token[], Map<number, BodyReading | null>>();

/** A text being read, and how many bodies deep: owners of owners end somewhere. */
interface Reading {
  tokens: readonly Token[];
  lexicon: Lexicon;
  depth: number;
}
const deepest = 4;

function readAnew(reading: Reading, at: number, bare: boolean): BodyReading | null {
  const { tokens, lexicon } = reading;
  if (!bare && !tokens[at]?.capital) return null;
  for (const { entry, length } of lexicon.bodies.findAll(tokens, at)) {
    const end = at + length;
    const others = lexicon.notBefore.get(entry.name);
    if (isJoined(tokens[end]) && others?.find(tokens, end)) return null;
    const tail = readTail(reading, end, entry);
    if (tail.length > 0 || bare || (entry.tail === 'complete' && isPrintedAsName(tokens, at, length)))
      return { at, length: length + tail.length, tail: entry.tail, owner: tail.owner };
  }
  return null;
}

/** "Ban Tổ chức" is the commission; "Ban tổ chức", where nothing follows, are those who organise something. */
function isPrintedAsName(tokens: readonly Token[], at: number, length: number): boolean {
  return length === 1 || tokens[at]?.key !== 'ban' || (tokens[at + 1]?.capital ?? false);
}

function readTail(reading: Reading, at: number, { tail, name }: BodyKind): Tail {
  const { tokens, lexicon } = reading;
  if (!isJoined(tokens[at])) return nothing;
  if (tail === 'organ') return ownerTail(readOwner(reading, at));
  if (tail === 'complete' || tail === 'qualified') return readPlacing(reading, at, !lexicon.surnameHeads.has(name));
  if (tail === 'organisation') {
    const placing = readPlacing(reading, at, false);
    return placing.length > 0 ? placing : ownerTail(readOwner(reading, at));
  }
  const ownName = readBodyName(tokens, at, tail, lexicon);
  if (ownName === 0 && tail !== 'cell') return nothing;
  const placing = readPlacing(reading, at + ownName, tail !== 'cell');
  if (tail === 'part' && placing.length === 0) return nothing;
  return { length: ownName + placing.length, owner: placing.owner };
}

const ownerTail = (owner: BodyReading | null): Tail => (owner ? { length: owner.length, owner } : nothing);

/** Sector, level, place and owner, each where it is there: "Khối các cơ quan" "tỉnh" "Thuận Giang". */
function readPlacing(reading: Reading, from: number, placed: boolean): Tail {
  const { tokens, lexicon } = reading;
  const sector = isJoined(tokens[from]) ? (lexicon.sectors.find(tokens, from)?.length ?? 0) : 0;
  let at = from + sector;
  const owner = readOwner(reading, at);
  if (owner) return { length: at + owner.length - from, owner };
  const level = isJoined(tokens[at]) ? (lexicon.levels.find(tokens, at)?.length ?? 0) : 0;
  at += level;
  if (placed || level > 0) at += readPlace(tokens, at, lexicon);
  return { length: at - from, owner: null };
}

/** The body that another belongs to: "Ban Tuyên giáo" "Đảng ủy Khối"; a bare "Đảng ủy" too. */
function readOwner({ tokens, lexicon, depth }: Reading, at: number): BodyReading | null {
  if (!isJoined(tokens[at]) || depth === deepest) return null;
  const inner = { tokens, lexicon, depth: depth + 1 };
  const owner = readAnew(inner, at, false);
  if (owner) return owner;
  const bare = lexicon.bodies.find(tokens, at);
  return bare?.entry.name === 'Đảng ủy' || bare?.entry.name === 'Đảng bộ' ? readAnew(inner, at, true) : null;
}
