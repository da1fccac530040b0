import { type BestEntries, createBestEntries } from './best-entries.ts';
import { createGrowingIntegers } from './growing-integers.ts';
import { createWordNumbers, type KeyWords, rankOfWord, ranksBeginning } from './key-words.ts';
import { sortedWords, sortStarts } from './sort-starts.ts';
import { isOpen, type TypedText, takes } from './typed-text.ts';

export interface PrefixIndex {
  /**
   * The entries that what was typed may become, as their places in the list that was indexed: those that begin with it before those that
   * hold it later; of these the ones of more articles first; of as many those whose accents are the ones typed.
   */
  find(typed: TypedText, limit: number): number[];
}

const keyEnd = -1;

/** All keys one after the other as ids of words. A place is the start of a word. */
interface Keys {
  words: KeyWords;
  /** The word at each place; `keyEnd` ends a key. */
  wordAt: Int32Array;
  /** The rank of the word at each place; 0 ends a key. */
  rankAt: Int32Array;
  entryAt: Int32Array;
  articles: Int32Array;
}

/** Places sorted by the words that begin there, and the entry of each. */
interface SortedStarts {
  places: Int32Array;
  entries: Int32Array;
}

/**
 * Indexes entries, which stand by falling number of articles. `keysOf` gives the keys of one, each a list of words: it is found by the
 * words of any of them, in a row from any word on.
 */
export function createPrefixIndex<Entry extends { articles: number }>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly (readonly string[])[],
): PrefixIndex {
  const keys = toKeys(entries, keysOf);
  const begins = sortPlaces(keys, true);
  const later = sortPlaces(keys, false);

  return {
    find(typed, limit) {
      if (typed.words.length === 0 || limit === 0) return [];
      const readings = toReadings(typed, keys.words);
      const accepts = createAccepts(typed, keys);
      const findIn = (starts: SortedStarts, most: number, without: ReadonlySet<number>): number[] => {
        const best = createBestEntries(most, keys.articles, without);
        for (const reading of readings) scan(starts, reading, keys, accepts, best);
        return best.list();
      };
      const found = findIn(begins, limit, new Set());
      return found.length === limit ? found : [...found, ...findIn(later, limit - found.length, new Set(found))];
    },
  };
}

/** The places at which keys begin, or all others. */
function sortPlaces({ rankAt, entryAt, words }: Keys, begins: boolean): SortedStarts {
  const starts = createGrowingIntegers();
  for (let place = 0; place < rankAt.length; place += 1) {
    const isFirst = place === 0 || rankAt[place - 1] === 0;
    if (rankAt[place] !== 0 && isFirst === begins) starts.push(place);
  }
  const places = sortStarts(starts.view(), rankAt, words.folded.length);
  return { places, entries: places.map((place) => entryAt[place] ?? 0) };
}

function toKeys<Entry extends { articles: number }>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly (readonly string[])[],
): Keys {
  const numbers = createWordNumbers();
  const [wordAt, entryAt] = [createGrowingIntegers(), createGrowingIntegers()];
  for (const [at, entry] of entries.entries()) {
    for (const key of keysOf(entry)) {
      for (const word of key) wordAt.push(numbers.idOf(word));
      wordAt.push(keyEnd);
      for (let place = 0; place <= key.length; place += 1) entryAt.push(at);
    }
  }
  const words = numbers.finish();
  return {
    words,
    wordAt: wordAt.view(),
    rankAt: wordAt.view().map((word) => (word === keyEnd ? 0 : (words.ranks[word] ?? 0))),
    entryAt: entryAt.view(),
    articles: Int32Array.from(entries, ({ articles }) => articles),
  };
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
  starts: SortedStarts,
  reading: Reading,
  keys: Keys,
  { accepts, isEqual }: Accepts,
  best: BestEntries,
): void {
  const [from, to] = rangeOf(starts.places, reading, keys.rankAt);
  let { last } = best;
  for (let at = from; at < to; at += 1) {
    const entry = starts.entries[at] ?? 0;
    if (entry > last) continue;
    const place = starts.places[at] ?? 0;
    if (!accepts(place)) continue;
    best.offer(entry, isEqual(place));
    last = best.last;
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
