import { type Token, toTokens } from './tokens.ts';

/** A phrase found in a text: the entry it stands for, and how many words it has. */
export interface FoundPhrase<Entry> {
  entry: Entry;
  length: number;
}

interface Phrase<Entry> {
  keys: string[];
  /** Whether the phrase itself is written with commas or dashes, so that the text may be. */
  loose: boolean;
  entry: Entry;
}

/** Finds phrases of a vocabulary at a place in a text, capital and small letters alike. */
export interface PhraseIndex<Entry> {
  /** All phrases that stand at `at`, the longest first. */
  findAll(tokens: readonly Token[], at: number): FoundPhrase<Entry>[];
  /** The longest phrase that stands at `at`. */
  find(tokens: readonly Token[], at: number): FoundPhrase<Entry> | undefined;
}

const looseGap = /^\s*[-–,&./]?\s*$/;

export function createPhraseIndex<Entry>(
  entries: Iterable<readonly [phrase: string, entry: Entry]>,
): PhraseIndex<Entry> {
  const byFirst = new Map<string, Phrase<Entry>[]>();
  for (const [phrase, entry] of entries) {
    const keys = toTokens(phrase).map((token) => token.key);
    const first = keys[0];
    if (first !== undefined)
      byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, loose: /[-–,&./]/.test(phrase), entry }]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.keys.length - a.keys.length);

  const stands = ({ keys, loose }: Phrase<Entry>, tokens: readonly Token[], at: number): boolean =>
    keys.every((key, offset) => {
      const token = tokens[at + offset];
      if (token?.key !== key) return false;
      return offset === 0 || (loose ? looseGap : /^\s+$/).test(token.gap);
    });
  const findAll = (tokens: readonly Token[], at: number): FoundPhrase<Entry>[] =>
    (byFirst.get(tokens[at]?.key ?? '') ?? [])
      .filter((phrase) => stands(phrase, tokens, at))
      .map(({ entry, keys }) => ({ entry, length: keys.length }));
  return { findAll, find: (tokens, at) => findAll(tokens, at)[0] };
}

/** An index of words without entries, to see whether one stands somewhere. */
export const createWordIndex = (words: readonly string[]): PhraseIndex<string> =>
  createPhraseIndex(words.map((word) => [word, word] as const));
