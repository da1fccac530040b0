import { fold } from '@tra-cuu/data/text/fold';

const blanks = /[\s\u00a0\u200b\ufeff]+/g;
/** Blanks that are no single spaces between words. */
const unusual = /[^\S ]|[\u00a0\u200b\ufeff]| {2}|^ | $/;

/** A text on one line, as a browser shows it: runs of blanks are one space, NFC. */
export const toPrintedText = (text: string): string =>
  (unusual.test(text) ? text.replace(blanks, ' ').trim() : text).normalize('NFC');

/** What two printings of one text have in common: small letters without accents, punctuation as spaces. */
export const toComparable = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a line ends as a sentence does, or as what introduces the next one. */
export const endsSentence = (text: string): boolean => /[.!?:;…]["'”’»)\]]*$/.test(text);

/** Whether a line begins with the sign of a list's item: a dash, a plus, a dot, a number or a letter. */
export const beginsItem = (text: string): boolean => /^(?:[-–—+*•·▪●]\s|\d{1,2}[.)]\s|\p{Ll}[.)]\s)/u.test(text);
