import { findWords } from '@tra-cuu/data/text/words';
import { countAccented } from './accented-words.ts';

const runLength = 4;

/**
 * The first four words in a row, with nothing but spaces between them and an accent on one of them, from the middle of a body
 * on. Null where there are none.
 */
export function toBodyWords(body: string): string[] | null {
  const text = body.normalize('NFC');
  const words = findWords(text);
  for (let start = Math.floor(words.length / 2); start + runLength <= words.length; start += 1) {
    const run = words.slice(start, start + runLength);
    const printed = text.slice(run[0]?.start, run.at(-1)?.end);
    const texts = run.map((word) => word.text);
    if (printed === texts.join(' ') && countAccented(texts) > 0) return texts;
  }
  return null;
}
