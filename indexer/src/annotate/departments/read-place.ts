import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, type Token } from '../reading/tokens.ts';
import { findHolder, type Holder } from './find-holder.ts';
import { findMiddleName, findPerson } from './find-person.ts';

const mostPlaceWords = 3;
/**
 * How many words the name of a place has that begins at a word: one that the vocabulary or the article itself knows, or
 * capitalised words that begin no person's name, no post and no body. `holder` is that of the post before, whose name may follow:
 * "Bí thư Huyện ủy An Sơn Lê Văn Tám". 0 where there is none.
 */
export function readPlace(tokens: readonly Token[], at: number, lexicon: Lexicon, holder: Holder): number {
  if (!isJoined(tokens[at]) || !tokens[at]?.capital) return 0;
  const known = knownPlace(tokens, at, lexicon);
  const run = readRun(tokens, at, lexicon);
  if (known > 0 || (isCapitals(tokens[at]) && !endsLine(tokens, at, run, lexicon))) return known;
  const length = beforePerson(tokens, at, run, holder, lexicon);
  return length >= 2 && length <= mostPlaceWords ? length : 0;
}

/** The name or the number of a hamlet, which may have one word: "thôn Đông", "tổ dân phố 3". */
export function readHamlet(tokens: readonly Token[], at: number, lexicon: Lexicon, holder: Holder): number {
  if (!isJoined(tokens[at])) return 0;
  if (/^\d/.test(tokens[at]?.text ?? '')) return 1;
  const place = readPlace(tokens, at, lexicon, holder);
  if (place > 0 || !tokens[at]?.capital) return place;
  const length = beforePerson(tokens, at, readRun(tokens, at, lexicon), holder, lexicon);
  return length === 1 ? 1 : 0;
}

/** In a line in capitals what follows a body may be anything, but for the name that ends it: "TỈNH ỦY NAM THUẬN". */
function endsLine(tokens: readonly Token[], at: number, run: number, lexicon: Lexicon): boolean {
  return (
    !isJoined(tokens[at + run]) && !lexicon.documentTypeNames.find(tokens, at) && !lexicon.endOfName.find(tokens, at)
  );
}

const isCapitals = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase();

const knownPlace = (tokens: readonly Token[], at: number, lexicon: Lexicon): number =>
  Math.max(lexicon.places.find(tokens, at)?.length ?? 0, lexicon.articlePlaces.find(tokens, at)?.length ?? 0);

/** How many capitalised words stand together. */
function readRun(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let length = 0;
  while (length < 8 && isPlaceWord(tokens, at + length, lexicon)) length += 1;
  return length;
}

/**
 * How many words of a run come before the person's name in it: all of them where there is none. Where no name may follow, a short
 * run is a place, unless it is clearly a person.
 */
function beforePerson(tokens: readonly Token[], at: number, run: number, holder: Holder, lexicon: Lexicon): number {
  const keys = tokens.slice(at, at + run).map(({ key }) => key);
  const middle = findMiddleName(keys);
  if (middle !== undefined) return middle - 1;
  if (holder === null && run === 3 && lexicon.commonSurnames.has(keys[0] ?? '')) return 0;
  if (run <= longestPlace(holder)) return run;
  const start = findPerson(keys, lexicon);
  return start !== undefined && start <= mostPlaceWords ? start : run;
}

/** A run as long as this is a place, whatever it begins with. */
const longestPlace = (holder: Holder): number => (holder === 'unnamed' ? 0 : holder === 'perhaps' ? 2 : mostPlaceWords);

/** A capitalised word, or the second half of one: "Cư M'gar". */
function isPlaceWord(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token && /^['’]$/.test(token.gap)) return true;
  if (!isJoined(token) || !token.capital || /\d/.test(token.text)) return false;
  return !isPost(tokens, at, lexicon) && !lexicon.bodies.find(tokens, at);
}

/** A post begins here; a title of one word is one with a body behind it alone: "Chánh" of "Bình Chánh" is none. */
function isPost(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const length = lexicon.posts.find(tokens, at)?.length ?? 0;
  return length > 1 || (length === 1 && isJoined(tokens[at + 1]) && lexicon.bodies.find(tokens, at + 1) !== undefined);
}

/**
 * The places that an article names with their level, "huyện An Sơn", which tells a place from a person ("Huyện ủy An
 * Sơn"). Behind a body's level stands a person as well ("UBND tỉnh Lê Dũng"): such are not counted.
 */
export function findArticlePlaces(text: string, tokens: readonly Token[], lexicon: Lexicon): string[] {
  const places: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const level = tokens[at]?.capital ? undefined : lexicon.levels.find(tokens, at);
    const first = tokens[at + (level?.length ?? 0)];
    if (!level || !isJoined(first) || !first.capital || isOfBody(tokens, at)) continue;
    const from = at + level.length;
    let length = 0;
    while (length <= mostPlaceWords && isPlaceWord(tokens, from + length, lexicon)) length += 1;
    const isPerson = lexicon.surnames.has(first.key) && length !== 2 && !isPlacedThere(tokens, at, lexicon);
    if (length > 0 && length <= mostPlaceWords && !isPerson)
      places.push(text.slice(first.start, tokens[from + length - 1]?.end));
  }
  return places;
}

/** Words behind which a level is that of a place: "tại phường Phùng Chí Kiên". */
const ofPlace = new Set(['tại', 'ở', 'bàn', 'thuộc', 'trú', 'ngụ', 'quê']);

/** A commune that is called after a person: behind a word of place, or behind a body that stands in no post ("Hội đồng nhân dân phường …"). */
function isPlacedThere(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (ofPlace.has(tokens[at - 1]?.key ?? '')) return true;
  return [2, 3, 4].some((length) => {
    const isBody = lexicon.bodies.findAll(tokens, at - length).some((one) => one.length === length);
    return isBody && findHolder(tokens, at - length, lexicon) === null;
  });
}

/** Whether a level stands behind a capitalised word that does not just open a sentence: "UBND" tỉnh, not "Về" huyện. */
function isOfBody(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1];
  if (!last?.capital || !isJoined(tokens[at])) return false;
  return last.text === last.text.toUpperCase() || isJoined(last);
}
