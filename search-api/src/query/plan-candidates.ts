import { type AskedForm, fieldsOf, toEngineText } from './engine-text.ts';
import type { PlannedQuery } from './planned-query.ts';
import type { QueryUnit, QueryWord } from './query-words.ts';

/** A word of a question, or two that stand in a row in it. */
export interface QuestionPart {
  words: readonly QueryWord[];
  /** How many articles hold it, as far as is known. */
  articles: number;
  /** Its inverse document frequency. */
  idf: number;
}

/** A search for candidates. An article that it finds is the likelier an answer the more telling it is. */
export interface CandidateQuery extends PlannedQuery {
  idf: number;
}

/** Pairs too rare for the table to know are often the name of what is asked about: so many are asked for. */
const mostUnknownPairs = 12;
/** A part finds candidates by itself where no more articles hold it; of more, those that the engine gives first are any. */
const mostArticlesAlone = 150;
const mostKnownAlone = 4;
/** Of so many of the rarest known parts, each two together find candidates. */
const mostTogether = 6;

/** The searches that find articles which may answer a question: rare parts of it by themselves, others two together. */
export function planCandidates(
  pairs: readonly QuestionPart[],
  single: readonly QuestionPart[],
  form: AskedForm,
): CandidateQuery[] {
  const known = [...pairs, ...single].filter(({ articles }) => articles > 0).sort((a, b) => a.articles - b.articles);
  const alone = [
    ...pairs.filter(({ articles }) => articles === 0).slice(0, mostUnknownPairs),
    ...known.filter(({ articles }) => articles <= mostArticlesAlone).slice(0, mostKnownAlone),
  ];
  const together = known.slice(0, mostTogether).flatMap((part, at) =>
    known
      .slice(at + 1, mostTogether)
      .filter((other) => !sharesWord(part, other))
      .map((other) => [part, other]),
  );
  return [...alone.map((part) => [part]), ...together].map((parts) => toCandidateQuery(parts, form));
}

const sharesWord = (part: QuestionPart, other: QuestionPart): boolean =>
  part.words.length !== other.words.length &&
  part.words.some(({ restored }) => other.words.some((word) => word.restored.exact === restored.exact));

const toUnit = ({ words }: QuestionPart): QueryUnit => ({ kind: words.length > 1 ? 'phrase' : 'word', words });

const toCandidateQuery = (parts: readonly QuestionPart[], form: AskedForm): CandidateQuery => ({
  ...{ tier: 'related', fields: fieldsOf[form], terms: [] },
  q: toEngineText(parts.map(toUnit), [], form),
  idf: parts.reduce((sum, part) => sum + part.idf, 0),
});
