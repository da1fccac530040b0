import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import { isJoined } from '../reading/tokens.ts';
import { endOfRun } from './capital-run.ts';
import type { FoundName } from './find-names.ts';
import { honorificsBefore } from './honorifics.ts';

/** A short reference has one word or two: "đồng chí Phương", "đồng chí Hà Phương". */
const mostWords = 2;

/**
 * The mentions of people in a text, in order: full names, and short references with the `name` and `key` of the full name that they stand
 * for. That is one read before, in this text or an earlier one (`known`, the latest last); of several people of one given name the one
 * named last is meant.
 */
export function mentionsIn(text: ReadText, known: readonly FoundName[], lexicon: Lexicon): FoundName[] {
  const before = [...known];
  const mentions: FoundName[] = [];
  const add = (name: FoundName): void => {
    const full = name.length <= mostWords ? fullNameOf(name.key, before) : undefined;
    const mention = full ? { ...name, name: full.name, key: full.key } : name;
    if (!full && name.length === 1) return;
    mentions.push(mention);
    before.push(mention);
  };
  for (const name of [...text.names, ...addressedOnly(text, lexicon)].sort((a, b) => a.at - b.at)) add(name);
  return mentions;
}

const fullNameOf = (key: string, known: readonly FoundName[]): FoundName | undefined =>
  known.findLast((name) => name.key !== key && name.key.endsWith(` ${key}`));

/** One capitalised word behind a form of address that begins no full name. */
function addressedOnly({ text, tokens, names }: ReadText, lexicon: Lexicon): FoundName[] {
  const ofNames = new Set(names.map(({ at }) => at));
  const found: FoundName[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!token.capital || ofNames.has(at) || !isJoined(token) || endOfRun(tokens, at, lexicon) !== at + 1) continue;
    if (honorificsBefore(at, tokens, lexicon) === at) continue;
    found.push({ at, length: 1, start: token.start, end: token.end, name: text.slice(token.start, token.end), key: token.key });
  }
  return found;
}
