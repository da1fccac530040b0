import { fold } from '@tra-cuu/data/text/fold';
import { findWords } from '@tra-cuu/data/text/words';
import { readOperator } from './read-operator.ts';
import { matchAt, type Symbols, type Token } from './token.ts';
import { endOfQuoted, isQuote, opening, quotes, toTypedText } from './typed-text.ts';

const whiteSpace = /\s*/uy;
const run = new RegExp(`[^\\s${quotes}${opening}]+`, 'uy');
const exclusion = new RegExp(`-(?=[\\p{L}\\p{N}${quotes}])|[\\u2212\\u2013](?=[\\p{L}${quotes}])`, 'uy');
const boundary = new RegExp(`[\\s${quotes}${opening}]`);

/**
 * Cuts a query into its pieces, in order. `symbols` are those of document types: the dash of "345 -QĐ/TU" excludes nothing. Takes time in
 * proportion to the text, whatever stands there.
 */
export function tokenize(text: string, symbols: Symbols): Token[] {
  const tokens: Token[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const token =
      readExcluded(text, at, tokens.at(-1), symbols) ??
      readAsked(text, at) ??
      readQuoted(text, at, at) ??
      readFree(text, at);
    addToken(tokens, token);
    at = skipSpace(text, token.end);
  }
  return tokens;
}

const skipSpace = (text: string, at: number): number => at + (matchAt(whiteSpace, text, at)?.[0].length ?? 0);

/** Running text is one token from its first run to its last, so that a number in it is found whole. */
function addToken(tokens: Token[], token: Token): void {
  const before = tokens.at(-1);
  if (token.kind === 'free' && before?.kind === 'free') before.end = token.end;
  else tokens.push(token);
}

const readAsked = (text: string, at: number): Token | null =>
  at === 0 || boundary.test(text.charAt(at - 1)) ? readOperator(text, at, at) : null;

/** A dash excludes at the start or behind white space, and directly before what it excludes. */
function readExcluded(text: string, start: number, before: Token | undefined, symbols: Symbols): Token | null {
  if (start > 0 && !/\s/.test(text.charAt(start - 1))) return null;
  if (!matchAt(exclusion, text, start)) return null;
  if (isInsideNumber(text, before, start, symbols)) return null;
  return readOperator(text, start + 1, start) ?? readQuoted(text, start + 1, start) ?? readExcludedWord(text, start);
}

const wordReach = 24;
const typeSymbol = /[\p{L}\p{M}]{1,8}(?![\p{L}\p{M}\p{N}])/uy;
const typeBeforeSlash = /[\p{L}\p{M}]{1,8}\s?\//uy;

/**
 * Whether a dash stands in a number or a range as people type them: before the symbol and the slash of a number ("345 -QĐ/TU", and the
 * head of a draft, "Số:   -QĐ/TU"), or behind digits with what can go on from there ("25 -27/9").
 */
function isInsideNumber(text: string, before: Token | undefined, dash: number, symbols: Symbols): boolean {
  const symbol = matchAt(typeSymbol, text, dash + 1)?.[0];
  const slash = matchAt(typeBeforeSlash, text, dash + 1) !== null;
  const known = symbol !== undefined && symbols.has(fold(symbol));
  if (known && slash) return true;
  return (
    (known || slash || /\p{N}/u.test(text.charAt(dash + 1))) && before?.kind === 'free' && endsInDigits(text, before)
  );
}

/** Whether the last word before, with nothing behind it, is a running number, a day or a year: "34O" is one too. */
function endsInDigits(text: string, { start, end }: Token): boolean {
  const reach = text.slice(Math.max(start, end - wordReach), end);
  const word = findWords(reach).at(-1);
  return word !== undefined && word.end === reach.length && /^\p{N}/u.test(word.text);
}

/** Anything between two quotes, of whatever form; a quote that is not closed is none. */
function readQuoted(text: string, at: number, start: number): Token | null {
  const end = endOfQuoted(text, at);
  if (end === null) return null;
  return {
    kind: 'term',
    quoted: true,
    excluded: start < at,
    text: toTypedText(text.slice(at + 1, end - 1)),
    start,
    end,
  };
}

/** A run of several words is excluded as they stand: -COVID-19 excludes the two in a row, not each 19. */
function readExcludedWord(text: string, start: number): Token | null {
  const at = isQuote(text.charAt(start + 1)) ? start + 2 : start + 1;
  const typed = matchAt(run, text, at)?.[0] ?? '';
  const words = findWords(typed);
  const excluded = toTypedText(typed.slice(words[0]?.start, words.at(-1)?.end));
  if (words.length === 0) return null;
  return { kind: 'term', quoted: words.length > 1, excluded: true, text: excluded, start, end: at + typed.length };
}

const readFree = (text: string, start: number): Token => ({
  kind: 'free',
  start,
  end: start + (matchAt(run, text, start)?.[0].length ?? 1),
});
