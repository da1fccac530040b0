import type { Understood } from '@tra-cuu/data/contract/search';
import type { SyllableTable } from '@tra-cuu/data/syllables/syllable-table';
import type { FilterPlan } from '../query/filters.ts';
import type { FindOtherWays, SearchPlan } from '../query/plan-search.ts';
import type { PageWindow } from '../query/planned-query.ts';
import type { QueryReading } from '../query/query-words.ts';
import type { ReaderIndex } from '../reader/for-reader.ts';

/** A search on its way: what was asked, how it was read and planned, and what it is answered with. */
export interface SearchContext {
  reading: QueryReading;
  plan: SearchPlan;
  filters: FilterPlan;
  /** The ids of the people whose name the whole query is. */
  people: readonly string[];
  /** The bodies asked for that go by other names too. */
  chains: Pick<Understood, 'chains'>;
  window: PageWindow;
  /** Whether words may be left out, corrected or answered by what is near. */
  helped: boolean;
  /** How many hits the list that goes first is known to have; null where that is not known. */
  expected: number | null;
  index: ReaderIndex;
  table: SyllableTable | null;
  findWays: FindOtherWays;
  /** The same search for another text, which is taken as it stands. */
  forText(text: string): SearchContext;
}

/** Whether the hits wanted are the very first ones by relevance, so that the best hit is among them. */
export const beginsWithBest = ({ offset, limit, sort }: PageWindow): boolean =>
  offset === 0 && limit > 0 && sort === undefined;
