import { fold } from '@tra-cuu/data/text/fold';
import { isNoneOf, isOneOf } from './filters.ts';
import type { OperatorName, OperatorValues, ParsedQuery } from './grammar/query-reading.ts';

/** Finds people and bodies by their names, as a query writes them. */
export interface NameFinder {
  /** The ids of all that go by a name: written in full, else in part; with the accents that are typed, if any are. */
  idsOf(kind: 'official' | 'department', name: string): string[];
  /** The ids of the people whose whole name a text is, with the accents that are typed; one of two words needs all of its accents. */
  idsOfPerson(text: string): string[];
  /** What a body is called; null where it is not known. */
  nameOf(id: string): string | null;
  /** What a body was before and became afterwards. */
  chainOf(id: string): { id: string; name: string }[];
}

/** Names as ids are made of them, for as long as the archive's names have not been loaded. */
export const namesAsIds: NameFinder = {
  idsOf: (_, name) => [toSlug(name)],
  idsOfPerson: () => [],
  nameOf: () => null,
  chainOf: () => [],
};

const toSlug = (name: string): string => fold(name).replace(/[^a-z0-9]+/g, '-');

/** The field that an operator asks, and the values of it that are meant. */
const meant: Record<OperatorName, { field: string; values: (value: string, names: NameFinder) => string[] }> = {
  official: { field: 'officialIds', values: (name, names) => names.idsOf('official', name) },
  department: { field: 'departmentIds', values: idsOfChain },
  type: { field: 'type', values: (name) => [toSlug(name)] },
  number: { field: 'numberKeys', values: (key) => [key] },
};

/** A body is meant with what it was before and became afterwards: any name of a chain finds the chain. */
function idsOfChain(name: string, names: NameFinder): string[] {
  const ids = names.idsOf('department', name);
  return [...new Set([...ids, ...ids.flatMap((id) => names.chainOf(id).map((other) => other.id))])];
}

/** The conditions that the operators of a query make: all of them hold. A name that nobody has lets nothing through. */
export function toOperatorConditions(
  { operators, excludedOperators }: Pick<ParsedQuery, 'operators' | 'excludedOperators'>,
  names: NameFinder,
): string[] {
  return [...conditionsOf(operators, isOneOf, names), ...conditionsOf(excludedOperators, isNoneOf, names)];
}

const operatorNames = Object.keys(meant) as OperatorName[];

const conditionsOf = (
  operators: OperatorValues,
  condition: (field: string, values: readonly string[]) => string,
  names: NameFinder,
): string[] =>
  operatorNames.flatMap((name) =>
    operators[name].map((value) => condition(meant[name].field, meant[name].values(value, names))),
  );
