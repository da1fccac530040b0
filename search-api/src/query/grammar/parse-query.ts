import { findNumbers } from '@tra-cuu/data/article/document-number';
import { toWordForms } from '@tra-cuu/data/text/word-forms';
import { findWords } from '@tra-cuu/data/text/words';
import type { OperatorValues, ParsedQuery, QueryTerm } from './query-reading.ts';
import type { Symbols, Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import { toTypedText } from './typed-text.ts';

/**
 * Reads a query. Any text at all gives a reading: what is wrong with it stands in `problems`. `symbols` are the symbols of document types
 * in small letters without accents (ct, nq, ctr), by which numbers are known.
 */
export function parseQuery(text: string, symbols: Symbols): ParsedQuery {
  const parsed: ParsedQuery = {
    terms: [],
    excluded: [],
    operators: noValues(),
    excludedOperators: noValues(),
    numbers: [],
    problems: [],
  };
  for (const token of tokenize(text, symbols)) addToken(parsed, token, text, symbols);
  return parsed;
}

const noValues = (): OperatorValues => ({ official: [], department: [], type: [], number: [] });

function addToken(parsed: ParsedQuery, token: Token, text: string, symbols: Symbols): void {
  if (token.kind === 'free') addFreeText(parsed, token, text, symbols);
  else if (token.kind === 'term') addTerm(token.excluded ? parsed.excluded : parsed.terms, token);
  else if (token.kind === 'operator') {
    const { excluded, name, value } = token;
    (excluded ? parsed.excludedOperators : parsed.operators)[name].push(value);
  } else {
    const { start, end, message } = token;
    parsed.problems.push({ start, end, message });
  }
}

function addFreeText(parsed: ParsedQuery, free: Token, text: string, symbols: Symbols): void {
  const typed = text.slice(free.start, free.end);
  for (const { text: found, start, end } of findWords(typed)) {
    const word = toTypedText(found);
    const words = [toWordForms(word)];
    parsed.terms.push({ kind: 'word', text: word, words, start: free.start + start, end: free.start + end });
  }
  for (const { key, start, end } of findNumbers(typed, symbols)) {
    const number = toTypedText(typed.slice(start, end));
    parsed.numbers.push({ key, text: number, start: free.start + start, end: free.start + end });
  }
}

/** Quotes around no word ask for nothing. */
function addTerm(terms: QueryTerm[], { quoted, text, start, end }: Extract<Token, { kind: 'term' }>): void {
  const words = findWords(text).map((word) => toWordForms(word.text));
  if (words.length > 0) terms.push({ kind: quoted ? 'phrase' : 'word', text, words, start, end });
}
