import type { Term } from '@tra-cuu/data/text/highlight';
import { hasAccents, toWordForms } from '@tra-cuu/data/text/word-forms';
import { findWords } from '@tra-cuu/data/text/words';

/** What a person typed, read: terms that must all be there, a phrase in quotes being one of several words. */
export interface QueryReading {
  terms: Term[];
  /** Whether any accent was typed, so that the accents are meant. */
  accented: boolean;
}

const quoted = /["\u201C-\u201F\u00AB\u00BB]([^"\u201C-\u201F\u00AB\u00BB]*)["\u201C-\u201F\u00AB\u00BB]/g;

/** Reads a query: any text at all gives a reading; a quote that is not closed is no quote. */
export function readQuery(text: string): QueryReading {
  const terms: Term[] = [];
  let end = 0;
  for (const match of text.matchAll(quoted)) {
    terms.push(...toTerms(text.slice(end, match.index)));
    const phrase = toTerms(match[1] ?? '').flat();
    if (phrase.length > 0) terms.push(phrase);
    end = match.index + match[0].length;
  }
  terms.push(...toTerms(text.slice(end)));
  return { terms, accented: hasAccents(text) };
}

const toTerms = (text: string): Term[] => findWords(text).map((word) => [toWordForms(word.text)]);
