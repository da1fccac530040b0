import { toWordForms } from './word-forms.ts';
import { invisible } from './words.ts';

/** What a UTF-16 unit is to a word, as `findWords` cuts them. A kind above `otherLetter` is the letter or digit it folds to. */
export const separator = 1;
/** A combining mark or a character without width: it may go on with a word and does not begin one. */
export const mark = 2;
/** A letter or digit that folds to none of a-z and 0-9: ß, 五, Ж, ². */
export const otherLetter = 3;

const letterOrDigit = /[\p{L}\p{N}]/u;
const markOrInvisible = new RegExp(`[\\p{M}${invisible}]`, 'u');
const plainLetter = /^[a-z0-9]$/;

/**
 * The kinds of the units met so far, for those who cannot afford a call for each unit; 0 for one not met yet and for the
 * halves of surrogate pairs, whose kind is that of the pair. Read it as `kinds[unit] || kindAt(text, at)`.
 */
export const kinds = new Uint8Array(0x10000);

/** The kind of the unit at a place of a text (0 <= at < text.length). Both halves of a surrogate pair are of the pair's kind. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return kinds[unit] || (unit >= 0xd800 && unit <= 0xdfff ? kindOfPair(text, at) : learnKind(unit));
}

function learnKind(unit: number): number {
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (letterOrDigit.test(character)) return kindOfLetter(character);
  return markOrInvisible.test(character) ? mark : separator;
}

/** y is taken for i, because the canonical form writes one for the other where spelling allows both. */
function kindOfLetter(character: string): number {
  const { folded } = toWordForms(character);
  if (!plainLetter.test(folded)) return otherLetter;
  return (folded === 'y' ? 'i' : folded).charCodeAt(0);
}

const secondHalf = /[\uDC00-\uDFFF]/;

function kindOfPair(text: string, at: number): number {
  const start = at > 0 && secondHalf.test(text.charAt(at)) && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
  const point = text.codePointAt(start) ?? 0;
  return point > 0xffff ? kindOf(String.fromCodePoint(point)) : separator;
}
