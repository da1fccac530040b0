import { isSyllable } from '../../text/syllable.ts';
import { findWords } from '../../text/words.ts';
import { toNameKey } from '../name-index.ts';

/** "ĐẢNG BỘ TỈNH AN" as it is written in small letters; null where that cannot be told. */
export type SpellCapitals = (name: string) => string | null;

export const isInCapitals = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();

/**
 * Learns from names how their words are written. Words of a name in capitals are written as most names write them behind the same word; one
 * that stands behind that word nowhere, as most write it before the same word, or else as all names write it. One word that is written in no
 * name, or in several ways, leaves the capitals. What is no syllable is an abbreviation, and stays.
 */
export function createCapitalSpelling(names: Iterable<string>): SpellCapitals {
  const written = new Map<string, Map<string, number>>();
  for (const name of names) {
    const words = isInCapitals(name) ? [] : findWords(name).map(({ text }) => text);
    // The first word has its capital letter from its place.
    const keys = words.map(toNameKey);
    for (const [at, word] of words.entries())
      if (at > 0) for (const place of placesOf(keys, at)) count(written, place, word);
  }
  const spell = (word: string, at: number, keys: readonly string[]): string | null => {
    if (!isSyllable(word.toLowerCase())) return word;
    if (at === 0) return word.charAt(0) + word.slice(1).toLowerCase();
    const [behind, before, anywhere] = placesOf(keys, at).map((place) => written.get(place));
    return mostOf(behind) ?? mostOf(before) ?? onlyOf(anywhere);
  };
  return (name) => {
    const words = findWords(name);
    const texts = words.map(({ text }) => text);
    const keys = texts.map(toNameKey);
    const spelled = texts.map((text, at) => spell(text, at, keys));
    const small = spelled.includes(null) ? name : putBack(name, words, spelled);
    return small === name ? null : small;
  };
}

/** A word behind the one before it, before the one behind it, and wherever it stands. */
function placesOf(keys: readonly string[], at: number): [behind: string, before: string, anywhere: string] {
  const [last = '', word = '', next = ''] = [keys[at - 1], keys[at], keys[at + 1]];
  return [`${last} >${word}`, next === '' ? '' : `${word}< ${next}`, `${word}`];
}

function count(counts: Map<string, Map<string, number>>, key: string, word: string): void {
  const written = counts.get(key) ?? new Map<string, number>();
  counts.set(key, written.set(word, (written.get(word) ?? 0) + 1));
}

const onlyOf = (written: ReadonlyMap<string, number> = new Map()): string | null =>
  written.size === 1 ? ([...written.keys()][0] ?? null) : null;

/** Null where two are written as often. */
function mostOf(written: ReadonlyMap<string, number> = new Map()): string | null {
  const [first, second] = [...written].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** The spelled words in the places of those of the name: what stands between them stays. */
function putBack(name: string, words: readonly { start: number; end: number }[], spelled: readonly unknown[]): string {
  const parts = words.map(({ start }, at) => `${name.slice(words[at - 1]?.end ?? 0, start)}${spelled[at]}`);
  return parts.join('') + name.slice(words.at(-1)?.end ?? 0);
}
