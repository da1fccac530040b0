import { toDayNumber } from '@tra-cuu/data/article/day';
import type { SearchFilters } from '@tra-cuu/data/contract/search';

/**
 * The filters of a search by what they speak of. A facet is counted with all groups but its own. `department` and `within` are one group:
 * both choose bodies, so that their values are alternatives.
 */
export const filterGroups = ['official', 'department', 'type', 'source', 'date'] as const;
export type FilterGroup = (typeof filterGroups)[number];

/** For each group, the condition that its chosen values make, and what holds whatever is counted. */
export interface FilterPlan {
  chosen: Partial<Record<FilterGroup, string>>;
  always: string[];
}

export const fieldOf = {
  official: 'officialIds',
  department: 'departmentIds',
  type: 'type',
  source: 'source',
} as const satisfies Record<Exclude<FilterGroup, 'date'>, string>;

/** The field of bodies with all that belongs to them. */
export const withinField = 'withinIds';

const valueGroups = ['official', 'department', 'type', 'source'] as const;

/** A value as a string of the engine's filter language. */
const quote = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const listed = (values: readonly string[]): string => `[${values.map(quote).join(', ')}]`;

export const isOneOf = (field: string, values: readonly string[]): string => `${field} IN ${listed(values)}`;
export const isNoneOf = (field: string, values: readonly string[]): string => `${field} NOT IN ${listed(values)}`;

/** What the values chosen in a group let through; undefined where none is. */
function chosenCondition(filters: SearchFilters, group: (typeof valueGroups)[number]): string | undefined {
  const within = group === 'department' ? filters.within : [];
  const conditions = [
    ...(filters[group].length > 0 ? [isOneOf(fieldOf[group], filters[group])] : []),
    ...(within.length > 0 ? [isOneOf(withinField, within)] : []),
  ];
  return conditions.length > 1 ? `(${conditions.join(' OR ')})` : conditions[0];
}

/** Days given to month or year overlap the range when they may lie in it. */
function dateCondition({ from, to }: SearchFilters): string | undefined {
  const conditions = [
    ...(from === undefined ? [] : [`dateTo >= ${toDayNumber(from)}`]),
    ...(to === undefined ? [] : [`dateFrom <= ${toDayNumber(to)}`]),
  ];
  return conditions.length > 0 ? conditions.join(' AND ') : undefined;
}

/** `conditions` are those that the query itself makes. */
export function planFilters(filters: SearchFilters, conditions: readonly string[] = []): FilterPlan {
  const plan: FilterPlan = { chosen: {}, always: [...conditions] };
  for (const group of valueGroups) {
    const chosen = chosenCondition(filters, group);
    if (chosen !== undefined) plan.chosen[group] = chosen;
    const ruledOut = filters[`not.${group}`];
    if (ruledOut.length > 0) plan.always.push(isNoneOf(fieldOf[group], ruledOut));
  }
  const date = dateCondition(filters);
  if (date !== undefined) plan.chosen.date = date;
  return plan;
}

/** The conditions of a plan, but for those of the groups left out. */
export function toConditions(plan: FilterPlan, without?: FilterGroup): string[] {
  const chosen = filterGroups.flatMap((group) => (group === without ? [] : (plan.chosen[group] ?? [])));
  return [...chosen, ...plan.always];
}
