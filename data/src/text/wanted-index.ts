import { acceptsForm } from './match-words.ts';
import type { WantedTerm, WantedWord } from './wanted.ts';
import { toWordForms, type WordForms } from './word-forms.ts';
import { hashWord, type WordScanner } from './word-scanner.ts';

interface HashedWord {
  wanted: WantedWord;
  hash: number;
}

/** One of a term's alternatives. `term` is the term's index. */
export interface Alternative {
  term: number;
  words: readonly HashedWord[];
}

const filterSize = 1024;
const none: readonly Alternative[] = [];

/** The alternatives of a query by their first word, so that a text's words are passed over quickly. */
export class WantedIndex {
  /** 1 where the low bits of some first word's hash lead. */
  readonly #filter = new Uint8Array(filterSize);
  readonly #byHash = new Map<number, Alternative[]>();
  /** What begins with a word as it is printed; only of words whose hash is asked for, and so are few. */
  readonly #byPrintedWord = new Map<string, readonly Alternative[]>();
  readonly #forms = new Map<string, WordForms>();

  constructor(terms: readonly WantedTerm[]) {
    for (const alternative of toAlternatives(terms)) {
      const hash = alternative.words[0]?.hash ?? 0;
      this.#filter[hash & (filterSize - 1)] = 1;
      this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), alternative]);
    }
  }

  /** The alternatives whose first word is the scanner's; those of most words first, then in the order of the terms. */
  startingAt(words: WordScanner): readonly Alternative[] {
    if (this.#filter[words.hash & (filterSize - 1)] === 0) return none;
    const likely = this.#byHash.get(words.hash);
    return likely ? this.#startingWith(words.word(), likely) : none;
  }

  #startingWith(word: string, likely: readonly Alternative[]): readonly Alternative[] {
    const known = this.#byPrintedWord.get(word);
    if (known) return known;
    const starting = likely.filter(({ words: [first] }) => first && acceptsForm(first.wanted, this.#formsOf(word)));
    this.#byPrintedWord.set(word, starting);
    return starting;
  }

  /** Whether the scanner's word is the one asked for. */
  accepts({ wanted, hash }: HashedWord, words: WordScanner): boolean {
    return words.hash === hash && acceptsForm(wanted, this.#formsOf(words.word()));
  }

  #formsOf(word: string): WordForms {
    const known = this.#forms.get(word);
    if (known) return known;
    const forms = toWordForms(word);
    this.#forms.set(word, forms);
    return forms;
  }
}

const toAlternatives = (terms: readonly WantedTerm[]): Alternative[] =>
  terms
    .flatMap(({ alternatives }, term) => alternatives.map((words) => ({ term, words: words.map(toHashedWord) })))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);

/** Of the form that is compared. */
const toHashedWord = (wanted: WantedWord): HashedWord => ({
  wanted,
  hash: hashWord(wanted.accents === 'any' ? wanted.folded : wanted.exact),
});
