import type { Database } from 'better-sqlite3';
import type { Subject } from './actions.ts';

const mostNear = 3;

/** Ids that look like one that there is not: those that share most words with it, the shortest first. */
export function findNearIds(db: Database, subject: Subject, id: string): string[] {
  const wanted = new Set(
    id
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  );
  const ids = db.prepare<[], string>(`SELECT id FROM ${subject}`).pluck().all();
  const shared = (other: string): number => other.split('-').filter((word) => wanted.has(word)).length;
  return ids
    .map((other) => ({ other, score: shared(other) / Math.max(wanted.size, other.split('-').length) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || a.other.length - b.other.length || (a.other < b.other ? -1 : 1))
    .slice(0, mostNear)
    .map(({ other }) => other);
}
