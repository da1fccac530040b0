import { canonical } from '@tra-cuu/data/text/canonical';

/** A text as its letters are compared: NFC, tones in one place (hoà is hòa), a single space for any white space. */
export const toCompared = (text: string): string => canonical(text).replace(/\s+/g, ' ').trim();

/**
 * How many letters have to be put in, taken out or changed to make `read` of `printed` (Levenshtein, 1966), for each letter printed: the
 * character error rate. Both are compared as `toCompared` gives them; 0 where both are empty.
 */
export function errorRate(printed: string, read: string): number {
  const [from, to] = [[...toCompared(printed)], [...toCompared(read)]];
  return from.length === 0 ? Math.min(1, to.length) : countEdits(from, to) / from.length;
}

function countEdits(from: readonly string[], to: readonly string[]): number {
  let row = Uint32Array.from({ length: to.length + 1 }, (_, at) => at);
  from.forEach((letter, at) => {
    const next = new Uint32Array(to.length + 1);
    next[0] = at + 1;
    to.forEach((other, column) => {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next[column + 1] = Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1);
    });
    row = next;
  });
  return row[to.length] ?? 0;
}
