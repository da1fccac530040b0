import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Token } from '../reading/tokens.ts';
import type { FoundName } from './find-names.ts';

const longest = 4;

/** The index of the first of the honorifics and ranks that stand right before a word; its own where none does. */
export function honorificsBefore(at: number, tokens: readonly Token[], lexicon: Lexicon): number {
  let first = at;
  for (let length = 1; length <= longest && first - length >= 0; length += 1) {
    if (lexicon.honorifics.findAll(tokens, first - length).some((found) => found.length === length)) {
      first -= length;
      length = 0;
    }
  }
  return first;
}

/** Between the names of a list: "các đồng chí Lê Văn An, Trần Thị Bình và Ngô Văn Cường". */
export const joinsNames = /^\s*(?:,\s*(?:và\s+)?|và\s+)(?:đồng chí\s+|đ\/c\s+)?$/u;

/** The names said of people in office: "đồng chí Lê Văn An", and those that follow in a list of "các đồng chí". */
export function findComrades(names: readonly FoundName[], text: ReadText, lexicon: Lexicon): Set<FoundName> {
  const comrades = new Set<FoundName>();
  let last: FoundName | null = null;
  for (const name of names) {
    const listed = last !== null && comrades.has(last) && joinsNames.test(text.text.slice(last.end, name.start));
    if (listed || isComrade(name, text.tokens, lexicon)) comrades.add(name);
    last = name;
  }
  return comrades;
}

function isComrade({ at }: FoundName, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (/[.;!?]/.test(tokens[at]?.gap ?? '')) return false;
  for (let length = 1; length <= longest && at - length >= 0; length += 1)
    if (lexicon.comrades.findAll(tokens, at - length).some((found) => found.length === length)) return true;
  return false;
}
