import { type NameWord, toNameWords } from './name-words.ts';

/** A phrase at a place in a name: the words it has, and all that is said of it. */
export interface PhraseAt<Entry> {
  at: number;
  length: number;
  entries: Entry[];
}

interface Phrase<Entry> {
  keys: string[];
  entries: Entry[];
}

/** Finds phrases in names, whatever the case of their letters and the signs between their words. */
export interface PhraseTable<Entry> {
  /** The longest phrase that begins at a word. */
  longestAt(words: readonly NameWord[], at: number): PhraseAt<Entry> | undefined;
}

/** What is said of one phrase in several entries is all kept. */
export function createPhraseTable<Entry>(said: Iterable<readonly [phrase: string, entry: Entry]>): PhraseTable<Entry> {
  const byKeys = new Map<string, Phrase<Entry>>();
  for (const [words, entry] of said) {
    const keys = toNameWords(words).map(({ key }) => key);
    const phrase = byKeys.get(keys.join(' ')) ?? { keys, entries: [] };
    phrase.entries.push(entry);
    byKeys.set(keys.join(' '), phrase);
  }
  const byFirst = new Map<string | undefined, Phrase<Entry>[]>();
  for (const phrase of byKeys.values()) byFirst.set(phrase.keys[0], [...(byFirst.get(phrase.keys[0]) ?? []), phrase]);
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.keys.length - a.keys.length);
  return {
    longestAt: (words, at) => {
      const phrases = byFirst.get(words[at]?.key);
      const found = phrases?.find(({ keys }) => keys.every((key, offset) => words[at + offset]?.key === key));
      return found && { at, length: found.keys.length, entries: found.entries };
    },
  };
}
