import type { Facets, FacetValue } from '@tra-cuu/data/contract/search';
import { facetOf } from './chips.ts';
import { type SearchParams, toExcluding, type ValueFilter, valueFilters } from './search-params.ts';

/**
 * The facets with the excluded values among them, which no article found has: what is ruled out can then be named and taken
 * back like what is asked for. `seen` are facets of other answers, for their names; a value that none of them has is called
 * by its id.
 */
export function nameExcluded(facets: Facets, params: SearchParams, seen: readonly Facets[]): Facets {
  const named = { ...facets };
  for (const filter of valueFilters) {
    const values = facets[facetOf[filter]];
    const missing = (params[toExcluding(filter)] ?? []).filter((id) => !values.some((value) => value.id === id));
    named[facetOf[filter]] = [...values, ...missing.map((id) => toNamed(filter, id, seen))];
  }
  return named;
}

function toNamed(filter: ValueFilter, id: string, seen: readonly Facets[]): FacetValue {
  const known = seen.flatMap((facets) => facets[facetOf[filter]]).find((value) => value.id === id);
  return { id, label: known?.label ?? id, count: 0 };
}
