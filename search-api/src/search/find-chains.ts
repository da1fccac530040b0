import type { SearchFilters, Understood } from '@tra-cuu/data/contract/search';
import type { ParsedQuery } from '../query/grammar/query-reading.ts';
import type { NameFinder } from '../query/operator-conditions.ts';

/**
 * The bodies asked for whose articles are found under other names too: what they were before and became afterwards. Undefined where there
 * are none.
 */
export function findChains(
  { operators }: Pick<ParsedQuery, 'operators'>,
  { within }: Pick<SearchFilters, 'within'>,
  names: NameFinder,
): Pick<Understood, 'chains'> {
  const asked = [...operators.department.flatMap((name) => names.idsOf('department', name)), ...within];
  const chains = [...new Set(asked)].flatMap((id) => {
    const others = names.chainOf(id);
    return others.length > 0 ? [{ id, name: names.nameOf(id) ?? id, others }] : [];
  });
  return chains.length > 0 ? { chains } : {};
}
