import { findWantedMatches, type Match } from './find-matches.ts';
import { type TextSegment, toSegments } from './segments.ts';
import type { TextRange } from './text-range.ts';
import type { WantedTerm } from './wanted.ts';

/** The ranges of a text to be marked for a query, in order. Matches with just a space between them are one range. */
export function toMarkRanges(text: string, terms: readonly WantedTerm[]): TextRange[] {
  return joinMatches(text, findWantedMatches(text, terms));
}

/** A text cut into marked and unmarked runs. Joined, they are the text. */
export function markText(text: string, terms: readonly WantedTerm[]): TextSegment[] {
  return toSegments(text, toMarkRanges(text, terms));
}

/** Matches (in order, without overlap) as ranges; those with just a space between them as one. */
export function joinMatches(text: string, matches: readonly Pick<Match, 'start' | 'end'>[]): TextRange[] {
  const ranges: TextRange[] = [];
  for (const { start, end } of matches) {
    const previous = ranges.at(-1);
    if (previous && previous[1] + 1 === start && text[previous[1]] === ' ') previous[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}
