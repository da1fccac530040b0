import { carriesMarks } from '../../text/typed-marks.ts';
import { toWordForms, type WordForms } from '../../text/word-forms.ts';
import { findWords } from '../../text/words.ts';

/** Finds the ids whose names hold what is typed. */
export type NameMatcher = (typed: string) => string[];

interface KnownName {
  id: string;
  folded: string;
  words: readonly WordForms[];
}

type Fits = (word: WordForms, typed: WordForms) => boolean;

const isWord: Fits = (word, typed) => word.folded === typed.folded && carriesMarks(word.exact, typed.exact);
const beginsSo: Fits = (word, typed) =>
  word.folded.startsWith(typed.folded) && carriesMarks(word.exact.slice(0, typed.exact.length), typed.exact);

/**
 * The names that hold the words typed in a row, with the accents that were typed; where there are none, those in which the last one is the
 * beginning of a word. In the order of `names`; without a word there are none.
 */
export function createNameMatcher(names: Iterable<readonly [id: string, name: string]>): NameMatcher {
  const known = toKnownNames(names);
  return (text) => {
    const typed = findWords(text).map((word) => toWordForms(word.text));
    if (typed.length === 0) return [];
    const folded = typed.map((word) => word.folded).join(' ');
    const alike = known.filter((name) => name.folded.includes(folded));
    const whole = alike.filter((name) => holds(name, typed, isWord));
    return (whole.length > 0 ? whole : alike.filter((name) => holds(name, typed, beginsSo))).map(({ id }) => id);
  };
}

/** Names share most of their words: each is read once. */
function toKnownNames(names: Iterable<readonly [string, string]>): KnownName[] {
  const forms = new Map<string, WordForms>();
  const read = (word: string): WordForms => {
    const known = forms.get(word) ?? toWordForms(word);
    forms.set(word, known);
    return known;
  };
  return Array.from(names, ([id, name]) => {
    const words = findWords(name).map(({ text }) => read(text));
    return { id, words, folded: words.map(({ folded }) => folded).join(' ') };
  });
}

/** `last` says whether a word is the last one typed; those before it are whole words. */
const holds = ({ words }: KnownName, typed: readonly WordForms[], last: Fits): boolean =>
  words.some((_, from) =>
    typed.every((wanted, at) => {
      const word = words[from + at];
      return word !== undefined && (at === typed.length - 1 ? last : isWord)(word, wanted);
    }),
  );
