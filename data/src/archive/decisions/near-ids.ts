import type { Database } from 'better-sqlite3';
import { fold } from '../../text/fold.ts';
import type { Subject } from './actions.ts';

const mostNear = 3;

/** What a word counts that only begins another one, or begins with it: a slip at its end. */
const begun = 0.9;

/** Ids that look like one that there is not, or like a name: those that share most words with it, the shortest first. */
export function findNearIds(db: Database, subject: Subject, id: string): string[] {
  const wanted = [...new Set(toWords(fold(id)))];
  const ids = db.prepare<[], string>(`SELECT id FROM ${subject}`).pluck().all();
  return ids
    .map((other) => ({ other, score: likeness(wanted, other.split('-')) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || a.other.length - b.other.length || (a.other < b.other ? -1 : 1))
    .slice(0, mostNear)
    .map(({ other }) => other);
}

const toWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** From 0 (no word in common) to 1. */
function likeness(wanted: readonly string[], words: readonly string[]): number {
  const shared = words.reduce((sum, word) => sum + Math.max(0, ...wanted.map((one) => alike(one, word))), 0);
  return shared / Math.max(wanted.length, words.length);
}

function alike(one: string, other: string): number {
  if (one === other) return 1;
  const isBegun = Math.min(one.length, other.length) > 1 && (one.startsWith(other) || other.startsWith(one));
  return isBegun ? begun : 0;
}
