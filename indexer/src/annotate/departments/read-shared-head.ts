import type { BodyKind } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Lexicon } from '../reading/lexicon.ts';
import { isGlued, isJoined, type Token } from '../reading/tokens.ts';
import { type BodyReading, readBody } from './read-body.ts';

/** A head that stands alone in a list, and the body at the list's end whose level or owner it shares. */
interface SharedHead {
  body: BodyReading;
  last: BodyReading;
}

const mostListed = 8;
const listGap = /^(?:,\s|\s[-–]\s)$/;

/**
 * "HĐND" and "UBND" of "HĐND, UBND, Ủy ban MTTQ Việt Nam tỉnh": heads that are bodies only with a level behind them, which the last
 * of the list prints for all. Null where no list of bodies follows that ends in a body with more than its head.
 */
export function readSharedHead(tokens: readonly Token[], at: number, lexicon: Lexicon): SharedHead | null {
  const body = readHead(tokens, at, lexicon);
  if (!body) return null;
  let end = at + body.length;
  for (let listed = 0; listed < mostListed; listed += 1) {
    const next = tokens[end]?.key === 'và' ? end + 1 : end;
    if (next === end ? !listGap.test(tokens[next]?.gap ?? '') : !isJoined(tokens[next])) return null;
    const other = readHead(tokens, next, lexicon);
    const last = readBody(tokens, next, lexicon);
    if (last && last.length > (other?.length ?? 0)) return isPlaced(last, body) ? { body, last } : null;
    if (!other) return null;
    end = next + other.length;
  }
  return null;
}

/** Whether what stands behind the last head may be said of all: a level, a place or a committee, and no name of its own. */
const isPlaced = ({ kind }: BodyReading, { kind: { apart } }: BodyReading): boolean =>
  ['complete', 'qualified'].includes(kind.tail) || (kind.tail === 'organ' && !apart);

/** A committee's organ, and a body of no level of its own: not "Tỉnh ủy", which shares nothing. */
const isShared = ({ tail, level }: BodyKind): boolean =>
  tail === 'qualified' || (tail === 'complete' && level === undefined);

/** A head by itself that a level would make a body; with one behind it that it is an organ of: "Thường trực HĐND". */
function readHead(tokens: readonly Token[], at: number, lexicon: Lexicon): BodyReading | null {
  const head = tokens[at]?.capital ? lexicon.bodies.find(tokens, at) : undefined;
  if (isGlued(tokens[at])) return null;
  if (head && isShared(head.entry)) return { at, length: head.length, kind: head.entry, owner: null };
  if (head?.entry.tail !== 'organ' || !isJoined(tokens[at + head.length])) return null;
  const owner = readHead(tokens, at + head.length, lexicon);
  return owner && { at, length: head.length + owner.length, kind: head.entry, owner };
}
