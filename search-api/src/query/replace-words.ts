/** A word of a text and what is to stand in its place, in small letters. */
export interface Replacement {
  start: number;
  end: number;
  by: string;
}

/** A text with some of its words replaced (in order, without overlap), each in capitals as the word was. */
export function replaceWords(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, by } of replacements) {
    result += text.slice(from, start) + inCaseOf(text.slice(start, end), by);
    from = end;
  }
  return result + text.slice(from);
}

function inCaseOf(printed: string, word: string): string {
  const [first = ''] = printed;
  if (first === first.toLowerCase()) return word;
  if (printed.length > 1 && printed === printed.toUpperCase()) return word.toUpperCase();
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
