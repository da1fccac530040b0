import { invisible } from '@tra-cuu/data/text/words';

/** Every quote that opens or closes a phrase, for a class of a pattern. Single quotes are apostrophes. */
export const quotes = '"\\u201C-\\u201F\\u2033\\u00AB\\u00BB\\uFF02';
/** Behind these, as behind a quote, an operator may stand without a space; for a class of a pattern. */
export const opening = '(\\[{,;';

const quote = new RegExp(`[${quotes}]`);
const nextQuote = new RegExp(`[${quotes}]`, 'g');
const invisibleCharacters = new RegExp(`[${invisible}]`, 'g');

/** What was typed, for keeping: NFC, without characters of no width, one space where there was white space. */
export const toTypedText = (text: string): string =>
  text.replace(invisibleCharacters, '').normalize('NFC').replace(/\s+/g, ' ').trim();

export const isQuote = (character: string): boolean => quote.test(character);

/** The end, closing quote included, of what is quoted from a place on; null where no quote stands or none closes it. */
export function endOfQuoted(text: string, at: number): number | null {
  if (!isQuote(text.charAt(at))) return null;
  nextQuote.lastIndex = at + 1;
  const closing = nextQuote.exec(text);
  return closing ? closing.index + 1 : null;
}
