import { type Token, toTokens } from './tokens.ts';
import { knownKey, numberKeys } from './word-look.ts';

/** A phrase found in a text: the entry it stands for, and how many words it has. */
export interface FoundPhrase<Entry> {
  readonly entry: Entry;
  readonly length: number;
}

interface Phrase<Entry> {
  keys: string[];
  /** Whether the phrase itself is written with commas or dashes, so that the text may be. */
  loose: boolean;
  /** What is said of it wherever it stands: one object for all places. */
  found: FoundPhrase<Entry>;
}

/** Finds phrases of a vocabulary at a place in a text, capital and small letters alike. */
export interface PhraseIndex<Entry> {
  /** All phrases that stand at `at`, the longest first. */
  findAll(tokens: readonly Token[], at: number): readonly FoundPhrase<Entry>[];
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
  const phrases = [...entries].map(([phrase, entry]) => toPhrase(phrase, entry)).filter(({ keys }) => keys.length > 0);
  numberKeys(phrases.flatMap(({ keys }) => keys));
  const numbered = phrases.map((phrase) => ({ ...phrase, keys: phrase.keys.map((key) => knownKey(key).key) }));
  return indexOf(numbered, tableByNumber);
}

/** An index of words without entries, to see whether one stands somewhere. */
export const createWordIndex = (words: readonly string[]): PhraseIndex<string> =>
  createPhraseIndex(words.map((word) => [word, word] as const));

/** An index of phrases that a text itself has: it is not kept, and no key of its own is numbered. */
export const createPassingIndex = (words: readonly string[]): PhraseIndex<string> =>
  indexOf(
    words.map((word) => toPhrase(word, word)).filter(({ keys }) => keys.length > 0),
    tableByKey,
  );

function toPhrase<Entry>(phrase: string, entry: Entry): Phrase<Entry> {
  const keys = toTokens(phrase).map(({ key }) => key);
  return { keys, loose: /[-–,&./]/.test(phrase), found: { entry, length: keys.length } };
}

function indexOf<Entry>(phrases: readonly Phrase<Entry>[], tableOf: typeof tableByKey): PhraseIndex<Entry> {
  const firsts = [...groupsOf(phrases, ({ keys }) => keys[0] ?? '')];
  const beginningWith = tableOf(new Map(firsts.map(([key, group]) => [key, toBeginning(group)])));
  const endingWith = tableOf(groupsOf(phrases, ({ keys }) => keys.at(-1) ?? ''));
  return {
    findAll: (tokens, at) => {
      const beginning = beginningWith(tokens[at]);
      const candidates = beginning && candidatesOf(beginning, tokens[at + 1]);
      return candidates ? allStanding(candidates, tokens, at) : none;
    },
    find: (tokens, at) => {
      const beginning = beginningWith(tokens[at]);
      const candidates = beginning && candidatesOf(beginning, tokens[at + 1]);
      return candidates && firstStanding(candidates, tokens, at);
    },
    lengthBefore: (tokens, at) => {
      const candidates = endingWith(tokens[at - 1]);
      return candidates ? lengthOfEnding(candidates, tokens, at) : 0;
    },
  };
}

/** Something for each of the words that phrases begin or end with. */
type Table<Value> = (token: Token | undefined) => Value | undefined;

/** The phrases that begin with a word, of which there may be hundreds: "phó", "ban". */
interface Beginning<Entry> {
  /** By their second word, the longest first; those of one word come last in each. */
  bySecond: ReadonlyMap<string, readonly Phrase<Entry>[]>;
  /** Those of one word. */
  alone: readonly Phrase<Entry>[];
}

function toBeginning<Entry>(phrases: readonly Phrase<Entry>[]): Beginning<Entry> {
  const alone = phrases.filter(({ keys }) => keys.length === 1);
  const longer = phrases.filter(({ keys }) => keys.length > 1);
  const bySecond = groupsOf(longer, ({ keys }) => keys[1] ?? '');
  for (const group of bySecond.values()) group.push(...alone);
  return { bySecond, alone };
}

const candidatesOf = <Entry>({ bySecond, alone }: Beginning<Entry>, next: Token | undefined) =>
  (next && bySecond.get(next.key)) ?? alone;

/** Phrases by one of their keys, the longest first. */
function groupsOf<Entry>(phrases: readonly Phrase<Entry>[], keyOf: (phrase: Phrase<Entry>) => string) {
  const byKey = new Map<string, Phrase<Entry>[]>();
  for (const phrase of phrases) {
    const group = byKey.get(keyOf(phrase));
    if (group) group.push(phrase);
    else byKey.set(keyOf(phrase), [phrase]);
  }
  for (const group of byKey.values()) group.sort((a, b) => b.keys.length - a.keys.length);
  return byKey;
}

/** For a few phrases that are soon forgotten. */
const tableByKey =
  <Value>(byKey: ReadonlyMap<string, Value>): Table<Value> =>
  (token) =>
    token && byKey.get(token.key);

/** For a vocabulary's phrases, whose keys all have numbers: they are found without a search. */
function tableByNumber<Value>(byKey: ReadonlyMap<string, Value>): Table<Value> {
  const values = [...byKey].map(([key, value]) => [knownKey(key).number, value] as const);
  const size = Math.max(0, ...values.map(([number]) => number)) + 1;
  const byNumber = Array.from<Value | undefined>({ length: size });
  for (const [number, value] of values) byNumber[number] = value;
  return (token) => token && byNumber[token.number];
}

const none: readonly FoundPhrase<never>[] = [];

function allStanding<Entry>(
  phrases: readonly Phrase<Entry>[],
  tokens: readonly Token[],
  at: number,
): readonly FoundPhrase<Entry>[] {
  let all: FoundPhrase<Entry>[] | null = null;
  for (const phrase of phrases) {
    if (!stands(phrase, tokens, at)) continue;
    if (all) all.push(phrase.found);
    else all = [phrase.found];
  }
  return all ?? none;
}

function firstStanding<Entry>(
  phrases: readonly Phrase<Entry>[],
  tokens: readonly Token[],
  at: number,
): FoundPhrase<Entry> | undefined {
  for (const phrase of phrases) if (stands(phrase, tokens, at)) return phrase.found;
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
