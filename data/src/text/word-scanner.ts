import { kindAt, kinds, mark, otherLetter } from './unit-kind.ts';

const emptyHash = 0x811c9dc5 | 0;

/** One step of FNV-1a, of 32 bits. */
const addLetter = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

/**
 * A number that words alike without accents share, however they are composed: of the letters and digits that fold to a-z and
 * 0-9. Words that share it may still differ: whoever finds two equal compares the words themselves.
 */
export function hashWord(word: string): number {
  let hash = emptyHash;
  for (let at = 0; at < word.length; at += 1) {
    const kind = kindAt(word, at);
    if (kind > otherLetter) hash = addLetter(hash, kind);
  }
  return hash;
}

/**
 * Goes through the words of a text, those that `findWords` gives, and makes no object for any: `start`, `end` (UTF-16 units,
 * half open) and `hash` (that of `hashWord`) are of the word that `next` came to last.
 */
export class WordScanner {
  readonly text: string;
  start: number;
  end: number;
  hash = emptyHash;

  /** Begins at a place that is not inside a word. */
  constructor(text: string, from = 0) {
    this.text = text;
    this.start = from;
    this.end = from;
  }

  /** Goes to the next word; false when there is none. */
  next(): boolean {
    const { text } = this;
    const { length } = text;
    let at = this.end;
    while (at < length && (kinds[text.charCodeAt(at)] || kindAt(text, at)) <= mark) at += 1;
    this.start = at;
    let hash = emptyHash;
    for (; at < length; at += 1) {
      const kind = kinds[text.charCodeAt(at)] || kindAt(text, at);
      if (kind > otherLetter) hash = addLetter(hash, kind);
      else if (kind < mark) break;
    }
    this.hash = hash;
    this.end = at;
    return this.start < at;
  }

  /** The word as it is printed. */
  word(): string {
    return this.text.slice(this.start, this.end);
  }
}
