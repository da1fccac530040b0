import type { ChangeCounts } from '@tra-cuu/data/archive/article-store';

/** A small archive's lookups are made anew after every change, a larger one's when this share of it is new. */
const smallArchive = 5_000;
const newShare = 0.01;

/**
 * Whether lookups may stay as they are in an archive that has changed since they were made. What their readers may no longer see,
 * withdrawn, corrected or hidden, is never borne: it would go on being suggested to them.
 */
export function isFresh(made: ChangeCounts, { articles, changes, withdrawals, decisions }: ChangeCounts): boolean {
  if (withdrawals !== made.withdrawals || decisions !== made.decisions || articles < made.articles) return false;
  const bearable = articles <= smallArchive ? 0 : articles * newShare;
  return changes - made.changes <= bearable;
}
