import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, type Token } from '../reading/tokens.ts';
import type { Stretch } from './score-name.ts';

/**
 * How much speaks for or against a name by what stands before it in the same run of capitals. Behind a place's level comes its name of
 * two words, and then the person ("huyện Lạc An Sử Văn Bình"); elsewhere a surname right before is the name's own beginning ("Vũ"
 * Hoàng Kim Loan). `isWeak` tells that the name begins with a rare surname.
 */
export function scorePlaceInRun(
  tokens: readonly Token[],
  { run, from }: Stretch,
  isWeak: boolean,
  lexicon: Lexicon,
): number {
  if (from === run) return 0;
  if (isBehindPlaceHead(tokens, run, lexicon)) {
    if (from - run > 1) return 1;
    return placeBefore(tokens, from, run, lexicon) > 0 ? 0 : -4;
  }
  return (isWeak ? -2 : 0) + (isCutFromSurname(tokens, run, from, lexicon) ? -3 : 0);
}

/** "huyện", "bản", and the committee of one: "Huyện ủy". */
const isBehindPlaceHead = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  isJoined(tokens[at]) &&
  (tokens[at - 1]?.key === 'ủy' ||
    lexicon.levels.lengthBefore(tokens, at) + lexicon.settlements.lengthBefore(tokens, at) > 0);

const isCutFromSurname = (tokens: readonly Token[], run: number, from: number, lexicon: Lexicon): boolean =>
  isJoined(tokens[from]) &&
  lexicon.surnames.has(tokens[from - 1]?.key ?? '') &&
  !lexicon.posts.find(tokens, from - 1) &&
  placeBefore(tokens, from, run, lexicon) === 0;

/** How many words the known place has that ends right before a word of a run: "Bình Dương" Võ Văn An. */
export function placeBefore(tokens: readonly Token[], at: number, run: number, lexicon: Lexicon): number {
  const length = Math.max(lexicon.places.lengthBefore(tokens, at), lexicon.articlePlaces.lengthBefore(tokens, at));
  return at - length >= run ? length : 0;
}
