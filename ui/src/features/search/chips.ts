import { daySchema } from '@tra-cuu/data/article/day';
import type { Facets, FacetValue } from '@tra-cuu/data/contract/search';
import { formatDate } from '../../shared/format.ts';
import {
  changeParams,
  type SearchParams,
  toExcluding,
  toggleExcluded,
  toggleValue,
  type ValueFilter,
  valueFilters,
} from './search-params.ts';

/** One thing that a search is narrowed by, and the search without it. */
export interface Chip {
  key: string;
  label: string;
  without: SearchParams;
}

/** The facet that lists the values of a filter. */
export const facetOf = { official: 'officials', department: 'departments', type: 'types', source: 'sources' } as const;
const readings = { auto: null, ignore: 'Bỏ qua dấu', strict: 'Chỉ bài trùng dấu' };

/** What the parameters narrow a search by, named as the facets name it. */
export function toChips(params: SearchParams, facets: Facets | undefined): Chip[] {
  const chips = valueFilters.flatMap((filter) => toValueChips(params, filter, facets?.[facetOf[filter]] ?? []));
  chips.push(...toWithinChips(params, facets?.departments ?? []));
  const dates = toDatesLabel(params.from, params.to);
  if (dates !== null)
    chips.push({ key: 'dates', label: dates, without: changeParams(params, { from: undefined, to: undefined }) });
  const reading = readings[params.diacritics ?? 'auto'];
  if (reading !== null)
    chips.push({ key: 'diacritics', label: reading, without: changeParams(params, { diacritics: undefined }) });
  if (params.verbatim !== undefined)
    chips.push({ key: 'verbatim', label: 'Đúng như đã gõ', without: changeParams(params, { verbatim: undefined }) });
  return chips;
}

const labelOf = (values: readonly FacetValue[], id: string): string =>
  values.find((value) => value.id === id)?.label ?? id;

const toWithinChips = (params: SearchParams, departments: readonly FacetValue[]): Chip[] =>
  (params.within ?? []).map((id) => ({
    key: `within:${id}`,
    label: `${labelOf(departments, id)} và đơn vị trực thuộc`,
    without: changeParams(params, { within: params.within?.filter((other) => other !== id) }),
  }));

function toValueChips(params: SearchParams, filter: ValueFilter, values: readonly FacetValue[]): Chip[] {
  const excluding = toExcluding(filter);
  const toLabel = (id: string): string => labelOf(values, id);
  const chosen = (params[filter] ?? []).map((id) => ({
    key: `${filter}:${id}`,
    label: toLabel(id),
    without: toggleValue(params, filter, id),
  }));
  const excluded = (params[excluding] ?? []).map((id) => ({
    key: `${excluding}:${id}`,
    label: `Không: ${toLabel(id)}`,
    without: toggleExcluded(params, filter, id),
  }));
  return [...chosen, ...excluded];
}

/** What an address gives as a day may be none: the API refuses it, and its chip takes it away. */
const toDayLabel = (day: string): string => (daySchema.safeParse(day).success ? formatDate(day, 'day') : day);

function toDatesLabel(from: string | undefined, to: string | undefined): string | null {
  const year = from?.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return `Năm ${year}`;
  if (from === undefined) return to === undefined ? null : `Đến ${toDayLabel(to)}`;
  return to === undefined ? `Từ ${toDayLabel(from)}` : `${toDayLabel(from)} – ${toDayLabel(to)}`;
}
