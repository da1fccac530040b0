import { canonical } from '@tra-cuu/data/text/canonical';

/** Names and posts are alike whatever their case, their white space and where their tones stand. */
export const sameWords = (text: string): string => canonical(text).toLowerCase().replace(/\s+/g, ' ').trim();

/** 01/NQ-ĐUK and 01-NQ/ĐUK are one number; 1-NQ/ĐUK is another. */
export const sameNumber = (number: string): string =>
  number
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s/-]+/g, '-');
