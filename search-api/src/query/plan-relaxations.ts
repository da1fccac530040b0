import { correctWord } from '@tra-cuu/data/syllables/correct-word';
import { suspectWords } from '@tra-cuu/data/syllables/suspect-words';
import type { SyllableTable } from '@tra-cuu/data/syllables/syllable-table';
import type { WordForms } from '@tra-cuu/data/text/word-forms';
import { type QueryReading, type QueryUnit, type QueryWord, wordsOf } from './query-words.ts';
import { replaceWords } from './replace-words.ts';

/** A query with a suspicious word left out or put right. */
export interface Relaxation {
  units: QueryUnit[];
  /** The query as it reads then, where a word was put right. */
  corrected?: string;
  /** The word left out, as typed. */
  leftOut?: string;
  /** Whether it is the best guess for its word: seldom is any other needed. */
  isBest: boolean;
}

/** How many corrections of one word are tried. */
const mostCorrections = 3;

/**
 * The queries to try where a plain one finds nothing, or nothing near: each suspicious word put right, then each left out. A word is
 * suspicious that the archive does not know, or never says beside its neighbour.
 */
export function planRelaxations(reading: QueryReading, table: SyllableTable): Relaxation[] {
  const words = wordsOf(reading.units);
  const forms = words.map(({ typed }) => typed);
  const accented = reading.accents !== 'none';
  const suspects = suspectWords(forms, table, accented);
  const corrected = suspects.flatMap((at) =>
    correctWord(forms, at, table, accented, mostCorrections).map((by, rank) => ({
      ...correct(reading, words, at, by),
      isBest: rank === 0,
    })),
  );
  const shortened = words.length > 1 ? suspects.map((at) => ({ ...leaveOut(reading, words, at), isBest: false })) : [];
  return [...corrected, ...shortened];
}

const toUnits = (words: readonly QueryWord[]): QueryUnit[] => words.map((word) => ({ kind: 'word', words: [word] }));

function correct(
  { text }: QueryReading,
  words: readonly QueryWord[],
  at: number,
  by: WordForms,
): Pick<Relaxation, 'units' | 'corrected'> {
  const units = toUnits(
    words.map((word, index) => (index === at ? { ...word, printed: by.exact, typed: by, restored: by } : word)),
  );
  const place = words[at];
  return { units, corrected: place ? replaceWords(text, [{ ...place, by: by.exact }]) : text };
}

function leaveOut(
  { text }: QueryReading,
  words: readonly QueryWord[],
  at: number,
): Pick<Relaxation, 'units' | 'leftOut'> {
  const place = words[at];
  return { units: toUnits(words.filter((_, index) => index !== at)), leftOut: text.slice(place?.start, place?.end) };
}
