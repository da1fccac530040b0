import type { Facets, FacetValue, SearchFilters } from '@tra-cuu/data/contract/search';
import { type StoredDocument, storedDocumentSchema } from '@tra-cuu/data/search-index/search-document';
import { type FilterPlan, fieldOf, isOneOf, toConditions } from '../query/filters.ts';
import type { ReaderIndex } from '../reader/for-reader.ts';
import type { FoundPage } from './read-page.ts';

type ValueGroup = keyof typeof fieldOf;

const facetOf = { official: 'officials', department: 'departments', type: 'types', source: 'sources' } as const;

/** What a group's value is called, by a document that has it. */
const labelOf: Record<ValueGroup, (document: StoredDocument, id: string) => string | undefined> = {
  official: (document, id) => document.officials.find((official) => official.id === id)?.name,
  department: (document, id) => document.departments.find((department) => department.id === id)?.name,
  type: (document) => document.record.document?.type,
  source: (_, id) => id,
};

/**
 * Adds to the facets the values filtered by that they lack, so that each can always be named and taken back: values beyond those the
 * engine lists, values that nothing found has, and values that are ruled out.
 */
export async function nameChosenFacets(
  facets: Facets,
  filters: SearchFilters,
  { counted, among = [] }: Pick<FoundPage, 'counted' | 'among'>,
  plan: FilterPlan,
  index: ReaderIndex,
): Promise<Facets> {
  const missing = (Object.keys(fieldOf) as ValueGroup[]).flatMap((group) =>
    [...filters[group], ...filters[`not.${group}`]]
      .filter((id) => !facets[facetOf[group]].some((value) => value.id === id))
      .map((id) => ({ group, id, is: isOneOf(fieldOf[group], [id]) })),
  );
  if (missing.length === 0) return facets;
  const answers = await index.ask(
    missing.flatMap(({ group, is }) => [
      { ...counted, filter: [...toConditions(plan, group), ...among, is], limit: 0 },
      { q: '', fields: [], filter: [is], limit: 1 },
    ]),
  );
  const named = { ...facets };
  for (const [at, { group, id }] of missing.entries()) {
    const holder = answers[at * 2 + 1]?.hits[0];
    const label = holder && labelOf[group](storedDocumentSchema.parse(holder.fields), id);
    const value: FacetValue = { id, label: label ?? id, count: answers[at * 2]?.total ?? 0 };
    named[facetOf[group]] = [...named[facetOf[group]], value];
  }
  return named;
}
