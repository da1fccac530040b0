import { isOneEditApart } from './one-edit.ts';
import type { OperatorName } from './query-reading.ts';

interface Operator {
  name: OperatorName;
  /** Its Vietnamese name, with its accents or without: "sở:" and "sổ:" are other words than "số:". */
  vietnamese: RegExp;
  example: string;
}

const operators: readonly Operator[] = [
  { name: 'official', vietnamese: /^c[aá]n-?b[oộ]$/i, example: 'official:"Đỗ Quang Minh"' },
  { name: 'department', vietnamese: /^[dđ][oơ]n-?v[iị]$/i, example: 'department:"Tỉnh ủy"' },
  { name: 'type', vietnamese: /^(?:lo[aạ]i|lọai)$/i, example: 'type:"chỉ thị"' },
  { name: 'number', vietnamese: /^s[oố]$/i, example: 'number:05-CT/TW' },
];

/** What a word before a colon names. A Vietnamese name is a common word too, and an operator only where a value follows at once. */
export type NamedOperator = { name: OperatorName; language: 'english' | 'vietnamese' };

/** The operator that a word names, in any letters; null for every other word. */
export function toOperator(word: string): NamedOperator | null {
  const typed = word.normalize('NFC');
  for (const { name, vietnamese } of operators) {
    if (typed.toLowerCase() === name) return { name, language: 'english' };
    if (vietnamese.test(typed)) return { name, language: 'vietnamese' };
  }
  return null;
}

/** The operator whose English name a word misses by one letter: "oficial" is meant as "official". */
export function toMisspeltOperator(word: string): OperatorName | null {
  return operators.find(({ name }) => isOneEditApart(word.toLowerCase(), name))?.name ?? null;
}

const exampleOf = (name: OperatorName): string => operators.find((operator) => operator.name === name)?.example ?? name;

export const problemMessages = {
  noValue: (typed: string, name: OperatorName): string =>
    `"${typed}" has no value. Write it directly after the colon: ${exampleOf(name)}.`,
  notClosed: (typed: string, name: OperatorName): string =>
    `The value of "${typed}" has no closing quote. Write ${exampleOf(name)}.`,
  noNumber: (value: string): string =>
    `"${value}" is no document number. Write one with its digits: ${exampleOf('number')}.`,
  misspelt: (typed: string, name: OperatorName): string =>
    `There is no operator "${typed}". Write ${exampleOf(name)}, or a space after the colon to search for the words.`,
};
