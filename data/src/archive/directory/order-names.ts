import { findWords } from '../../text/words.ts';

const byAlphabet = new Intl.Collator('vi').compare;

/**
 * Puts people in the order of Vietnamese lists: by given names (the last syllable), then from the family name on. Syllables are compared
 * once and not names: there are few of them.
 */
export function orderByGivenName<Person extends { name: string }>(people: readonly Person[]): Person[] {
  const read = people.map((person) => ({ person, words: givenNameFirst(person.name) }));
  const distinct = [...new Set(read.flatMap(({ words }) => words))].sort(byAlphabet);
  const places = new Map(distinct.map((word, place) => [word, place]));
  return read
    .map(({ person, words }) => ({ person, places: words.map((word) => places.get(word) ?? 0) }))
    .sort((a, b) => comparePlaces(a.places, b.places))
    .map(({ person }) => person);
}

function givenNameFirst(name: string): string[] {
  const words = findWords(name).map(({ text }) => text);
  return [...words.slice(-1), ...words.slice(0, -1)];
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (const [at, place] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (place !== other) return place - other;
  }
  return a.length - b.length;
}
