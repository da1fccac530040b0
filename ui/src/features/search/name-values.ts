import type { Facets, FacetValue } from '@tra-cuu/data/contract/search';
import { facetOf } from './chips.ts';
import { type SearchParams, toChosen, toExcluding, type ValueFilter, valueFilters } from './search-params.ts';
import type { Named } from './use-names.ts';

/** A value that the search asks for or excludes. */
export interface NamedValue {
  filter: ValueFilter;
  id: string;
}

const toValues = (params: SearchParams): NamedValue[] =>
  valueFilters.flatMap((filter) =>
    [...toChosen(params, filter), ...(params[toExcluding(filter)] ?? [])].map((id) => ({ filter, id })),
  );

const isIn = (facets: Facets, { filter, id }: NamedValue): boolean =>
  facets[facetOf[filter]].some((value) => value.id === id);

/** The values of a search that none of the facets has. */
export function toUnnamed(params: SearchParams, facets: readonly Facets[]): NamedValue[] {
  const all = facets.map(withWithin);
  return toValues(params).filter((value) => !all.some((one) => isIn(one, value)));
}

/**
 * The people and bodies of a search whose id may have been another's since: those that are called by their id, or as another value is.
 */
export function toDoubtful(params: SearchParams, facets: Facets): NamedValue[] {
  const all = withWithin(facets);
  return toValues(params).filter(({ filter, id }) => {
    if (filter !== 'official' && filter !== 'department') return false;
    const values = all[facetOf[filter]];
    const label = values.find((value) => value.id === id)?.label;
    return label === id || values.some((value) => value.id !== id && value.label === label);
  });
}

/** The facets with the bodies that were chosen with all that belongs to them among the bodies, counted so. */
function withWithin({ within = [], ...facets }: Facets): Facets {
  const others = facets.departments.filter(({ id }) => !within.some((value) => value.id === id));
  return { ...facets, departments: [...within, ...others] };
}

/**
 * The facets with all values among them that the search asks for or excludes: no article found has what is excluded. They can then be
 * named and taken back. `seen` are facets of other answers, for their names; `names` those that were asked for. A value that no one
 * named is called by its id.
 */
export function nameValues(
  facets: Facets,
  params: SearchParams,
  seen: readonly Facets[],
  names: ReadonlyMap<string, Named>,
): Facets {
  const named = withWithin(facets);
  for (const value of toUnnamed(params, [named])) {
    const facet = facetOf[value.filter];
    named[facet] = [...named[facet], toNamed(value, seen, names)];
  }
  return named;
}

function toNamed({ filter, id }: NamedValue, seen: readonly Facets[], names: ReadonlyMap<string, Named>): FacetValue {
  const known = seen.flatMap((facets) => withWithin(facets)[facetOf[filter]]).find((value) => value.id === id);
  return { id, label: known?.label ?? names.get(`${filter} ${id}`)?.name ?? id, count: 0 };
}
