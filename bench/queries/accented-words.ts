import { hasAccents } from '@tra-cuu/data/text/word-forms';

/** How many of the words were typed with an accent of Vietnamese. */
export const countAccented = (words: readonly string[]): number => words.filter(hasAccents).length;
