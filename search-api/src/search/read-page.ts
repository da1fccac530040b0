import type { Tier } from '@tra-cuu/data/contract/search';
import { cardFields } from '@tra-cuu/data/search-index/search-document';
import type { WantedTerm } from '@tra-cuu/data/text/wanted';
import { type FilterPlan, isNoneOf, isOneOf, toConditions } from '../query/filters.ts';
import type { PageWindow, PlannedQuery } from '../query/planned-query.ts';
import {
  type EngineAnswer,
  type EngineHit,
  type EngineQuery,
  emptyAnswer,
  type ReaderIndex,
} from '../reader/for-reader.ts';
import { addCounts, type FacetCounts, facetFields, joinCounts, planChosenFacets } from './facets.ts';
import { putRowsFirst, toStretches } from './in-a-row.ts';

/** Fewer hits than these, and those of the next list follow them. */
export const fewHits = 20;

export interface FoundHit {
  hit: EngineHit;
  tier: Tier;
  terms: readonly WantedTerm[];
}

/** A page of hits, and what was counted with them. */
export interface FoundPage {
  hits: FoundHit[];
  /** Hits in all that paging goes through. */
  total: number;
  /** The hits of the first list, and of the one that follows it, itself and what stands before it; null where it was not asked. */
  first: number;
  followed: number | null;
  /** The question whose hits the facets count, and the counts. */
  counted: EngineQuery;
  facets: FacetCounts;
  /** What holds of the counted hits beside the filters; unset where nothing does. */
  among?: readonly string[];
}

/** What a page is read of. */
export interface PageQuestion {
  window: PageWindow;
  filters: FilterPlan;
  /** Articles that go before all others, all of them hits of the first list. */
  lead: readonly string[];
  first: PlannedQuery;
  /** What follows where the first list is short; it holds the first list's hits too. */
  next: PlannedQuery | null;
}

/** A planned query as the engine is asked; hits and facets are added by who asks. */
export const toEngineQuery = ({ q, fields }: PlannedQuery, filters: FilterPlan): EngineQuery => ({
  ...{ q, fields, filter: toConditions(filters), limit: 0 },
});

/** The question for a part of a planned query's hits, with what a line of the result list needs. */
export const toPageQuery = (
  query: PlannedQuery,
  filters: FilterPlan,
  { offset, limit, sort }: PageWindow,
  without: readonly string[] = [],
): EngineQuery => ({
  ...toEngineQuery(query, filters),
  ...(without.length > 0 && { filter: [...toConditions(filters), isNoneOf('id', without)] }),
  ...{ offset, limit, retrieve: cardFields },
  ...(sort && { sort }),
});

export const toFound = ({ hits }: EngineAnswer, { tier, terms }: PlannedQuery): FoundHit[] =>
  hits.map((hit) => ({ hit, tier, terms }));

/**
 * A page out of lists that follow one another: each hit stands in the first that holds it, and however they are sorted, they never
 * mix. `answers` may hold what was asked already: the answers to `toFirstQueries`.
 */
export async function readPage(
  question: PageQuestion,
  index: ReaderIndex,
  answers?: readonly EngineAnswer[],
): Promise<FoundPage> {
  const [found = emptyAnswer, ...facetAnswers] = answers ?? (await index.ask(toFirstQueries(question)));
  const { first, filters, lead, window, next } = question;
  const page = putRowsFirst(found, first, afterLead(question));
  const leading = await readLead(question, index);
  const own: FoundPage = {
    hits: [...leading, ...toFound(page, first)],
    ...{ total: lead.length + page.total, first: lead.length + page.total, followed: null },
    ...{ counted: toEngineQuery(first, filters), facets: joinCounts([page, ...facetAnswers]) },
  };
  if (next === null || own.total >= fewHits) return own;
  const listed = page.total <= page.hits.length && window.offset === 0;
  const ids = listed ? idsOf(page) : await readIds(question, index);
  return follow(own, next, [...lead, ...ids], question, index);
}

/** The questions for the first list's part of a page: its hits with their facets, and the facets that must be counted apart. */
export function toFirstQueries(question: PageQuestion): EngineQuery[] {
  const { first, filters, lead } = question;
  const page = toPageQuery(first, filters, toStretches(first, afterLead(question)), lead);
  if (lead.length > 0) return [page, ...toFacetQueries(first, filters)];
  return [{ ...page, facets: facetFields(filters) }, ...planChosenFacets(toEngineQuery(first, filters), filters)];
}

/** What of the first list stands on the page, behind the articles that go before all others. */
function afterLead({ lead, window }: PageQuestion): PageWindow {
  const shown = Math.max(0, Math.min(window.limit, lead.length - window.offset));
  return { ...window, offset: Math.max(0, window.offset - lead.length), limit: window.limit - shown };
}

/** The questions that count the facets of a planned query, apart from its hits. */
export function toFacetQueries(query: PlannedQuery, filters: FilterPlan): EngineQuery[] {
  const asked = toEngineQuery(query, filters);
  return [{ ...asked, facets: facetFields(filters) }, ...planChosenFacets(asked, filters)];
}

async function readLead({ lead, window, first }: PageQuestion, index: ReaderIndex): Promise<FoundHit[]> {
  const shown = lead.slice(window.offset, window.offset + window.limit);
  if (shown.length === 0) return [];
  const [answer = emptyAnswer] = await index.ask([
    { q: '', fields: [], filter: [isOneOf('id', shown)], limit: shown.length, retrieve: cardFields },
  ]);
  const place = ({ hit }: FoundHit): number => shown.indexOf(String(hit.fields.id));
  return toFound(answer, first).sort((a, b) => place(a) - place(b));
}

export const idsOf = ({ hits }: EngineAnswer): string[] => hits.map(({ fields }) => String(fields.id));

async function readIds({ first, filters, lead }: PageQuestion, index: ReaderIndex): Promise<string[]> {
  const window = { offset: 0, limit: fewHits, sort: undefined };
  const [answer = emptyAnswer] = await index.ask([{ ...toPageQuery(first, filters, window, lead), retrieve: ['id'] }]);
  return idsOf(answer);
}

/**
 * Adds what follows the first list, and what is counted of it. Where something is chosen in a group, the first list holds more than
 * stands before the other: that group is counted by the list that follows alone, which holds all of it.
 */
async function follow(
  own: FoundPage,
  next: PlannedQuery,
  before: readonly string[],
  { window, filters }: PageQuestion,
  index: ReaderIndex,
): Promise<FoundPage> {
  const offset = Math.max(0, window.offset - before.length);
  const page = toPageQuery(next, filters, { ...window, offset, limit: window.limit - own.hits.length }, before);
  const counted = toEngineQuery(next, filters);
  const [rest = emptyAnswer, ...facetAnswers] = await index.ask([
    { ...page, facets: facetFields(filters) },
    ...planChosenFacets(counted, filters),
  ]);
  const total = before.length + rest.total;
  return {
    ...{ hits: [...own.hits, ...toFound(rest, next)], total, first: own.first, followed: total },
    ...{ counted, facets: { ...addCounts(own.facets, rest.facets), ...joinCounts(facetAnswers) } },
  };
}
