import { fold } from '@tra-cuu/data/text/fold';

/** What two printings of one text have in common: small letters without accents, punctuation as spaces. */
export const toComparable = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
