import { restoreAccents } from '@tra-cuu/data/syllables/restore-accents';
import type { SyllableTable } from '@tra-cuu/data/syllables/syllable-table';
import { hasAccents, toWordForms } from '@tra-cuu/data/text/word-forms';
import { findWords } from '@tra-cuu/data/text/words';
import { countsAsPlain, type ParsedQuery, type QueryTerm } from './grammar/query-reading.ts';
import { isQuestion } from './is-question.ts';
import type { AccentsTyped, QueryReading, QueryUnit, QueryWord } from './query-words.ts';

/** Fewer words are looked for as they stand, whatever they ask. */
const leastWordsOfQuestion = 3;

/**
 * Reads what a parsed query asks for. `table` tells what accents its words have in the archive; without one, whatever was typed
 * counts as typed in full.
 */
export function readQuery(text: string, parsed: ParsedQuery, table: SyllableTable | null): QueryReading {
  const typed = parsed.terms.map((term) => toUnit(term, text));
  const units = table ? restore(typed, table) : typed;
  const plain = countsAsPlain(parsed);
  const words = units.reduce((count, unit) => count + unit.words.length, 0);
  return {
    ...{ text, units, excluded: parsed.excluded.map((term) => toUnit(term, text)) },
    accents: accentsTyped(units),
    numbers: parsed.numbers.map(({ key }) => key),
    plain,
    question: saysAllInWords(parsed) && words >= leastWordsOfQuestion && isQuestion(text),
  };
}

/** Whether nothing is excluded and no operator used: words, phrases and numbers of documents may all stand in a question. */
const saysAllInWords = ({ excluded, operators, excludedOperators }: ParsedQuery): boolean =>
  excluded.length === 0 && [operators, excludedOperators].every((values) => Object.values(values).flat().length === 0);

function toUnit({ kind, start, end }: QueryTerm, text: string): QueryUnit {
  const words = findWords(text.slice(start, end)).map((word): QueryWord => {
    const forms = toWordForms(word.text);
    return { printed: word.text, typed: forms, restored: forms, start: start + word.start, end: start + word.end };
  });
  return { kind: kind === 'phrase' || words.length > 1 ? 'phrase' : 'word', words };
}

/** Restores the accents of all words as the one text they are. */
function restore(units: readonly QueryUnit[], table: SyllableTable): QueryUnit[] {
  const forms = units.flatMap(({ words }) => words.map(({ typed }) => typed));
  const restored = restoreAccents(forms, table);
  let at = 0;
  const next = (word: QueryWord): QueryWord => ({ ...word, restored: restored[at++]?.word ?? word.typed });
  return units.map(({ kind, words }) => ({ kind, words: words.map(next) }));
}

function accentsTyped(units: readonly QueryUnit[]): AccentsTyped {
  const words = units.flatMap(({ words }) => words);
  if (!words.some(({ typed }) => hasAccents(typed.exact))) return 'none';
  return words.some(({ typed, restored }) => typed.exact !== restored.exact) ? 'some' : 'all';
}
