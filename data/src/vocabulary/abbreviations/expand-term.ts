import type { ReadPlace } from './find-in-query.ts';

const most = 24;

/** The words with each of their places said in every other way that is exactly the same; what was typed is left out. */
export function expandTerm(words: readonly string[], places: readonly ReadPlace[]): string[][] {
  let rows: string[][] = [[]];
  let end = 0;
  for (const { from, to, equal } of places) {
    const ways = [words.slice(from, to), ...equal];
    rows = rows.flatMap((row) => ways.map((way) => [...row, ...words.slice(end, from), ...way])).slice(0, most + 1);
    end = to;
  }
  return rows.slice(1).map((row) => [...row, ...words.slice(end)]);
}
