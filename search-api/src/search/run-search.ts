import type { SearchRequest, SearchResponse } from '@tra-cuu/data/contract/search';
import type { Reading } from '@tra-cuu/data/text/highlight';
import { fieldsOf, toEngineText } from '../query/engine-text.ts';
import { isNoneOf, toConditions } from '../query/filters.ts';
import { planSearch, type SearchPlan } from '../query/plan-search.ts';
import type { EngineAnswer, EngineQuery, ReaderIndex } from '../reader/for-reader.ts';
import { planFacets, readFacets } from './facets.ts';
import { toHit } from './hit.ts';
import { nameChosenFacets } from './name-chosen-facets.ts';

/** Fewer exact hits than these, and what is alike without accents follows them. */
export const fewHits = 20;

/** The hits of one page, and the reading whose facets and total go with them. */
interface Page {
  hits: { hit: Record<string, unknown>; tier: Reading }[];
  total: number;
  counted: Reading;
  facetAnswers: EngineAnswer[];
  exact: number | null;
  folded: number | null;
}

const emptyAnswer: EngineAnswer = { hits: [], total: 0, facets: {} };

/** The question for a plan's hits in one reading; facets and hits are added by who asks. */
export function toEngineQuery(plan: SearchPlan, reading: Reading): EngineQuery {
  return {
    q: toEngineText(plan.terms, reading),
    fields: fieldsOf[reading],
    filter: toConditions(plan.filters),
    limit: 0,
  };
}

const toHits = (answer: EngineAnswer, tier: Reading): Page['hits'] => answer.hits.map((hit) => ({ hit, tier }));

/** Answers a search for a reader. */
export async function runSearch(request: SearchRequest, index: ReaderIndex): Promise<SearchResponse> {
  const plan = planSearch(request);
  const page = await readPage(plan, index);
  const facets = readFacets(plan.filters, page.facetAnswers);
  return {
    query: { text: request.q },
    readings: { used: plan.reading, exact: page.exact, folded: page.folded },
    total: page.total,
    page: request.page,
    limit: request.limit,
    hits: page.hits.map(({ hit, tier }) => toHit(hit, tier, plan.terms)),
    facets: await nameChosenFacets(facets, request, toEngineQuery(plan, page.counted), plan.filters, index),
  };
}

async function readPage(plan: SearchPlan, index: ReaderIndex): Promise<Page> {
  const query = toEngineQuery(plan, plan.reading);
  const page: EngineQuery = { ...query, offset: plan.offset, limit: plan.limit, ...(plan.sort && { sort: plan.sort }) };
  const firstIds: EngineQuery = { ...query, limit: fewHits, retrieve: ['id'] };
  const [answer = emptyAnswer, ids = emptyAnswer, ...facetAnswers] = await index.ask([
    page,
    { ...firstIds, limit: plan.withRest ? fewHits : 0 },
    ...planFacets(query, plan.filters),
  ]);
  const own: Page = {
    ...{ hits: toHits(answer, plan.reading), total: answer.total, counted: plan.reading, facetAnswers },
    exact: plan.reading === 'exact' ? answer.total : null,
    folded: plan.reading === 'folded' ? answer.total : null,
  };
  const exactIds = ids.hits.map((hit) => String(hit.id));
  return plan.withRest && answer.total < fewHits ? addRest(own, plan, exactIds, index) : own;
}

/** The exact hits of the page, and after them those alike without accents. Whatever the sort, the two never mix. */
async function addRest(own: Page, plan: SearchPlan, exactIds: string[], index: ReaderIndex): Promise<Page> {
  const query = toEngineQuery(plan, 'folded');
  const [rest = emptyAnswer, ...facetAnswers] = await index.ask([
    {
      ...query,
      filter: exactIds.length > 0 ? [...query.filter, isNoneOf('id', exactIds)] : query.filter,
      offset: Math.max(0, plan.offset - exactIds.length),
      limit: plan.limit - own.hits.length,
      ...(plan.sort && { sort: plan.sort }),
    },
    ...planFacets(query, plan.filters),
  ]);
  const total = exactIds.length + rest.total;
  return {
    ...{ hits: [...own.hits, ...toHits(rest, 'folded')], total, counted: 'folded', facetAnswers },
    ...{ exact: exactIds.length, folded: total },
  };
}
