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
  /** How many words the longest phrase has that ends right before `at`; 0 where none does. */
  lengthBefore(tokens: readonly Token[], at: number): number;
}

const tightGap = /^\s*$/;
const looseGap = /^\s*[-–,&./]?\s*$/;

export function createPhraseIndex<Entry>(
  entries: Iterable<readonly [phrase: string, entry: Entry]>,
): PhraseIndex<Entry> {
  const byFirst = new Map<string, Phrase<Entry>[]>();
  const byLast = new Map<string, Phrase<Entry>[]>();
  for (const [phrase, entry] of entries) {
    const keys = toTokens(phrase).map((token) => token.key);
    const first = keys[0];
    const last = keys.at(-1);
    if (first === undefined || last === undefined) continue;
    const made = { keys, loose: /[-–,&./]/.test(phrase), entry };
    byFirst.set(first, [...(byFirst.get(first) ?? []), made]);
    byLast.set(last, [...(byLast.get(last) ?? []), made]);
  }
  for (const phrases of [...byFirst.values(), ...byLast.values()])
    phrases.sort((a, b) => b.keys.length - a.keys.length);

  return {
    findAll: (tokens, at) => {
      const phrases = byFirst.get(tokens[at]?.key ?? '');
      return phrases ? phrases.filter((phrase) => stands(phrase, tokens, at)).map(toFound) : [];
    },
    find: (tokens, at) => {
      const phrases = byFirst.get(tokens[at]?.key ?? '');
      const found = phrases && firstStanding(phrases, tokens, at);
      return found && toFound(found);
    },
    lengthBefore: (tokens, at) => {
      const phrases = byLast.get(tokens[at - 1]?.key ?? '');
      return phrases ? lengthOfEnding(phrases, tokens, at) : 0;
    },
  };
}

const toFound = <Entry>({ entry, keys }: Phrase<Entry>): FoundPhrase<Entry> => ({ entry, length: keys.length });

function firstStanding<Entry>(
  phrases: readonly Phrase<Entry>[],
  tokens: readonly Token[],
  at: number,
): Phrase<Entry> | undefined {
  for (const phrase of phrases) if (stands(phrase, tokens, at)) return phrase;
  return undefined;
}

function lengthOfEnding(phrases: readonly Phrase<unknown>[], tokens: readonly Token[], at: number): number {
  for (const phrase of phrases) {
    const { length } = phrase.keys;
    if (tokens[at - length]?.key === phrase.keys[0] && stands(phrase, tokens, at - length)) return length;
  }
  return 0;
}

/** Whether the words of a phrase stand in a text from a place on; its first word is known to. */
function stands({ keys, loose }: Phrase<unknown>, tokens: readonly Token[], at: number): boolean {
  for (let offset = 1; offset < keys.length; offset += 1) {
    const token = tokens[at + offset];
    if (token?.key !== keys[offset]) return false;
    if (token?.gap !== ' ' && !(loose ? looseGap : tightGap).test(token?.gap ?? '')) return false;
  }
  return true;
}

/** An index of words without entries, to see whether one stands somewhere. */
export const createWordIndex = (words: readonly string[]): PhraseIndex<string> =>
  createPhraseIndex(words.map((word) => [word, word] as const));
