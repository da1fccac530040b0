import type { Facets, FacetValue, SearchFilters } from '@tra-cuu/data/contract/search';
import { parseFacetKey } from '@tra-cuu/data/search-index/facet-key';
import { type StoredDocument, storedDocumentSchema } from '@tra-cuu/data/search-index/search-document';
import { type FilterGroup, type FilterPlan, fieldOf, isOneOf, toConditions, withinField } from '../query/filters.ts';
import type { ReaderIndex } from '../reader/for-reader.ts';
import type { FoundPage } from './read-page.ts';

type ValueGroup = keyof typeof fieldOf;
/** The lists of the answer in which values that are filtered by are named. */
type NamedFacet = Exclude<keyof Facets, 'years'>;

const facetOf = { official: 'officials', department: 'departments', type: 'types', source: 'sources' } as const;

const nameOfBody = ({ withinNames }: StoredDocument, id: string): string | undefined =>
  withinNames.map(parseFacetKey).find((body) => body.id === id)?.label;

/** What a value is called, by a document that has it. */
const labelOf: Record<NamedFacet, (document: StoredDocument, id: string) => string | undefined> = {
  officials: (document, id) => document.officials.find((official) => official.id === id)?.name,
  departments: nameOfBody,
  within: nameOfBody,
  types: (document) => document.record.document?.type,
  sources: (_, id) => id,
};

/** A value that is filtered by and is to be named. */
interface Chosen {
  group: FilterGroup;
  facet: NamedFacet;
  id: string;
  is: string;
}

/**
 * Adds to the facets the values filtered by that they lack, so that each can always be named and taken back: values beyond those the
 * engine lists, values that nothing found has, values that are ruled out, and bodies chosen with all that belongs to them.
 */
export async function nameChosenFacets(
  facets: Facets,
  filters: SearchFilters,
  { counted, among = [] }: Pick<FoundPage, 'counted' | 'among'>,
  plan: FilterPlan,
  index: ReaderIndex,
): Promise<Facets> {
  const missing = listChosen(filters).filter(({ facet, id }) => !facets[facet]?.some((value) => value.id === id));
  if (missing.length === 0) return facets;
  const answers = await index.ask(
    missing.flatMap(({ group, is }) => [
      { ...counted, filter: [...toConditions(plan, group), ...among, is], limit: 0 },
      { q: '', fields: [], filter: [is], limit: 1 },
    ]),
  );
  const named = { ...facets };
  for (const [at, { facet, id }] of missing.entries()) {
    const holder = answers[at * 2 + 1]?.hits[0];
    const label = holder && labelOf[facet](storedDocumentSchema.parse(holder.fields), id);
    const value: FacetValue = { id, label: label ?? id, count: answers[at * 2]?.total ?? 0 };
    named[facet] = [...(named[facet] ?? []), value];
  }
  return named;
}

const listChosen = (filters: SearchFilters): Chosen[] => [
  ...(Object.keys(fieldOf) as ValueGroup[]).flatMap((group) =>
    [...filters[group], ...filters[`not.${group}`]].map((id) => ({
      ...{ group, facet: facetOf[group], id, is: isOneOf(fieldOf[group], [id]) },
    })),
  ),
  ...[...new Set(filters.within)].map((id) => ({
    ...{ group: 'department' as const, facet: 'within' as const, id, is: isOneOf(withinField, [id]) },
  })),
];
