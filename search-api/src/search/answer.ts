import type { Tier, Understood } from '@tra-cuu/data/contract/search';
import type { FoundPage } from './read-page.ts';

/** A page, and how it came about. */
export interface Answer {
  page: FoundPage;
  /** The tier whose hits come first. */
  used: Tier;
  understood: Omit<Understood, 'text'>;
}

/** An answer of which a part may be left to be read. */
export interface BegunAnswer {
  found: Answer;
  /** Whether that is all of it. Else it is the first list alone, which is empty. */
  whole: boolean;
  /** The whole answer. */
  finish(): Promise<Answer>;
}
