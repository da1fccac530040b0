import { toFoldedTable } from '@tra-cuu/data/syllables/folded-table';
import { idf, rarestPairs } from '@tra-cuu/data/syllables/rarest-pairs';
import type { SyllableTable } from '@tra-cuu/data/syllables/syllable-table';
import type { WantedTerm } from '@tra-cuu/data/text/wanted';
import type { WordForms } from '@tra-cuu/data/text/word-forms';
import type { AskedForm } from './engine-text.ts';
import { type CandidateQuery, planCandidates, type QuestionPart } from './plan-candidates.ts';
import { type QueryReading, wordsOf } from './query-words.ts';
import { toWantedTerms } from './wanted-terms.ts';

/** Two words of a question that stand in a row in it: indexes of its terms, and how telling it is to find them in a row. */
export interface QuestionPair {
  first: number;
  second: number;
  idf: number;
}

/** A long question: what finds the articles that may answer it, and what they are ranked by. */
export interface QuestionPlan {
  candidates: CandidateQuery[];
  /** Its different words. */
  terms: readonly WantedTerm[];
  /** Inverse document frequency of each term. */
  idf: readonly number[];
  pairs: readonly QuestionPair[];
  /** Words of an article on average. */
  averageWords: number;
}

/**
 * Plans the two stages of a long question: what is rare in it finds candidates, which are then ranked by all of its words and pairs of
 * words. Accents are those typed, with those restored that were left out; without any, every accent counts.
 */
export function planQuestion(reading: QueryReading, table: SyllableTable): QuestionPlan {
  const form: AskedForm = reading.accents === 'none' ? 'folded' : 'restored';
  const known = form === 'folded' ? toFoldedTable(table) : table;
  const words = wordsOf(reading.units);
  const forms = words.map(({ typed, restored }) => (form === 'folded' ? toBare(typed) : restored));
  const keys = [...new Set(forms.map(({ exact }) => exact))];
  const placeOf = (index: number): number => keys.indexOf(forms[index]?.exact ?? '');
  const different = keys.flatMap((key) => words[forms.findIndex(({ exact }) => exact === key)] ?? []);

  const single = keys.map((key, at): QuestionPart => {
    const articles = known.articlesWith(known.idOf(key));
    return { words: different.slice(at, at + 1), articles, idf: idf(articles, known.articles) };
  });
  const pairs = rarestPairs(forms, known, words.length).map(({ index, articles }) => ({
    ...{ words: words.slice(index, index + 2), articles, idf: idf(articles, known.articles) },
    ...{ first: placeOf(index), second: placeOf(index + 1) },
  }));
  return {
    candidates: planCandidates(pairs, single, form),
    terms: toWantedTerms(
      different.map((word) => ({ kind: 'word', words: [word] })),
      [],
      form,
    ),
    idf: single.map((part) => part.idf),
    pairs,
    averageWords: known.tokens / Math.max(1, known.articles),
  };
}

const toBare = ({ folded }: WordForms): WordForms => ({ exact: folded, folded });
