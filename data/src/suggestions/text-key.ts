import { toWordForms } from '../text/word-forms.ts';
import { findWords } from '../text/words.ts';

/** Texts of the same words have the same key, whatever their punctuation, letter case and tone placement. */
export const toTextKey = (text: string): string =>
  findWords(text)
    .map((word) => toWordForms(word.text).exact)
    .join(' ');
