import { type BestEntries, createBestEntries } from './best-entries.ts';
import { createWordNumbers, type KeyWords, rankOfWord, ranksBeginning } from './key-words.ts';
import { sortedWords, sortStarts } from './sort-starts.ts';
import { isOpen, type TypedText, takes } from './typed-text.ts';

/** What can be found: by the words of any of its keys, in a row from any word on. */
export interface IndexedEntry {
  keys: readonly (readonly string[])[];
  articles: number;
}

export interface PrefixIndex {
  /**
   * The entries that what was typed may become, as their places in the list that was indexed: those that begin with it before those that
   * hold it later; of these the ones of more articles first; of as many those whose accents are the ones typed.
   */
  find(typed: TypedText, limit: number): number[];
}

/** All keys one after the other as ids of words. A place is the start of a word. */
interface Keys {
  words: KeyWords;
  /** The word at each place; -1 ends a key. */
  wordAt: Int32Array;
  /** The rank of the word at each place; 0 ends a key. */
  rankAt: Int32Array;
  entryAt: Int32Array;
  articles: Int32Array;
}

/** `entries` stand by falling number of articles. */
export function createPrefixIndex(entries: readonly IndexedEntry[]): PrefixIndex {
  const keys = toKeys(entries);
  const isStart = (place: number): boolean => (keys.rankAt[place] ?? 0) > 0;
  const isFirst = (place: number): boolean => place === 0 || keys.rankAt[place - 1] === 0;
  const sorted = (wanted: (place: number) => boolean): Int32Array => {
    const starts = Int32Array.from(keys.rankAt.keys()).filter((place) => isStart(place) && wanted(place));
    return sortStarts(starts, keys.rankAt, keys.words.folded.length);
  };
  const begins = sorted(isFirst);
  const later = sorted((place) => !isFirst(place));

  return {
    find(typed, limit) {
      if (typed.words.length === 0 || limit === 0) return [];
      const readings = toReadings(typed, keys.words);
      const accepts = createAccepts(typed, keys);
      const first = createBestEntries(limit, keys.articles, new Set());
      for (const reading of readings) scan(begins, reading, keys, accepts, first);
      const found = first.list();
      const rest = createBestEntries(limit - found.length, keys.articles, new Set(found));
      if (found.length < limit) for (const reading of readings) scan(later, reading, keys, accepts, rest);
      return [...found, ...rest.list()];
    },
  };
}

function toKeys(entries: readonly IndexedEntry[]): Keys {
  const numbers = createWordNumbers();
  const places = entries.reduce((sum, { keys }) => keys.reduce((more, key) => more + key.length + 1, sum), 0);
  const wordAt = new Int32Array(places).fill(-1);
  const entryAt = new Int32Array(places);
  let place = 0;
  for (const [entry, { keys }] of entries.entries()) {
    for (const key of keys) {
      for (const word of key) {
        entryAt[place] = entry;
        wordAt[place++] = numbers.idOf(word);
      }
      place += 1;
    }
  }
  const words = numbers.finish();
  const rankAt = wordAt.map((word) => words.ranks[word] ?? 0);
  return { words, wordAt, rankAt, entryAt, articles: Int32Array.from(entries, ({ articles }) => articles) };
}

/** For each word typed the ranks it may have. */
type Reading = readonly (readonly [from: number, to: number])[];

/** What is typed, read with its last word going on, and with its last word whole where that is spelt otherwise. */
function toReadings(typed: TypedText, words: KeyWords): Reading[] {
  const whole = typed.words.map((word) => rankOfWord(words, word.whole.folded));
  const last = typed.words.at(-1);
  if (!typed.open || !last) return [whole];
  const goingOn = [...whole.slice(0, -1), ranksBeginning(words, last.asTyped.folded)];
  return last.whole.folded === last.asTyped.folded ? [goingOn] : [goingOn, whole];
}

interface Accepts {
  /** Whether the words at a place are those typed, past what the ranks have told. */
  accepts(place: number): boolean;
  /** Whether they have the very accents typed. Always so where none were typed: any accent is meant then. */
  isEqual(place: number): boolean;
}

const [unknown, yes, no] = [0, 1, 2];

function createAccepts(typed: TypedText, { words, wordAt }: Keys): Accepts {
  const looked = typed.words.map((_, at) =>
    typed.accented || at >= sortedWords ? new Uint8Array(words.words.length) : null,
  );
  const acceptsWord = (known: Uint8Array, at: number, id: number): boolean => {
    if (known[id] === unknown) {
      const word = words.words[id];
      known[id] = word && takes(typed, at, word) ? yes : no;
    }
    return known[id] === yes;
  };
  return {
    accepts: (place) => looked.every((known, at) => known === null || acceptsWord(known, at, wordAt[place + at] ?? -1)),
    isEqual: (place) =>
      !typed.accented ||
      typed.words.every(({ asTyped, whole }, at) => {
        const exact = words.words[wordAt[place + at] ?? -1]?.exact ?? '';
        return exact === whole.exact || (isOpen(typed, at) && exact.startsWith(asTyped.exact));
      }),
  };
}

/** Offers all entries that begin as read. What could not be among the best any more is not even looked at. */
function scan(
  sorted: Int32Array,
  reading: Reading,
  keys: Keys,
  { accepts, isEqual }: Accepts,
  best: BestEntries,
): void {
  const [from, to] = rangeOf(sorted, reading, keys.rankAt);
  for (let at = from; at < to; at += 1) {
    const place = sorted[at] ?? 0;
    const entry = keys.entryAt[place] ?? 0;
    if (best.mayTake(entry) && accepts(place)) best.offer(entry, isEqual(place));
  }
}

/** The part of the sorted starts whose words have the ranks of a reading, as far as they are sorted. */
function rangeOf(sorted: Int32Array, reading: Reading, rankAt: Int32Array): [from: number, to: number] {
  const told = reading.slice(0, sortedWords);
  const compare = (place: number): number => {
    for (const [word, [from, to]] of told.entries()) {
      const rank = rankAt[place + word] ?? 0;
      if (rank < from) return -1;
      if (rank >= to) return 1;
    }
    return 0;
  };
  return [lowerBound(sorted, (place) => compare(place) >= 0), lowerBound(sorted, (place) => compare(place) > 0)];
}

function lowerBound(sorted: Int32Array, holds: (place: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  return from;
}
