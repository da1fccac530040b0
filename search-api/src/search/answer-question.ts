import { cardFields } from '@tra-cuu/data/search-index/search-document';
import type { WantedTerm } from '@tra-cuu/data/text/wanted';
import { isOneOf, toConditions } from '../query/filters.ts';
import type { CandidateQuery } from '../query/plan-candidates.ts';
import { planQuestion, type QuestionPlan } from '../query/plan-question.ts';
import type { PageWindow, PlannedQuery } from '../query/planned-query.ts';
import type { EngineAnswer, EngineHit, ReaderIndex } from '../reader/for-reader.ts';
import type { Answer } from './answer.ts';
import { scoreByBm25 } from './bm25.ts';
import { allFacetFields, countFetched } from './facets.ts';
import { toEngineQuery } from './read-page.ts';
import type { SearchContext } from './search-context.ts';

/** Hits that each search for candidates gives, and candidates in all that are ranked. */
const hitsOfSearch = 20;
const mostCandidates = 80;

/** A word that more than a fifth of the articles hold shows nothing when it is marked. */
const leastToldByMarked = Math.log(5);

/**
 * Answers a long question in two stages: candidates by its rarest words and pairs, ranked by all of it. The pages go through the ranked
 * candidates, which are the same for every page, and the facets count them. Null as long as it is not known what is rare.
 */
export async function answerQuestion(context: SearchContext): Promise<Answer | null> {
  const { reading, filters, window, index, table } = context;
  if (table === null) return null;
  const question = planQuestion(reading, table);
  const searches = question.candidates.map((query) => ({
    ...{ ...toEngineQuery(query, filters), limit: hitsOfSearch, retrieve: ['id'] },
  }));
  const answers = await index.ask(searches);
  const ids = chooseCandidates(question.candidates, answers);
  const terms = toTellingTerms(question);
  const all: PlannedQuery = { tier: 'related', q: '', fields: [], terms };
  const counted = { ...toEngineQuery(all, filters), filter: [...toConditions(filters), isOneOf('id', ids)] };
  const hits = await fetchCandidates(ids, window, index);
  const ranked = window.sort ? hits : rank(hits, question);
  const page = ranked.slice(window.offset, window.offset + window.limit);
  return {
    page: {
      hits: page.map((hit) => ({ hit, tier: 'related', terms })),
      ...{ total: hits.length, first: hits.length, followed: null, counted, facets: countFetched(hits) },
    },
    ...{ used: 'related', understood: {} },
  };
}

/** Candidates with what a line of the result list needs, and what they are counted by. In two parts, which the engine fetches at once. */
async function fetchCandidates(ids: readonly string[], { sort }: PageWindow, index: ReaderIndex): Promise<EngineHit[]> {
  const half = Math.ceil(ids.length / 2);
  const parts = sort ? [ids] : [ids.slice(0, half), ids.slice(half)];
  const answers = await index.ask(
    parts
      .filter((part) => part.length > 0)
      .map((part) => ({
        ...{ q: '', fields: [], filter: [isOneOf('id', part)], limit: part.length },
        ...{ retrieve: [...cardFields, ...allFacetFields], ...(sort && { sort }) },
      })),
  );
  return answers.flatMap((answer) => answer.hits);
}

/** The words worth marking: not those that most articles hold, unless there are no others. */
function toTellingTerms({ terms, idf }: QuestionPlan): readonly WantedTerm[] {
  const telling = terms.filter((_, at) => (idf[at] ?? 0) >= leastToldByMarked);
  return telling.length > 0 ? telling : terms;
}

/** The articles that were found by most, and most telling, of the searches; no more than can be ranked. */
function chooseCandidates(queries: readonly CandidateQuery[], answers: readonly EngineAnswer[]): string[] {
  const weights = new Map<string, number>();
  for (const [at, { hits }] of answers.entries()) {
    for (const { fields } of hits) {
      const id = String(fields.id);
      weights.set(id, (weights.get(id) ?? 0) + (queries[at]?.idf ?? 0));
    }
  }
  const ranked = [...weights].sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1));
  return ranked.slice(0, mostCandidates).map(([id]) => id);
}

function rank(hits: readonly EngineHit[], question: QuestionPlan): EngineHit[] {
  const scored = hits.map((hit) => {
    const { id, title, summary, body, bodyLength } = hit.fields;
    const texts = [title, summary, body].map(String);
    const length = String(title).length + String(summary).length + Number(bodyLength);
    return { hit, id: String(id), score: scoreByBm25(question, texts, length) };
  });
  return scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).map(({ hit }) => hit);
}
