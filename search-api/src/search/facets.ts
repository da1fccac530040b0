import type { Facets, FacetValue } from '@tra-cuu/data/contract/search';
import { parseFacetKey } from '@tra-cuu/data/search-index/facet-key';
import { maxFacetValues } from '@tra-cuu/data/search-index/index-settings';
import { unknownYear } from '@tra-cuu/data/search-index/search-document';
import { type FilterGroup, type FilterPlan, filterGroups, toConditions } from '../query/filters.ts';
import type { EngineAnswer, EngineHit, EngineQuery } from '../reader/for-reader.ts';

/** The field of the engine that each group is counted by. */
export const countedField = {
  official: 'officialFacets',
  department: 'departmentFacets',
  type: 'typeFacet',
  source: 'source',
  date: 'year',
} as const satisfies Record<FilterGroup, string>;

const isChosen = (plan: FilterPlan, group: FilterGroup): boolean => plan.chosen[group] !== undefined;

/** The fields that are counted beside the hits themselves: those of the groups in which nothing is chosen. */
export const facetFields = (plan: FilterPlan): string[] =>
  filterGroups.filter((group) => !isChosen(plan, group)).map((group) => countedField[group]);

/** The fields of all groups: what `countFetched` needs of each hit. */
export const allFacetFields: readonly string[] = Object.values(countedField);

/** A group in which something is chosen is counted by a question of its own, as if nothing were chosen in it. */
export const planChosenFacets = (query: EngineQuery, plan: FilterPlan): EngineQuery[] =>
  filterGroups
    .filter((group) => isChosen(plan, group))
    .map((group) => ({
      ...{ ...query, limit: 0, offset: 0 },
      ...{ filter: toConditions(plan, group), facets: [countedField[group]] },
    }));

/** What the engine counted, by field and value. */
export type FacetCounts = EngineAnswer['facets'];

/** Counts hits that were fetched, all of them, as the engine would: the values that most of them have, no more than it gives. */
export function countFetched(hits: readonly EngineHit[]): FacetCounts {
  return Object.fromEntries(
    allFacetFields.map((field) => {
      const counts = new Map<string, number>();
      for (const { fields } of hits)
        for (const value of valuesOf(fields[field])) counts.set(value, (counts.get(value) ?? 0) + 1);
      return [field, Object.fromEntries([...counts].sort(([, a], [, b]) => b - a).slice(0, maxFacetValues))];
    }),
  );
}

const valuesOf = (value: unknown): string[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)];

/** All that several answers counted. Each counts other fields. */
export const joinCounts = (answers: readonly EngineAnswer[]): FacetCounts =>
  Object.assign({}, ...answers.map(({ facets }) => facets));

/**
 * The counts of two lists that have no hit in common. Of a field that the engine has cut to the values that most hits of the second list
 * have, only those are counted: the first list is too short to bring in another.
 */
export function addCounts(few: FacetCounts, many: FacetCounts): FacetCounts {
  const fields = new Set([...Object.keys(few), ...Object.keys(many)]);
  return Object.fromEntries([...fields].map((field) => [field, addValues(few[field] ?? {}, many[field] ?? {})]));
}

function addValues(few: Record<string, number>, many: Record<string, number>): Record<string, number> {
  const isCut = Object.keys(many).length >= maxFacetValues;
  const values = isCut ? Object.keys(many) : [...new Set([...Object.keys(few), ...Object.keys(many)])];
  return Object.fromEntries(values.map((value) => [value, (few[value] ?? 0) + (many[value] ?? 0)]));
}

/** Counts as the reader is shown them. */
export function toFacets(counts: FacetCounts): Facets {
  const countsOf = (group: FilterGroup): Record<string, number> => counts[countedField[group]] ?? {};
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
