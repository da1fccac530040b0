import type { Database } from 'better-sqlite3';
import type { Subject } from './actions.ts';
import type { Decision } from './decision.ts';
import { type FoldedShown, foldShown } from './fold-shown.ts';
import { readAlike } from './read-alike.ts';
import { settleReviews } from './settle-reviews.ts';
import { writeShown } from './write-shown.ts';

/**
 * Writes all that follows from the decisions of a subject, given in the order in which they were made with those that were undone. Written
 * twice, it changes nothing the second time. Returns how they are shown by that. To be called in a transaction.
 */
export function applyDecisions(db: Database, subject: Subject, decisions: readonly Decision[]): FoldedShown {
  const shown = foldShown(decisions, readAlike(db, subject));
  writeShown(db, subject, shown);
  settleReviews(db, subject, decisions, shown);
  return shown;
}
