import { toWordForms } from '../text/word-forms.ts';
import { findWords } from '../text/words.ts';
import { createGrowingIntegers } from './growing-integers.ts';

/** Stands in `TitleWords.printed` and `.words` where a run of words ends at a punctuation mark, and where a title ends. */
export const runEnd = 0;
export const titleEnd = -1;

/** Titles as numbers, four bytes a word. Words are numbered from 1. */
export interface TitleWords {
  titles: number;
  /** The words as printed. */
  printed: Int32Array;
  /** The same words as they are compared. */
  words: Int32Array;
  /** By number: the word as printed, and as it is compared. */
  printedText: readonly string[];
  wordText: readonly string[];
}

/** Keeps titles as numbers. */
export function createTitleWords(): { add(title: string): void; finish(): TitleWords } {
  const printed = createGrowingIntegers();
  const numberOf = new Map<string, number>();
  const printedText = [''];
  let titles = 0;
  const toNumber = (word: string): number => {
    const known = numberOf.get(word);
    if (known !== undefined) return known;
    numberOf.set(word, printedText.length);
    return printedText.push(word) - 1;
  };
  return {
    add(title) {
      titles += 1;
      let end = 0;
      for (const word of findWords(title)) {
        if (title.slice(end, word.start).trim() !== '') printed.push(runEnd);
        printed.push(toNumber(word.text));
        end = word.end;
      }
      printed.push(titleEnd);
    },
    finish: () => ({ titles, printed: printed.view(), printedText, ...toCompared(printed.view(), printedText) }),
  };
}

function toCompared(printed: Int32Array, printedText: readonly string[]): Pick<TitleWords, 'words' | 'wordText'> {
  const numberOf = new Map<string, number>();
  const wordText = [''];
  const compared = printedText.map((text, at) => {
    if (at === 0) return runEnd;
    const { exact } = toWordForms(text);
    const known = numberOf.get(exact);
    if (known !== undefined) return known;
    numberOf.set(exact, wordText.length);
    return wordText.push(exact) - 1;
  });
  return { words: printed.map((word) => (word === titleEnd ? titleEnd : (compared[word] ?? runEnd))), wordText };
}
