import { toWordForms } from '@tra-cuu/data/text/word-forms';
import { findWords } from '@tra-cuu/data/text/words';
import type { CorpusArticle } from './read-corpus.ts';

/** How many words' forms are remembered: running text repeats its words. */
const remembered = 500_000;
const forms = new Map<string, string>();

/** A word as it is compared with its accents: canonical, in small letters. */
export function toExact(word: string): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const { exact } = toWordForms(word);
  if (forms.size >= remembered) forms.clear();
  forms.set(word, exact);
  return exact;
}

export interface ExactWord {
  exact: string;
  /** Whether nothing but one space stands between this word and the one before it. */
  joined: boolean;
}

const space = /^[ \u00A0]$/;

/** The words of a text in order, as they are compared with their accents. */
export function toExactWords(text: string): ExactWord[] {
  let end = -1;
  return findWords(text).map((word) => {
    const joined = end >= 0 && space.test(text.slice(end, word.start));
    end = word.end;
    return { exact: toExact(word.text), joined };
  });
}

/** The texts of an article that are searched, each by itself: no phrase runs from one into the next. */
export const textsOf = ({ title, summary, body }: CorpusArticle): string[] => [title, summary, body];

/** Whether an article holds two words side by side, their accents as given. */
export function holdsPhrase(article: CorpusArticle, [first, second]: readonly [string, string]): boolean {
  return textsOf(article).some((text) => {
    const words = toExactWords(text);
    return words.some(({ exact, joined }, at) => joined && exact === second && words[at - 1]?.exact === first);
  });
}
