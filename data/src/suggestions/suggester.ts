import type { TextRange } from '../text/text-range.ts';
import { findWords } from '../text/words.ts';
import { findTyped, findTypedNumber } from './find-typed.ts';
import { findNumberWords, withoutZeros } from './number-words.ts';
import { createPrefixIndex, type PrefixIndex } from './prefix-index.ts';
import type { CountedName, CountedNumber, SuggestionTable } from './suggestion-table.ts';
import { readTyped, readTypedNumber, type TypedText } from './typed-text.ts';

/** What a table suggests. Titles are not in it: the engine knows them. */
export const tableKinds = ['official', 'department', 'document', 'phrase'] as const;
export type TableKind = (typeof tableKinds)[number];

/** What may be meant by what has been typed so far. */
export interface SuggestedEntry {
  /** As shown. */
  text: string;
  /** The id of an official or a department, the number of a document, the text of a phrase. */
  value: string;
  articles: number;
  /** The parts of the text that say what was typed. */
  ranges: TextRange[];
}

export interface Suggester {
  /** At most so many of each kind, the best first; kinds that have none are left out. Nothing for a text without words. */
  suggest(q: string, limits: Readonly<Record<TableKind, number>>): { kind: TableKind; entries: SuggestedEntry[] }[];
}

/** What is suggested of one kind, by falling number of articles, and how it is looked up. */
interface Source {
  kind: TableKind;
  read(q: string): TypedText;
  mark(text: string, typed: TypedText): TextRange[];
  entries: readonly Omit<SuggestedEntry, 'ranges'>[];
  index: PrefixIndex;
}

const toWords = (text: string): string[] => findWords(text).map((word) => word.text);

/** Holds a table ready for looking up. */
export function createSuggester({ officials, departments, documents, phrases }: SuggestionTable): Suggester {
  const sources = [
    toTextSource('official', officials.map(toEntry)),
    toTextSource('department', departments.map(toEntry)),
    toDocumentSource(documents),
    toTextSource(
      'phrase',
      phrases.map(({ text, articles }) => ({ text, value: text, articles })),
    ),
  ];
  return {
    suggest: (q, limits) =>
      sources.flatMap(({ kind, read, mark, entries, index }) => {
        const typed = read(q);
        const found = index.find(typed, limits[kind]).flatMap((at) => entries[at] ?? []);
        if (found.length === 0) return [];
        return { kind, entries: found.map((entry) => ({ ...entry, ranges: mark(entry.text, typed) })) };
      }),
  };
}

const toEntry = ({ id, name, articles }: CountedName): Source['entries'][number] => ({
  text: name,
  value: id,
  articles,
});

const byArticles = <Entry extends { articles: number }>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => b.articles - a.articles);

function toTextSource(kind: TableKind, unsorted: Source['entries']): Source {
  const entries = byArticles(unsorted);
  const index = createPrefixIndex(entries, ({ text }) => [toWords(text)]);
  return { kind, read: readTyped, mark: findTyped, entries, index };
}

function toDocumentSource(unsorted: readonly CountedNumber[]): Source {
  const documents = byArticles(unsorted);
  const entries = documents.map(({ number, type, articles }) => ({
    text: type === undefined ? number : `${type} ${number}`,
    value: number,
    articles,
  }));
  const index = createPrefixIndex(documents, toNumberKeys);
  return { kind: 'document', read: readTypedNumber, mark: findTypedNumber, entries, index };
}

/** A document is found by its number, and by its type and number; with the zeros that the number begins with, and without. */
function toNumberKeys({ number, type }: CountedNumber): string[][] {
  const words = findNumberWords(number).map((word) => word.text);
  const bare = words.map(withoutZeros);
  const spellings = bare.every((word, at) => word === words[at]) ? [bare] : [bare, words];
  return type === undefined
    ? spellings
    : [...spellings, ...spellings.map((spelling) => [...toWords(type), ...spelling])];
}
