import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Token } from '../reading/tokens.ts';
import type { FoundName } from './find-names.ts';

const signsBetween = /^[\s.,]*$/;
const betweenHonorifics = (gap: string): boolean => gap === ' ' || signsBetween.test(gap);

/**
 * The index of the first of the honorifics and ranks that stand right before a word, its own where none does: "đồng chí
 * Thượng tá, PGS.TS Lê Văn An".
 */
export function honorificsBefore(at: number, tokens: readonly Token[], lexicon: Lexicon): number {
  let first = at;
  while (first > 0 && betweenHonorifics(tokens[first]?.gap ?? '')) {
    const length = lexicon.honorifics.lengthBefore(tokens, first);
    if (length === 0) break;
    first -= length;
  }
  return first;
}

/** Between the names of a list: "các đồng chí Lê Văn An, Trần Thị Bình và Ngô Văn Cường". */
export const joinsNames = /^\s*(?:,\s*(?:và\s+)?|và\s+|cùng\s+)(?:(?:các\s+)?(?:đồng chí|đ\/c|ông|bà)\s+)?$/iu;

/** Between the names of a list in which each may have posts of its own. */
const joinsListed = /^\s*(?:[,;]\s*(?:và\s+)?|và\s+)$/iu;

/** The names said of people in office: "đồng chí Lê Văn An", and those that follow in a list of "các đồng chí". */
export function findComrades(names: readonly FoundName[], text: ReadText, lexicon: Lexicon): Set<FoundName> {
  const comrades = new Set<FoundName>();
  let last: FoundName | null = null;
  for (const name of names) {
    const listed = last !== null && comrades.has(last) && joinsListed.test(text.text.slice(last.end, name.start));
    if (listed || isComrade(name, text.tokens, lexicon)) comrades.add(name);
    last = name;
  }
  return comrades;
}

function isComrade({ at }: FoundName, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const first = honorificsBefore(at, tokens, lexicon);
  for (let word = first; word < at; word += 1) if (lexicon.comrades.find(tokens, word)) return true;
  return false;
}
