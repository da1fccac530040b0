import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, type Token } from '../reading/tokens.ts';
import { type BodyReading, readBody } from './read-body.ts';

/** Words that the head's word makes another word with: "hội trường", "tổng cục", "cán bộ", "trụ sở", "văn phòng". */
const firstHalves = new Set(
  'hội thị công quảng nông lâm môi hiện lập tổng chi bố cuộc cán nội toàn đảng cục đường tiến liên khu cơ trụ văn đề quốc dự'.split(
    ' ',
  ),
);

/**
 * A body whose head a newspaper prints in small letters, known by what follows: "sở Nội vụ", "công ty Hoàng Long", "công an huyện An
 * Sơn". Null for "trung tâm Hà Nội", "công an huyện" and the like.
 */
export function readSmallBody(tokens: readonly Token[], at: number, lexicon: Lexicon): BodyReading | null {
  const head = lexicon.smallBodies.find(tokens, at);
  if (!head || firstHalves.has(tokens[at - 1]?.key ?? '')) return null;
  const body = readBody(tokens, at, lexicon, true);
  if (body?.kind !== head.entry || body.length === head.length) return null;
  const behind = at + head.length;
  if (head.entry.small === 'placed') return tokens[at + body.length - 1]?.capital ? body : null;
  if (!isJoined(tokens[behind]) || !tokens[behind]?.capital) return null;
  return head.entry.small === 'named' || isKnown(tokens, behind, lexicon) ? body : null;
}

const isKnown = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  [lexicon.compoundNames, lexicon.capitalNames, lexicon.nameWords].some((names) => names.find(tokens, at));
