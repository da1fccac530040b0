import type { Lookups } from '../lookups/lookups.ts';
import type { Symbols } from '../query/grammar/token.ts';
import type { FindOtherWays } from '../query/plan-search.ts';
import type { ReaderIndex } from '../reader/for-reader.ts';

/** What reading and answering a query needs. */
export interface SearchResources {
  index: ReaderIndex;
  lookups: () => Lookups;
  /** Symbols of document types, in small letters without accents. */
  symbols: Symbols;
  findWays: FindOtherWays;
}
