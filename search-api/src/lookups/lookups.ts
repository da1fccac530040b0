import type { Suggester } from '@tra-cuu/data/suggestions/suggester';
import type { SyllableTable } from '@tra-cuu/data/syllables/syllable-table';
import type { NameFinder } from '../query/operator-conditions.ts';

/** What the archive as a whole tells about a query. Null as long as nothing is published, or it has not arrived yet. */
export interface Lookups {
  syllables: SyllableTable | null;
  names: NameFinder | null;
  suggester: Suggester | null;
}

export const noLookups: Lookups = { syllables: null, names: null, suggester: null };
