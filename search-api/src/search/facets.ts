import type { Facets, FacetValue } from '@tra-cuu/data/contract/search';
import { parseFacetKey } from '@tra-cuu/data/search-index/facet-key';
import { unknownYear } from '@tra-cuu/data/search-index/search-document';
import { type FilterGroup, type FilterPlan, filterGroups, toConditions } from '../query/filters.ts';
import type { EngineAnswer, EngineQuery } from '../reader/for-reader.ts';

/** The field of the engine that each group is counted by. */
const countedField = {
  official: 'officialFacets',
  department: 'departmentFacets',
  type: 'typeFacet',
  source: 'source',
  date: 'year',
} as const satisfies Record<FilterGroup, string>;

/** Groups in which something is chosen are counted each by itself, as if nothing were chosen in them. */
const chosenGroups = (plan: FilterPlan): FilterGroup[] =>
  filterGroups.filter((group) => plan.chosen[group] !== undefined);

/**
 * The questions that count the facets of a query: one for all groups in which nothing is chosen, and one for each other.
 * `readFacets` reads their answers in the same order.
 */
export function planFacets(query: EngineQuery, plan: FilterPlan): EngineQuery[] {
  const chosen = chosenGroups(plan);
  const others = filterGroups.filter((group) => !chosen.includes(group));
  return [
    { ...query, limit: 0, facets: others.map((group) => countedField[group]) },
    ...chosen.map((group) => ({
      ...{ ...query, limit: 0, filter: toConditions(plan, group), facets: [countedField[group]] },
    })),
  ];
}

export function readFacets(plan: FilterPlan, answers: readonly EngineAnswer[]): Facets {
  const chosen = chosenGroups(plan);
  const countsOf = (group: FilterGroup): Record<string, number> => {
    const answer = answers[chosen.includes(group) ? chosen.indexOf(group) + 1 : 0];
    return answer?.facets[countedField[group]] ?? {};
  };
  return {
    officials: toValues(countsOf('official'), parseFacetKey),
    departments: toValues(countsOf('department'), parseFacetKey),
    types: toValues(countsOf('type'), parseFacetKey),
    sources: toValues(countsOf('source'), (source) => ({ id: source, label: source })),
    years: toYears(countsOf('date')),
  };
}

const byLabel = new Intl.Collator('vi').compare;

function toValues(counts: Record<string, number>, read: (key: string) => Omit<FacetValue, 'count'>): FacetValue[] {
  return Object.entries(counts)
    .map(([key, count]) => ({ ...read(key), count }))
    .sort((a, b) => b.count - a.count || byLabel(a.label, b.label));
}

function toYears(counts: Record<string, number>): Facets['years'] {
  return Object.entries(counts)
    .map(([year, count]) => ({ year: Number(year) === unknownYear ? null : Number(year), count }))
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}
