import type { Tier, Understood } from '@tra-cuu/data/contract/search';
import type { FoundPage } from './read-page.ts';

/** A page, and how it came about. */
export interface Answer {
  page: FoundPage;
  /** The tier whose hits come first. */
  used: Tier;
  understood: Omit<Understood, 'text'>;
}
