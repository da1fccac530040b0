/** Words of a key that are sorted by; keys alike in so many words stand in any order. */
export const sortedWords = 4;

/**
 * Sorts places of a text of word ranks (0 ends a key) by the words that begin there, in time that grows with the places alone: one
 * counting sort for each word, the last one first.
 */
export function sortStarts(starts: Int32Array, ranks: Int32Array, highestRank: number): Int32Array {
  let sorted = starts;
  let next: Int32Array = new Int32Array(starts.length);
  for (let word = sortedWords - 1; word >= 0; word -= 1) {
    const places = countPlaces(sorted, ranks, word, highestRank);
    for (const start of sorted) {
      const rank = ranks[start + word] ?? 0;
      const place = places[rank] ?? 0;
      next[place] = start;
      places[rank] = place + 1;
    }
    [sorted, next] = [next, sorted === starts ? new Int32Array(starts.length) : sorted];
  }
  return sorted;
}

/** For each rank the place of the first start that has it. */
function countPlaces(starts: Int32Array, ranks: Int32Array, word: number, highestRank: number): Int32Array {
  const places = new Int32Array(highestRank + 2);
  for (const start of starts) {
    const after = (ranks[start + word] ?? 0) + 1;
    places[after] = (places[after] ?? 0) + 1;
  }
  for (let rank = 1; rank < places.length; rank += 1) places[rank] = (places[rank] ?? 0) + (places[rank - 1] ?? 0);
  return places;
}
