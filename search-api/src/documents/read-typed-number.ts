import { findNumbers, toNumberKey } from '@tra-cuu/data/article/document-number';
import { fold } from '@tra-cuu/data/text/fold';
import type { DocumentType } from '@tra-cuu/data/vocabulary/vocabulary';

/**
 * The key of a number as it was typed, of its beginning where no more was typed ("05", "05-CT", "Chỉ thị 05"), or null where it is none. Words
 * around a whole number say nothing; the name of a type before a running number alone is its symbol.
 */
export function readTypedNumber(
  text: string,
  symbols: Pick<ReadonlySet<string>, 'has'>,
  types: readonly DocumentType[],
): string | null {
  const [whole] = findNumbers(text, symbols);
  if (whole) return whole.key;
  const { before = '', number = '' } = shape.exec(text.trim())?.groups ?? {};
  const key = toNumberKey(number);
  if (!/^\d/.test(key)) return null;
  const symbol = /^\d+$/.test(key) ? symbolOf(before, types) : null;
  return symbol === null ? key : `${key} ${symbol}`;
}

/** Words, and from the first figure on what may be a number. */
const shape = /^(?<before>(?:[^\p{N}]*[^\p{L}\p{N}])?)(?<number>[OolI]{0,4}\p{N}.*)$/su;

function symbolOf(before: string, types: readonly DocumentType[]): string | null {
  const words = fold(before)
    .replace(/[^a-z]+/g, ' ')
    .replace(/(?: so)? *$/, '')
    .trim();
  const named = types.find(({ name, symbol }) => symbol !== undefined && fold(name) === words);
  const symbol =
    named?.symbol ?? types.find((type) => type.symbol !== undefined && fold(type.symbol) === words)?.symbol;
  return symbol === undefined ? null : fold(symbol);
}
