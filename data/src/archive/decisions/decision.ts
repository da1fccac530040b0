import type { Act } from './actions.ts';

/** What staff decided. Times are ISO 8601. One that was undone stays on record, and counts no more. */
export type Decision = Act & {
  id: number;
  /** Ids of the articles that it is about, where it names them. */
  articles: string[];
  by: string;
  at: string;
  undone: { by: string; at: string } | null;
};

/** Who decides, and when. */
export interface Decider {
  by: string;
  at: Date;
}

/** A decision cannot be made or undone; the message says why, and what to do. */
export class RefusedDecisionError extends Error {
  override readonly name = 'RefusedDecisionError';
}
