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
 * place, the body it belongs to, a name of its own). `bare` lets a head stand alone that else needs more, as in a post:
 * "Bí thư Đảng ủy".
 */
export function readBody(tokens: readonly Token[], at: number, lexicon: Lexicon, bare = false): BodyReading | null {
  if (!tokens[at]?.capital) return null;
  for (const { entry, length } of lexicon.bodies.findAll(tokens, at)) {
    const end = at + length;
    const others = lexicon.notBefore.get(entry.name);
    if (isJoined(tokens[end]) && others?.find(tokens, end)) return null;
    const tail = readTail(tokens, end, entry, lexicon);
    if (tail.length > 0 || bare || (entry.tail === 'complete' && isPrintedAsName(tokens, at, length)))
      return { at, length: length + tail.length, tail: entry.tail, owner: tail.owner };
  }
  return null;
}

/** "Ban Tổ chức" is the commission; "Ban tổ chức", where nothing follows, are those who organise something. */
function isPrintedAsName(tokens: readonly Token[], at: number, length: number): boolean {
  return length === 1 || tokens[at]?.key !== 'ban' || (tokens[at + 1]?.capital ?? false);
}

function readTail(tokens: readonly Token[], at: number, { tail, name }: BodyKind, lexicon: Lexicon): Tail {
  if (!isJoined(tokens[at])) return nothing;
  if (tail === 'organ') return ownerTail(readOwner(tokens, at, lexicon));
  if (tail === 'complete' || tail === 'qualified') return readPlacing(tokens, at, lexicon, !lexicon.isSurname(name));
  if (tail === 'organisation') {
    const placing = readPlacing(tokens, at, lexicon, false);
    return placing.length > 0 ? placing : ownerTail(readOwner(tokens, at, lexicon));
  }
  const ownName = readBodyName(tokens, at, tail, lexicon);
  if (ownName === 0 && tail !== 'cell') return nothing;
  const placing = readPlacing(tokens, at + ownName, lexicon, tail !== 'cell');
  if (tail === 'part' && placing.length === 0) return nothing;
  return { length: ownName + placing.length, owner: placing.owner };
}

const ownerTail = (owner: BodyReading | null): Tail => (owner ? { length: owner.length, owner } : nothing);

/** Sector, level, place and owner, each where it is there: "Khối các cơ quan" "tỉnh" "Thuận Giang". */
function readPlacing(tokens: readonly Token[], from: number, lexicon: Lexicon, placed: boolean): Tail {
  const sector = isJoined(tokens[from]) ? (lexicon.sectors.find(tokens, from)?.length ?? 0) : 0;
  let at = from + sector;
  const owner = readOwner(tokens, at, lexicon);
  if (owner) return { length: at + owner.length - from, owner };
  const level = isJoined(tokens[at]) ? (lexicon.levels.find(tokens, at)?.length ?? 0) : 0;
  at += level;
  if (placed || level > 0) at += readPlace(tokens, at, lexicon);
  return { length: at - from, owner: null };
}

/** The body that another belongs to: "Ban Tuyên giáo" "Đảng ủy Khối"; a bare "Đảng ủy" too. */
function readOwner(tokens: readonly Token[], at: number, lexicon: Lexicon): BodyReading | null {
  if (!isJoined(tokens[at])) return null;
  const owner = readBody(tokens, at, lexicon);
  if (owner) return owner;
  const bare = lexicon.bodies.find(tokens, at);
  return bare?.entry.name === 'Đảng ủy' || bare?.entry.name === 'Đảng bộ' ? readBody(tokens, at, lexicon, true) : null;
}
