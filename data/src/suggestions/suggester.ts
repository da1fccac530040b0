import type { TextRange } from '../text/text-range.ts';
import { findWords } from '../text/words.ts';
import { findTyped, findTypedNumber } from './find-typed.ts';
import { findNumberWords, withoutZeros } from './number-words.ts';
import { createPrefixIndex, type IndexedEntry } from './prefix-index.ts';
import type { CountedNumber, SuggestionTable } from './suggestion-table.ts';
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

interface Source {
  kind: TableKind;
  read(q: string): TypedText;
  mark(text: string, typed: TypedText): TextRange[];
  entries: (Omit<SuggestedEntry, 'ranges'> & IndexedEntry)[];
}

const toWords = (text: string): string[] => findWords(text).map((word) => word.text);

/** Holds a table ready for looking up. */
export function createSuggester(table: SuggestionTable): Suggester {
  const sources = toSources(table).map((source) => ({ ...source, index: createPrefixIndex(source.entries) }));
  return {
    suggest: (q, limits) =>
      sources.flatMap(({ kind, read, mark, entries, index }) => {
        const typed = read(q);
        const found = index.find(typed, limits[kind]).flatMap((at) => entries[at] ?? []);
        if (found.length === 0) return [];
        return { kind, entries: found.map(({ keys: _, ...entry }) => ({ ...entry, ranges: mark(entry.text, typed) })) };
      }),
  };
}

function toSources({ officials, departments, documents, phrases }: SuggestionTable): Source[] {
  const texts = { read: readTyped, mark: findTyped };
  const named = ({ id, name, articles }: SuggestionTable['officials'][number]): Source['entries'][number] => ({
    ...{ text: name, value: id, articles, keys: [toWords(name)] },
  });
  const spoken = ({ text, articles }: SuggestionTable['phrases'][number]): Source['entries'][number] => ({
    ...{ text, value: text, articles, keys: [toWords(text)] },
  });
  return [
    { kind: 'official', ...texts, entries: byArticles(officials).map(named) },
    { kind: 'department', ...texts, entries: byArticles(departments).map(named) },
    { kind: 'document', read: readTypedNumber, mark: findTypedNumber, entries: byArticles(documents).map(toDocument) },
    { kind: 'phrase', ...texts, entries: byArticles(phrases).map(spoken) },
  ];
}

const byArticles = <Entry extends { articles: number }>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => b.articles - a.articles);

/** A document is found by its number, and by its type and number; with the zeros that the number begins with, and without. */
function toDocument({ number, type, articles }: CountedNumber): Source['entries'][number] {
  const words = findNumberWords(number).map((word) => word.text);
  const bare = words.map(withoutZeros);
  const spellings = bare.join(' ') === words.join(' ') ? [bare] : [bare, words];
  const withType = type === undefined ? [] : spellings.map((spelling) => [...toWords(type), ...spelling]);
  return {
    text: type === undefined ? number : `${type} ${number}`,
    value: number,
    articles,
    keys: [...spellings, ...withType],
  };
}
