import type { Tier } from '@tra-cuu/data/contract/search';
import type { WantedTerm } from '@tra-cuu/data/text/wanted';

/** A way to ask the engine for the words of a query, and to mark them in what it finds. */
export interface PlannedQuery {
  /** What its hits are called. */
  tier: Tier;
  /** As the engine is asked. */
  q: string;
  /** The fields in which it is asked. */
  fields: readonly string[];
  /** What its hits are marked by: the same rule as the one they match by. */
  terms: readonly WantedTerm[];
  /** Whether its few words are likely to be meant in a row. */
  inRow?: boolean;
}

/** Which part of the hits is wanted, of what, and in which order. */
export interface PageWindow {
  offset: number;
  limit: number;
  /** Unset: by relevance. */
  sort: readonly string[] | undefined;
}
