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
  type: list,
  source: list,
  from: z.string().optional().catch(undefined),
  to: z.string().optional().catch(undefined),
  sort: oneOf(sortOrders),
  page: z.coerce.string().optional().catch(undefined),
  diacritics: oneOf(diacriticsModes),
});
export type SearchParams = z.output<typeof searchParamsSchema>;

/** The parameters that hold lists of values. */
export const valueFilters = ['official', 'department', 'type', 'source'] as const;
export type ValueFilter = (typeof valueFilters)[number];

/** Whether anything narrows the search beside its words. */
export const isFiltered = (params: SearchParams): boolean =>
  valueFilters.some((filter) => params[filter] !== undefined) || params.from !== undefined || params.to !== undefined;

/** The parameters after a change. Whatever changes, the pages begin anew; an empty value is taken out. */
export function changeParams(params: SearchParams, change: Partial<SearchParams>): SearchParams {
  const { page: _page, ...kept } = params;
  const changed: Record<string, unknown> = { ...kept, ...change };
  const present = Object.entries(changed).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return searchParamsSchema.parse(Object.fromEntries(present));
}

/** The parameters with a value put into a filter, or taken out of it. */
export function toggleValue(params: SearchParams, filter: ValueFilter, id: string): SearchParams {
  const chosen = params[filter] ?? [];
  const values = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return changeParams(params, { [filter]: values });
}

/** The parameters with nothing but the words and their order left. */
export const withoutFilters = ({ q, sort }: SearchParams): SearchParams => changeParams({}, { q, sort });
