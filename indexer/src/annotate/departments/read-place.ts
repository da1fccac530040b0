import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, type Token } from '../reading/tokens.ts';

const mostPlaceWords = 3;

/**
 * How many words the name of a place has that begins at a word: one that the vocabulary or the article itself knows, or
 * capitalised words that begin no person's name, no post and no body. 0 where there is none.
 */
export function readPlace(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (!isJoined(tokens[at]) || !tokens[at]?.capital) return 0;
  const known = Math.max(
    lexicon.places.find(tokens, at)?.length ?? 0,
    lexicon.articlePlaces.find(tokens, at)?.length ?? 0,
  );
  if (known > 0) return known;
  if (lexicon.surnames.has(tokens[at]?.key ?? '')) return 0;
  let length = 0;
  while (length < mostPlaceWords && isPlaceWord(tokens, at + length, lexicon)) length += 1;
  return length >= 2 ? length : 0;
}

function isPlaceWord(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!isJoined(token) || !token.capital || /\d/.test(token.text)) return false;
  return !lexicon.posts.find(tokens, at) && !lexicon.bodies.find(tokens, at);
}

/**
 * The places that an article names with their level, "huyện An Sơn", which tells a place from a person ("Huyện ủy An
 * Sơn"). Behind a body's level stands a person as well ("UBND tỉnh Lê Dũng"): such are not counted.
 */
export function findArticlePlaces(text: string, tokens: readonly Token[], lexicon: Lexicon): string[] {
  const places: string[] = [];
  for (const [at, token] of tokens.entries()) {
    const level = token.capital ? undefined : lexicon.levels.find(tokens, at);
    const first = tokens[at + (level?.length ?? 0)];
    if (!level || !isJoined(first) || !first.capital || isOfBody(tokens, at)) continue;
    const from = at + level.length;
    let length = 0;
    while (length <= mostPlaceWords && isPlaceWord(tokens, from + length, lexicon)) length += 1;
    const isPerson = lexicon.surnames.has(first.key) && length !== 2;
    if (length > 0 && length <= mostPlaceWords && !isPerson)
      places.push(text.slice(first.start, tokens[from + length - 1]?.end));
  }
  return places;
}

/** Whether a level stands behind a capitalised word that does not just open a sentence: "UBND" tỉnh, not "Về" huyện. */
function isOfBody(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1];
  if (!last?.capital || !isJoined(tokens[at])) return false;
  return last.text === last.text.toUpperCase() || isJoined(last);
}
