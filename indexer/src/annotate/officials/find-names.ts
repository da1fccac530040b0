import { readBody } from '../departments/read-body.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, type Token } from '../reading/tokens.ts';

/** A person's name in a text: words from `at`, `length` of them. */
export interface FoundName {
  at: number;
  length: number;
  start: number;
  end: number;
  name: string;
  /** The name's words as they are compared. */
  key: string;
}

const mostWords = 5;

/** Every run of capitalised words that begins with a surname and is no part of a body's name, a street's or a school's. */
export function findNames(text: string, tokens: readonly Token[], lexicon: Lexicon): FoundName[] {
  const names: FoundName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const body = readBody(tokens, at, lexicon);
    if (body) {
      at += body.length - 1;
      continue;
    }
    const length = readName(tokens, at, lexicon);
    if (length === 0) continue;
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (first && last && !isNamesake(tokens, at, lexicon)) {
      const name = text.slice(first.start, last.end).replace(/\s+/g, ' ');
      const key = tokens
        .slice(at, at + length)
        .map((token) => token.key)
        .join(' ');
      names.push({ at, length, start: first.start, end: last.end, name, key });
    }
    at += length - 1;
  }
  return names;
}

/** How many words the name that begins here has; 0 where none does. */
function readName(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const first = tokens[at];
  if (!first?.capital || !lexicon.surnames.has(first.key) || lexicon.posts.find(tokens, at)) return 0;
  if (isHonorific(tokens, at, lexicon)) return 0;
  const allCapitals = isAllCapitals(first);
  let length = 1;
  while (length < mostWords) {
    const token = tokens[at + length];
    if (!isJoined(token) || !token.capital || /\d/.test(token.text)) break;
    if (isAllCapitals(token) !== allCapitals && token.text.length > 1) break;
    if (!allCapitals && (lexicon.posts.find(tokens, at + length) || readBody(tokens, at + length, lexicon))) break;
    length += 1;
  }
  const place = Math.max(
    lexicon.places.find(tokens, at)?.length ?? 0,
    lexicon.articlePlaces.find(tokens, at)?.length ?? 0,
  );
  return length >= 2 && place < length ? length : 0;
}

/** "Ông" before another surname is no surname: "Ông Tăng Văn Lợi". */
function isHonorific(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  return lexicon.honorifics.find(tokens, at) !== undefined && isJoined(next) && lexicon.surnames.has(next.key);
}

const isAllCapitals = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase();

/** Whether a name is that of a street, a school, a teaching or a person of history: "đường Lê Lợi". */
function isNamesake(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.historicalPersons.find(tokens, at)) return true;
  for (let back = 1; back <= 3; back += 1) {
    const found = at - back >= 0 ? lexicon.namesakes.find(tokens, at - back) : undefined;
    if (found?.length === back && isJoined(tokens[at])) return true;
  }
  return false;
}
