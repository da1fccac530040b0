/** Counts pairs of word ids, each a whole number from 0 up to, without it, 2^26. */
export interface PairTally {
  /** Counts `b` after `a` once, in the article numbered `article` (from 1; articles come one after another). */
  add(a: number, b: number, article: number): void;
  /** Every pair that was counted at least `least` times, in no order. */
  toCounts(least: number): PairCounts & { keys: number[] };
}

/** Pairs, how often each was seen, and in how many articles. `keys` are made by `toPairKey`. */
export interface PairCounts {
  keys: ArrayLike<number>;
  counts: ArrayLike<number>;
  articles: ArrayLike<number>;
}

const idRange = 2 ** 26;
const firstCapacity = 2 ** 12;
/** Just what 2^24 slots hold before they are doubled: 340 MB, twice that while they are copied. */
const defaultMostPairs = 11_700_000;

/** A pair as one number that sorts by its first word, then by its second. */
export const toPairKey = (a: number, b: number): number => a * idRange + b;
export const firstOfKey = (key: number): number => Math.floor(key / idRange);
export const secondOfKey = (key: number): number => key % idRange;

/**
 * An open hash table, since a Map of ten million pairs takes a gigabyte. It grows until it holds `mostPairs`; from then on,
 * whenever it is full, the rarest pairs are forgotten (lossy counting, Manku and Motwani 2002): those seen once, and where
 * that does not free a quarter, those seen twice, and so on. What is forgotten and comes back begins anew, so rare pairs of a very
 * large archive are counted low.
 */
export function createPairTally(mostPairs = defaultMostPairs): PairTally {
  let cells = createCells(firstCapacity);
  const makeRoom = (): void => {
    cells =
      cells.used >= mostPairs ? withoutRarest(cells, mostPairs * 0.75) : copyCells(cells, cells.keys.length * 2, 1);
  };
  return {
    add: (a, b, article) => {
      const slot = slotOf(cells.keys, a, b);
      if (cells.keys[slot] === 0) {
        cells.keys[slot] = toPairKey(a, b) + 1;
        cells.used += 1;
      }
      tally(cells.tallies, slot * 3, article);
      if (cells.used >= Math.min(mostPairs, cells.keys.length * 0.7)) makeRoom();
    },
    toCounts: (least) => listCells(cells, least),
  };
}

/** `keys` holds a pair's key + 1, 0 where a slot is free; `tallies` its count, its articles and its last article. */
interface Cells {
  keys: Float64Array;
  tallies: Uint32Array;
  used: number;
}

const createCells = (capacity: number): Cells => ({
  keys: new Float64Array(capacity),
  tallies: new Uint32Array(capacity * 3),
  used: 0,
});

/** The slot that holds a pair, or the free one where it belongs. */
function slotOf(keys: Float64Array, a: number, b: number): number {
  const key = toPairKey(a, b) + 1;
  const mask = keys.length - 1;
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  let slot = (hash ^ (hash >>> 13)) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function tally(tallies: Uint32Array, at: number, article: number): void {
  tallies[at] = (tallies[at] ?? 0) + 1;
  if (tallies[at + 2] === article) return;
  tallies[at + 1] = (tallies[at + 1] ?? 0) + 1;
  tallies[at + 2] = article;
}

function copyCells(from: Cells, capacity: number, least: number): Cells {
  const to = createCells(capacity);
  for (let slot = 0; slot < from.keys.length; slot += 1) {
    const key = (from.keys[slot] ?? 0) - 1;
    if (key < 0 || (from.tallies[slot * 3] ?? 0) < least) continue;
    const target = slotOf(to.keys, firstOfKey(key), secondOfKey(key));
    to.keys[target] = key + 1;
    to.tallies.set(from.tallies.subarray(slot * 3, slot * 3 + 3), target * 3);
    to.used += 1;
  }
  return to;
}

function withoutRarest(from: Cells, most: number): Cells {
  let kept = from;
  for (let least = 2; kept.used > most; least += 1) kept = copyCells(kept, from.keys.length, least);
  return kept;
}

function listCells(cells: Cells, least: number): PairCounts & { keys: number[] } {
  const keys: number[] = [];
  const counts: number[] = [];
  const articles: number[] = [];
  for (let slot = 0; slot < cells.keys.length; slot += 1) {
    const count = cells.tallies[slot * 3] ?? 0;
    if (count < Math.max(least, 1)) continue;
    keys.push((cells.keys[slot] ?? 0) - 1);
    counts.push(count);
    articles.push(cells.tallies[slot * 3 + 1] ?? 0);
  }
  return { keys, counts, articles };
}
