import { fold } from '@tra-cuu/data/text/fold';
import type { TextRun } from './text-run.ts';

export type Edge = 'top' | 'bottom';

/** A run at the edge of a page; `distance` from that edge in points. */
export interface EdgeRun {
  run: TextRun;
  edge: Edge;
  distance: number;
}

const sameDistance = 6;
/** Of the pages from its first to its last, on how many a running head stands: left and right pages may have one each. */
const minShare = 0.5;
/** On how many pages at least, in a document of more than `fewPages` and in one of less. */
const minPages = 3;
const minOfFewPages = 2;
const fewPages = 4;

/**
 * The runs that recur at the same place of many pages, each with the first page where it does. A number in them that counts with the
 * pages is passed over.
 */
export function findRecurring(runs: readonly EdgeRun[], pages: number): Map<TextRun, number> {
  const groups = new Map<string, EdgeRun[]>();
  for (const each of runs) {
    for (const key of keysOf(each)) {
      const group = groups.get(key);
      if (group) group.push(each);
      else groups.set(key, [each]);
    }
  }
  const recurring = new Map<TextRun, number>();
  for (const group of groups.values()) {
    const inPlace = pagesInPlace(group);
    if (recurs(inPlace, pages)) for (const { run } of group) recurring.set(run, Math.min(...inPlace));
  }
  return recurring;
}

/** What is the same on another page: the text, and the text with one of its numbers told from the page's. */
function keysOf({ run, edge }: EdgeRun): string[] {
  const text = fold(run.text).replace(/\s+/g, '');
  const counting = [...text.matchAll(/\d{1,5}/g)].map(
    ({ 0: digits, index }) =>
      `${text.slice(0, index)}<${Number(digits) - run.page}>${text.slice(index + digits.length)}`,
  );
  return [text, ...counting].map((key) => `${edge} ${key}`);
}

/** The pages on which the runs stand where most of them do. */
function pagesInPlace(group: readonly EdgeRun[]): number[] {
  const middle = group.map(({ distance }) => distance).sort((a, b) => a - b)[group.length >> 1] ?? 0;
  const inPlace = group.filter(({ distance }) => Math.abs(distance - middle) <= sameDistance);
  return [...new Set(inPlace.map(({ run }) => run.page))];
}

function recurs(numbers: readonly number[], pages: number): boolean {
  if (numbers.length < (pages <= fewPages ? minOfFewPages : minPages)) return false;
  return numbers.length >= (Math.max(...numbers) - Math.min(...numbers) + 1) * minShare;
}
