import type { OperatorName } from './query-reading.ts';

/** Symbols of document types, in small letters without accents. */
export type Symbols = Pick<ReadonlySet<string>, 'has'>;

/** A piece of a query. Text and value are as `toTypedText` gives them; `free` is running text, its words as yet unread. */
export type Token = { start: number; end: number } & (
  | { kind: 'free' }
  | { kind: 'term'; quoted: boolean; excluded: boolean; text: string }
  | { kind: 'operator'; excluded: boolean; name: OperatorName; value: string }
  | { kind: 'problem'; message: string }
);

/** What a sticky pattern finds at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
