import { toNumberKey } from '@tra-cuu/data/article/document-number';
import { findWords } from '@tra-cuu/data/text/words';
import { problemMessages, toMisspeltOperator, toOperator } from './operators.ts';
import type { OperatorName } from './query-reading.ts';
import { matchAt, type Token } from './token.ts';
import { endOfQuoted, isQuote, quotes, toTypedText } from './typed-text.ts';

const namePattern = /[\p{L}\p{M}][\p{L}\p{M}-]{0,24}:/uy;
const valueStart = new RegExp(`[\\p{L}\\p{N}${quotes}]`, 'uy');
const valueRun = new RegExp(`[^\\s${quotes},;]*`, 'uy');

/**
 * Reads an operator whose name stands at a place; `start` is that place, or that of the dash before it. Gives a problem for what can only
 * be meant as an operator and is none, null for every other text with a colon.
 */
export function readOperator(text: string, at: number, start: number): Token | null {
  const typed = matchAt(namePattern, text, at)?.[0];
  if (typed === undefined) return null;
  const operator = toOperator(typed.slice(0, -1));
  const valueAt = at + typed.length;
  const valued = matchAt(valueStart, text, valueAt) !== null;
  if (operator && (valued || operator.language === 'english'))
    return toToken(readValue(text, valueAt), { typed, name: operator.name, excluded: start < at, start });
  const meant = valued ? toMisspeltOperator(typed.slice(0, -1)) : null;
  if (operator || meant === null) return null;
  return { kind: 'problem', message: problemMessages.misspelt(typed, meant), start, end: readValue(text, valueAt).end };
}

interface Value {
  /** Null where a quote is not closed, empty where no word stands. */
  text: string | null;
  end: number;
}

function readValue(text: string, at: number): Value {
  if (isQuote(text.charAt(at))) {
    const end = endOfQuoted(text, at);
    if (end === null) return { text: null, end: at + 1 };
    const quoted = toTypedText(text.slice(at + 1, end - 1));
    return { text: findWords(quoted).length > 0 ? quoted : '', end };
  }
  const typed = matchAt(valueRun, text, at)?.[0] ?? '';
  const words = findWords(typed);
  return { text: toTypedText(typed.slice(words[0]?.start ?? typed.length, words.at(-1)?.end)), end: at + typed.length };
}

interface Asked {
  typed: string;
  name: OperatorName;
  excluded: boolean;
  start: number;
}

function toToken({ text, end }: Value, { typed, name, excluded, start }: Asked): Token {
  const problem = (message: string): Token => ({ kind: 'problem', message, start, end });
  if (text === null) return problem(problemMessages.notClosed(typed, name));
  if (text === '') return problem(problemMessages.noValue(typed, name));
  const value = name === 'number' ? toNumberKey(text) : text;
  if (name === 'number' && !/\d/.test(value)) return problem(problemMessages.noNumber(text));
  return { kind: 'operator', excluded, name, value, start, end };
}
