import { canonical } from '../../text/canonical.ts';
import { toWordForms } from '../../text/word-forms.ts';
import { findWords, type Word } from '../../text/words.ts';
import { type Form, type FormWord, isSpoken } from './forms.ts';

/** A word of a text or query. `gap` is what stands between it and the word in front. */
export interface RowWord {
  printed: string;
  /** In small letters, canonical. */
  exact: string;
  gap: string;
  /** Whether the word is one of a query: typed in any case, and, without accents, meaning any. */
  typed: boolean;
}

/** How many words' spellings are remembered: running text repeats its words. */
const remembered = 50_000;
const spellings = new Map<string, { printed: string; exact: string }>();

function spell(word: string): { printed: string; exact: string } {
  const known = spellings.get(word);
  if (known) return known;
  const spelling = { printed: canonical(word), exact: toWordForms(word).exact };
  if (spellings.size >= remembered) spellings.clear();
  spellings.set(word, spelling);
  return spelling;
}

/** A word of a text; few are ever asked for what stands in front of them. */
class TextWord implements RowWord {
  readonly printed: string;
  readonly exact: string;
  readonly typed = false;
  readonly #text: string;
  readonly #start: number;
  readonly #previousEnd: number;

  constructor(text: string, { start, text: word }: Word, previousEnd: number) {
    const { printed, exact } = spell(word);
    this.printed = printed;
    this.exact = exact;
    this.#text = text;
    this.#start = start;
    this.#previousEnd = previousEnd;
  }

  get gap(): string {
    return this.#previousEnd < 0 ? '\0' : this.#text.slice(this.#previousEnd, this.#start);
  }
}

/** The words of a text; a text's first word joins nothing in front of it. */
export function toTextRow(text: string): RowWord[] {
  let end = -1;
  return findWords(text).map((word) => {
    const inText = new TextWord(text, word, end);
    end = word.end;
    return inText;
  });
}

/** The words of a query, of which no more is known than that they stand in a row. */
export function toQueryRow(words: readonly string[]): RowWord[] {
  return words.map((word) => ({ printed: canonical(word), exact: toWordForms(word).exact, gap: ' ', typed: true }));
}

const space = /^\s{1,4}$/;
const sign = /^\s{0,2}[.,&+/\-–—]?\s{0,2}$/;

/** Whether nothing but a space stands in front of the word. */
export const followsOn = (word: RowWord | undefined): boolean =>
  word !== undefined && (word.gap === ' ' || space.test(word.gap));

/** Whether a form's words stand in the row from `at` on, in whatever letters. A plain loop: it runs for most words of a text. */
export function standsAt(row: readonly RowWord[], at: number, form: Form): boolean {
  for (let offset = 0; offset < form.words.length; offset++) {
    const word = row[at + offset];
    const wanted = form.words[offset];
    if (!word || !wanted || !isSame(word, wanted)) return false;
    if (offset > 0 && !isJoined(word, wanted)) return false;
  }
  return true;
}

const isJoined = (word: RowWord, wanted: FormWord): boolean =>
  followsOn(word) || (wanted.sign !== '' && sign.test(word.gap));

const isSame = (word: RowWord, wanted: FormWord): boolean =>
  word.exact === wanted.exact || (word.typed && word.exact === wanted.folded);

/** Whether letters found at `at` are printed as an abbreviation: in capitals, and no word of a line in capitals. */
export function isPrintedShort(row: readonly RowWord[], at: number, form: Form): boolean {
  if (form.wordLike) return row[at]?.printed === form.words[0]?.printed && !isInCapitals(row, at);
  return form.words.every((wanted, offset) => startsBig(row[at + offset], wanted));
}

function startsBig(word: RowWord | undefined, wanted: FormWord): boolean {
  const first = wanted.printed[0] ?? '';
  return first === first.toLowerCase() || word?.printed.startsWith(first) === true;
}

/** "ĐẦU TƯ CÔNG": a neighbour is a word in capitals, so that these letters are a word as well. */
const isInCapitals = (row: readonly RowWord[], at: number): boolean =>
  isBigWord(row[at - 1]) || (isBigWord(row[at + 1]) && followsOn(row[at + 1]));

export const isBigWord = (word: RowWord | undefined): boolean =>
  word !== undefined &&
  word.printed.length > 1 &&
  word.printed === word.printed.toUpperCase() &&
  word.printed !== word.printed.toLowerCase() &&
  isSpoken(word.exact);
