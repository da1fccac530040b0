import type { Settings } from 'meilisearch';
import { foldedSyllables } from '../text/syllable.ts';
import { bodyFields } from './searchable-text.ts';

/** The texts of a document, most telling first. Each has a twin in the accent code under its name + "Code". */
const textFields = ['title', 'summary', ...bodyFields, 'dateWords', 'expansions'] as const;
const code = (field: string): string => `${field}Code`;

/** The fields in which a query without accents is looked for. */
export const plainFields: string[] = [...textFields, 'numbers'];
/** The fields in which a query in the accent code is looked for. Numbers have no accents: one field serves both. */
export const codedFields: string[] = [...textFields.map(code), 'numbers'];

/** The engine counts this many hits; paging reaches fewer, so that no total is cut. */
export const maxCountedHits = 1_000_000;
export const maxFacetValues = 100;

/** In a search by date, the date decides; else it breaks no tie. */
const rankingRules = ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'];

/** The engine folds y and i apart where spelling allows both (kỹ thuật, kĩ thuật). */
const lettersAlike = ['h', 'k', 'l', 'm', 's', 't', 'qu'];
const synonyms = Object.fromEntries(
  lettersAlike.flatMap((onset) => [
    [`${onset}y`, [`${onset}i`]],
    [`${onset}i`, [`${onset}y`]],
  ]),
);

const compared = ['dateFrom', 'dateTo', 'year'];
const matched = [
  ...['id', 'aliasIds', 'attachmentIds', 'visibility', 'officialIds', 'departmentIds', 'withinIds'],
  ...['type', 'source'],
  ...['numberKeys', 'ownNumberKey', 'actorIds'],
];
const counted = ['officialFacets', 'departmentFacets', 'typeFacet'] as const;

/** What the engine gives back of a document. */
export const displayedFields: string[] = [
  ...['id', 'aliasIds', 'externalId', 'visibility', 'title', 'summary', ...bodyFields, 'bodyLength', 'blocks'],
  ...['kind', 'url', 'document', 'date', 'source', 'goneSince', 'officials', 'departments', 'withinNames', 'record'],
  ...counted,
  'year',
];

/**
 * How the engine indexes, as one value: an index with other settings is another build. Typing errors are forgiven only
 * in words that are no Vietnamese syllables (folded syllables are one letter apart: thuong, truong), and never in the
 * accent code, where one letter is an accent.
 */
export const indexSettings: Settings = {
  searchableAttributes: textFields.flatMap((field) => [field, code(field)]).concat('numbers'),
  displayedAttributes: displayedFields,
  filterableAttributes: [
    ...compared.map((name) => filterable(name, { equality: true, comparison: true })),
    ...[...matched, ...counted].map((name) => filterable(name, { equality: true, comparison: false })),
  ],
  sortableAttributes: ['dateFrom', 'dateTo'],
  rankingRules,
  synonyms,
  typoTolerance: {
    disableOnAttributes: textFields.map(code),
    disableOnWords: foldedSyllables(),
    disableOnNumbers: true,
  },
  pagination: { maxTotalHits: maxCountedHits },
  faceting: { maxValuesPerFacet: maxFacetValues, sortFacetValuesBy: { '*': 'count' } },
  searchCutoffMs: 10_000,
};

function filterable(name: string, filter: { equality: boolean; comparison: boolean }) {
  return { attributePatterns: [name], features: { facetSearch: false, filter } };
}

/** The uid of the index that is searched. */
export const servedIndex = 'articles';
/** The uid under which a build is filled, before it is swapped with the one served. */
export const buildIndex = (generation: number): string => `${servedIndex}-${generation}`;
