/** A word of a text: letters, marks and digits with nothing between them. `start` and `end` are UTF-16 units, half open. */
export interface Word {
  start: number;
  end: number;
  text: string;
}

/** Characters without width that stand inside words of web pages: zero-width space and joiners, soft hyphen, BOM. */
export const invisible = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';

const wordPattern = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${invisible}]*`, 'gu');

/** The words of a text in order. In Vietnamese a word so found is a syllable. Punctuation belongs to none. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern))
    words.push({ start: index, end: index + word.length, text: word });
  return words;
}
