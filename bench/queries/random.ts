/** Gives numbers from 0 up to but not 1, always the same ones for a seed. */
export type Random = () => number;

/** The generator known as mulberry32: 32 bits of state, one for each seed. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to but not `limit`. */
export const pickIndex = (random: Random, limit: number): number => Math.floor(random() * limit);

/** One of a list that is not empty. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[pickIndex(random, items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/**
 * Draws items without putting back, in random order, and makes of each what `make` does, leaving out those of which it makes
 * null, until `count` are made or none is left.
 */
export function drawEach<Item, Made>(
  random: Random,
  items: readonly Item[],
  count: number,
  make: (item: Item) => Made | null,
): Made[] {
  const left = Uint32Array.from(items.keys());
  const made: Made[] = [];
  for (let end = left.length; end > 0 && made.length < count; end -= 1) {
    const at = pickIndex(random, end);
    const item = items[left[at] ?? 0];
    left[at] = left[end - 1] ?? 0;
    const result = item === undefined ? null : make(item);
    if (result !== null) made.push(result);
  }
  return made;
}
