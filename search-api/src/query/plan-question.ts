import { toFoldedTable } from '@tra-cuu/data/syllables/folded-table';
import { idf, rarestPairs } from '@tra-cuu/data/syllables/rarest-pairs';
import type { SyllableTable } from '@tra-cuu/data/syllables/syllable-table';
import type { WantedTerm } from '@tra-cuu/data/text/wanted';
import { type AskedForm, fieldsOf, toEngineText } from './engine-text.ts';
import type { PlannedQuery } from './planned-query.ts';
import { type QueryReading, type QueryUnit, type QueryWord, wordsOf } from './query-words.ts';
import { toWantedTerms } from './wanted-terms.ts';

/** Two words of a question that stand in a row in it: indexes of its terms, and how telling it is to find them in a row. */
export interface QuestionPair {
  first: number;
  second: number;
  idf: number;
}

/** A search for candidates. An article that it finds is the likelier an answer the more telling it is. */
export interface CandidateQuery extends PlannedQuery {
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
 * How many pairs and words find candidates: of the pairs so rare that the table does not keep them, which are often the name of what is
 * asked about; of the rarest it keeps; of the rarest words.
 */
const mostUnknownPairs = 12;
const mostKnownPairs = 8;
const mostWords = 4;
/** A word that more of the articles hold tells too little to find candidates by. */
const rareShare = 0.02;

/**
 * Plans the two stages of a long question: its rarest pairs of words, and its rarest words, find candidates, which are then ranked by all
 * of its words and pairs.
 */
export function planQuestion(reading: QueryReading, table: SyllableTable): QuestionPlan {
  const form: AskedForm = reading.accents === 'none' ? 'folded' : 'restored';
  const known = form === 'folded' ? toFoldedTable(table) : table;
  const words = wordsOf(reading.units);
  const forms = words.map(({ typed, restored }) =>
    form === 'folded' ? { exact: typed.folded, folded: typed.folded } : restored,
  );
  const keys = [...new Set(forms.map(({ exact }) => exact))];
  const different = keys.flatMap((key) => words[forms.findIndex(({ exact }) => exact === key)] ?? []);
  const articlesWith = keys.map((key) => known.articlesWith(known.idOf(key)));
  const weights = articlesWith.map((articles) => idf(articles, known.articles));
  const pairs = rarestPairs(forms, known, words.length).map(({ index, articles }) => ({
    ...{ index, articles, idf: idf(articles, known.articles) },
    first: keys.indexOf(forms[index]?.exact ?? ''),
    second: keys.indexOf(forms[index + 1]?.exact ?? ''),
  }));
  const rareWords = [...keys.keys()]
    .filter((at) => (articlesWith[at] ?? 0) <= known.articles * rareShare)
    .sort((a, b) => (articlesWith[a] ?? 0) - (articlesWith[b] ?? 0))
    .slice(0, mostWords);
  const asked = [
    ...pairs.filter(({ articles }) => articles === 0).slice(0, mostUnknownPairs),
    ...pairs.filter(({ articles }) => articles > 0).slice(0, mostKnownPairs),
  ];
  return {
    candidates: [
      ...asked.map((pair) => toCandidateQuery(words.slice(pair.index, pair.index + 2), form, pair.idf)),
      ...rareWords.map((at) => toCandidateQuery(different.slice(at, at + 1), form, weights[at] ?? 0)),
    ],
    terms: toWantedTerms(different.map(toUnit), [], form),
    idf: weights,
    pairs: pairs.map(({ first, second, idf }) => ({ first, second, idf })),
    averageWords: known.tokens / Math.max(1, known.articles),
  };
}

const toUnit = (word: QueryWord): QueryUnit => ({ kind: 'word', words: [word] });

const toCandidateQuery = (words: readonly QueryWord[], form: AskedForm, idf: number): CandidateQuery => ({
  ...{ tier: 'related', fields: fieldsOf[form], terms: [], idf },
  q: toEngineText([{ kind: words.length > 1 ? 'phrase' : 'word', words }], [], form),
});
