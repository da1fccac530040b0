import { parseQuery } from './parse-query.ts';
import type { OperatorValues, ParsedQuery, QueryTerm } from './query-reading.ts';

/**
 * The query as text: terms, operators, then what is excluded. Read again under the same symbols, it is the same query but for
 * the places and the problems. The places of the terms and numbers given must be those of one text, for they tell which words are a number.
 */
export function printQuery(query: ParsedQuery): string {
  const pieces = [
    ...printTerms(query),
    ...printOperators(query.operators, ''),
    ...query.excluded.map((term) => `-${printTerm(term)}`),
    ...printOperators(query.excludedOperators, '-'),
  ];
  const plain = pieces.join(' ');
  if (readsAs(plain, query)) return plain;
  const numbers = new Set(query.numbers.map(({ text }) => text));
  return pieces.map((piece, at) => piece + gapAfter(piece, pieces[at + 1], numbers)).join('');
}

const printTerm = ({ kind, text }: QueryTerm): string => (kind === 'phrase' ? `"${text}"` : text);

/** A number is printed as it was typed, in place of its words. */
function printTerms({ terms, numbers }: ParsedQuery): string[] {
  return terms.flatMap((term) => {
    const number = numbers.find(({ start, end }) => term.kind === 'word' && start <= term.start && term.start < end);
    if (!number) return [printTerm(term)];
    return number.start === term.start ? [number.text] : [];
  });
}

const printOperators = (operators: OperatorValues, sign: string): string[] =>
  Object.entries(operators).flatMap(([name, values]: [string, string[]]) =>
    values.map((value) => `${sign}${name}:"${value}"`),
  );

const anySymbol = { has: () => true };

/** Whether no words that stand side by side now read as a number, or as another, whatever the symbols are. */
function readsAs(text: string, query: ParsedQuery): boolean {
  const read = parseQuery(text, anySymbol);
  return shape(read) === shape(query);
}

const shape = ({ terms, excluded, operators, excludedOperators, numbers }: ParsedQuery): string =>
  JSON.stringify([
    [terms, excluded].map((list) => list.map(({ kind, text }) => [kind, text])),
    operators,
    excludedOperators,
    numbers.map(({ text }) => text),
  ]);

/** A comma keeps a digit from what follows ("2024, -lũ"), and a number from the word before it ("tháng, 05 CT TW"). */
function gapAfter(piece: string, next: string | undefined, numbers: ReadonlySet<string>): string {
  if (next === undefined) return '';
  return /\d/.test(piece) || numbers.has(next) ? ', ' : ' ';
}
