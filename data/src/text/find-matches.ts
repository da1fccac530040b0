import type { WantedTerm } from './wanted.ts';
import { type Alternative, WantedIndex } from './wanted-index.ts';
import { WordScanner } from './word-scanner.ts';

/** A place where a text says what is asked for: UTF-16 units of the text as printed, half open, and the index of the term. */
export interface Match {
  start: number;
  end: number;
  term: number;
}

/** A query is laid over many texts: its index is made once. */
const indexes = new WeakMap<readonly WantedTerm[], WantedIndex>();

function indexOf(terms: readonly WantedTerm[]): WantedIndex {
  const known = indexes.get(terms);
  if (known) return known;
  const index = new WantedIndex(terms);
  indexes.set(terms, index);
  return index;
}

/**
 * The places where a text says what is asked for, in order and without overlap. Only whole words match (`findWords`), by
 * `acceptsForm`; the words of a phrase stand in a row, whatever punctuation is between them. Where several alternatives begin at
 * one word the one of most words is taken, of equals that of the first term. `terms` is not to be changed afterwards.
 */
export function findWantedMatches(text: string, terms: readonly WantedTerm[]): Match[] {
  const index = indexOf(terms);
  const words = new WordScanner(text);
  const matches: Match[] = [];
  while (words.next()) {
    for (const alternative of index.startingAt(words)) {
      const end = endOfAlternative(alternative, words, index);
      if (end === undefined) continue;
      matches.push({ start: words.start, end, term: alternative.term });
      words.end = end;
      break;
    }
  }
  return matches;
}

/** The terms (their indexes) that at least one of the texts holds, each looked for by itself: matches may overlap. */
export function termsHeld(texts: readonly string[], terms: readonly WantedTerm[]): Set<number> {
  const index = indexOf(terms);
  const held = new Set<number>();
  for (const text of texts) {
    const words = new WordScanner(text);
    while (held.size < terms.length && words.next()) {
      for (const alternative of index.startingAt(words)) {
        if (endOfAlternative(alternative, words, index) !== undefined) held.add(alternative.term);
      }
    }
  }
  return held;
}

/** Where an alternative ends whose first word the scanner is at; undefined when other words follow. */
function endOfAlternative({ words: wanted }: Alternative, words: WordScanner, index: WantedIndex): number | undefined {
  if (wanted.length === 1) return words.end;
  const following = new WordScanner(words.text, words.end);
  for (const word of wanted.slice(1)) {
    if (!following.next() || !index.accepts(word, following)) return undefined;
  }
  return following.end;
}
