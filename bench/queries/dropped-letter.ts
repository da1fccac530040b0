import { pickIndex, type Random } from './random.ts';

/** Leaves out one letter, chosen at random, of the longest word; of the first one where several are as long. */
export function dropLetter(words: readonly string[], random: Random): string[] {
  const letters = words.map((word) => [...word]);
  const longest = Math.max(...letters.map(({ length }) => length));
  const at = letters.findIndex(({ length }) => length === longest);
  const dropped = pickIndex(random, longest);
  return words.map((word, place) => (place === at ? (letters[at] ?? []).toSpliced(dropped, 1).join('') : word));
}
