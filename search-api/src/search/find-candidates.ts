import { cardFields } from '@tra-cuu/data/search-index/search-document';
import { isOneOf } from '../query/filters.ts';
import type { CandidateQuery } from '../query/plan-candidates.ts';
import type { EngineAnswer, EngineHit, ReaderIndex } from '../reader/for-reader.ts';
import { allFacetFields } from './facets.ts';

/** Hits that each search for candidates gives, and candidates in all that are ranked. */
const hitsOfSearch = 20;
const mostCandidates = 80;

/** The ids of the articles that may answer a question, among those that meet the conditions. */
export async function findCandidates(
  queries: readonly CandidateQuery[],
  conditions: readonly string[],
  index: ReaderIndex,
): Promise<string[]> {
  const answers = await index.ask(
    queries.map(({ q, fields }) => ({ q, fields, filter: conditions, limit: hitsOfSearch, retrieve: ['id'] })),
  );
  return chooseCandidates(queries, answers);
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

/** What a line of the result list needs of a candidate, and what it is counted by. */
export const candidateFields: readonly string[] = [...cardFields, ...allFacetFields];

/** Candidates with the fields asked for, in the order of `sort` where there is one. Without one in two parts, which the engine fetches at once. */
export async function fetchCandidates(
  ids: readonly string[],
  { retrieve, sort }: { retrieve: readonly string[]; sort?: readonly string[] | undefined },
  index: ReaderIndex,
): Promise<EngineHit[]> {
  const half = Math.ceil(ids.length / 2);
  const parts = sort ? [ids] : [ids.slice(0, half), ids.slice(half)];
  const answers = await index.ask(
    parts
      .filter((part) => part.length > 0)
      .map((part) => ({
        ...{ q: '', fields: [], filter: [isOneOf('id', part)], limit: part.length },
        ...{ retrieve, ...(sort && { sort }) },
      })),
  );
  return answers.flatMap((answer) => answer.hits);
}
