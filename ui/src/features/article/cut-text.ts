import type { TextRange } from '@tra-cuu/data/contract/article';
import type { TextLink } from './text-links.ts';

/** A run of a text that is marked throughout or not at all. `continues`: the mark began before a link that it crosses the edge of. */
export interface MarkedRun {
  text: string;
  match: boolean;
  continues: boolean;
}

/** A stretch of a text that leads somewhere as a whole, or nowhere. */
export interface TextPart {
  /** Where it begins in the text. */
  start: number;
  link: TextLink | null;
  runs: MarkedRun[];
}

/** Cuts a text at its links, and each part at its marks; both in order, without overlap. Joined, the runs are the text. */
export function cutText(text: string, marks: readonly TextRange[], links: readonly TextLink[]): TextPart[] {
  const parts: TextPart[] = [];
  const add = (start: number, end: number, link: TextLink | null): void => {
    if (end > start) parts.push({ start, link, runs: toRuns(text, marks, start, end) });
  };
  let at = 0;
  for (const link of links) {
    const [start, end] = [Math.max(at, link.start), Math.min(text.length, link.end)];
    add(at, start, null);
    add(start, end, link);
    at = Math.max(at, end);
  }
  add(at, text.length, null);
  return parts;
}

function toRuns(text: string, marks: readonly TextRange[], start: number, end: number): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let at = start;
  const add = (to: number, match: boolean, continues: boolean): void => {
    if (to > at) runs.push({ text: text.slice(at, to), match, continues });
    at = Math.max(at, to);
  };
  for (const [from, to] of marks) {
    if (to <= start || from >= end) continue;
    add(from, false, false);
    add(Math.min(to, end), true, from < start);
  }
  add(end, false, false);
  return runs;
}
