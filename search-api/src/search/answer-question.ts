import type { WantedTerm } from '@tra-cuu/data/text/wanted';
import { filterGroups, isOneOf, toConditions } from '../query/filters.ts';
import { planQuestion, type QuestionPlan } from '../query/plan-question.ts';
import type { PlannedQuery } from '../query/planned-query.ts';
import type { EngineHit } from '../reader/for-reader.ts';
import type { Answer } from './answer.ts';
import { scoreByBm25 } from './bm25.ts';
import { countedField, countFetched, type FacetCounts } from './facets.ts';
import { candidateFields, fetchCandidates, findCandidates } from './find-candidates.ts';
import { toEngineQuery } from './read-page.ts';
import type { SearchContext } from './search-context.ts';

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
  const ids = await findCandidates(question.candidates, toConditions(filters), index);
  const hits = await fetchCandidates(ids, { retrieve: candidateFields, sort: window.sort }, index);
  const terms = toTellingTerms(question);
  const all: PlannedQuery = { tier: 'related', q: '', fields: [], terms };
  const ranked = window.sort ? hits : rank(hits, question);
  const page = ranked.slice(window.offset, window.offset + window.limit);
  return {
    page: {
      hits: page.map((hit) => ({ hit, tier: 'related', terms })),
      ...{
        total: hits.length,
        first: hits.length,
        followed: null,
        facets: await countCandidates(hits, question, context),
      },
      ...{ counted: toEngineQuery(all, filters), among: [isOneOf('id', ids)] },
    },
    ...{ used: 'related', understood: {} },
  };
}

/**
 * Counts the candidates. A group in which something is chosen is counted as if nothing were: by the candidates that the question has
 * without that choice.
 */
async function countCandidates(
  hits: readonly EngineHit[],
  { candidates }: QuestionPlan,
  { filters, index }: SearchContext,
): Promise<FacetCounts> {
  const counts = countFetched(hits);
  const chosen = filterGroups.filter((group) => filters.chosen[group] !== undefined);
  const others = await Promise.all(
    chosen.map(async (group) => {
      const ids = await findCandidates(candidates, toConditions(filters, group), index);
      const field = countedField[group];
      return { [field]: countFetched(await fetchCandidates(ids, { retrieve: [field] }, index))[field] ?? {} };
    }),
  );
  return Object.assign(counts, ...others);
}

/** The words worth marking: not those that most articles hold, unless there are no others. */
function toTellingTerms({ terms, idf }: QuestionPlan): readonly WantedTerm[] {
  const telling = terms.filter((_, at) => (idf[at] ?? 0) >= leastToldByMarked);
  return telling.length > 0 ? telling : terms;
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
