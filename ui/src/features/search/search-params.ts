import { diacriticsModes, sortOrders } from '@tra-cuu/data/contract/search';
import { z } from 'zod';

/** A value that stands once in an address is a list of one. What cannot be read is as if it were not there. */
const list = z
  .preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string()))
  .catch([])
  .transform((values) => (values.length > 0 ? values : undefined))
  .optional();

const oneOf = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).optional().catch(undefined);

/** What a search page's address says: the parameters of the API's /search, all of them optional. */
export const searchParamsSchema = z.object({
  q: z.string().optional().catch(undefined),
  official: list,
  department: list,
  /** Bodies with all that belongs to them, and what they were before and became afterwards. */
  within: list,
  type: list,
  source: list,
  'not.official': list,
  'not.department': list,
  'not.type': list,
  'not.source': list,
  from: z.string().optional().catch(undefined),
  to: z.string().optional().catch(undefined),
  sort: oneOf(sortOrders),
  page: z.coerce.string().optional().catch(undefined),
  diacritics: oneOf(diacriticsModes),
  /** What is typed is searched for as it is: nothing is corrected, restored or left out. */
  verbatim: oneOf(['1']),
});
export type SearchParams = z.output<typeof searchParamsSchema>;

/** The filters that hold lists of values. Each has a counterpart that excludes values. */
export const valueFilters = ['official', 'department', 'type', 'source'] as const;
export type ValueFilter = (typeof valueFilters)[number];

/** The parameter that excludes the values which the filter asks for. */
export const toExcluding = (filter: ValueFilter): `not.${ValueFilter}` => `not.${filter}`;

/** The values that a filter asks for: of bodies, those alone and those with what belongs to them. */
export const toChosen = (params: SearchParams, filter: ValueFilter): string[] => [
  ...(params[filter] ?? []),
  ...((filter === 'department' ? params.within : undefined) ?? []),
];

/** Whether anything narrows the search beside its words. */
export const isFiltered = (params: SearchParams): boolean =>
  valueFilters.some((filter) => params[filter] !== undefined || params[toExcluding(filter)] !== undefined) ||
  params.within !== undefined ||
  params.from !== undefined ||
  params.to !== undefined;

/** The parameters after a change. Whatever changes, the pages begin anew; an empty value is taken out. */
export function changeParams(params: SearchParams, change: Partial<SearchParams>): SearchParams {
  const { page: _page, ...kept } = params;
  const changed: Record<string, unknown> = { ...kept, ...change };
  const present = Object.entries(changed).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return searchParamsSchema.parse(Object.fromEntries(present));
}

const without = (values: readonly string[] | undefined, id: string): string[] =>
  values?.filter((other) => other !== id) ?? [];

const toggled = (values: readonly string[] = [], id: string): string[] =>
  values.includes(id) ? without(values, id) : [...values, id];

/**
 * The parameters with a value put into a filter, or taken out of it. What is asked for is no longer excluded. A body comes to those
 * that are asked for with what belongs to them, where there are any.
 */
export function toggleValue(params: SearchParams, filter: ValueFilter, id: string): SearchParams {
  const excluding = toExcluding(filter);
  const isWithin = params.within && (params.within.includes(id) || !params.department?.includes(id));
  const asking = filter === 'department' && isWithin ? 'within' : filter;
  return changeParams(params, {
    [asking]: toggled(params[asking], id),
    [excluding]: without(params[excluding], id),
  });
}

/** The parameters with the bodies asked for together with what belongs to them, or alone. */
export function widenDepartments(params: SearchParams, isWide: boolean): SearchParams {
  const chosen = toChosen(params, 'department');
  return changeParams(params, { department: isWide ? undefined : chosen, within: isWide ? chosen : undefined });
}

/** The parameters with a value excluded, or no longer so. What is excluded is no longer asked for. */
export function toggleExcluded(params: SearchParams, filter: ValueFilter, id: string): SearchParams {
  const excluding = toExcluding(filter);
  return changeParams(params, {
    ...(filter === 'department' && { within: without(params.within, id) }),
    [filter]: without(params[filter], id),
    [excluding]: toggled(params[excluding], id),
  });
}

/** The parameters with the ids that are shown in the place of others. The page stays. */
export function toShownIds(
  params: SearchParams,
  moved: readonly { filter: ValueFilter; id: string; shown: string }[],
): SearchParams {
  const changed: SearchParams = { ...params };
  for (const { filter, id, shown } of moved)
    for (const name of [filter, toExcluding(filter), ...(filter === 'department' ? (['within'] as const) : [])])
      if (changed[name]) changed[name] = [...new Set(changed[name].map((other) => (other === id ? shown : other)))];
  return changed;
}

/** The parameters with other words. What was said about how to read the words before does not hold for them. */
export const changeWords = (params: SearchParams, q: string | undefined): SearchParams =>
  changeParams(params, { q, diacritics: undefined, verbatim: undefined });

/** The parameters with nothing but the words and their order left. */
export const withoutFilters = ({ q, sort }: SearchParams): SearchParams => changeParams({}, { q, sort });
