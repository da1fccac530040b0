import { chooseWindows, type WindowOptions, weightsOf } from './choose-windows.ts';
import type { Window } from './cut-window.ts';
import { findWantedMatches, type Match } from './find-matches.ts';
import { joinMatches } from './mark-text.ts';
import { type TextSegment, toSegments } from './segments.ts';
import type { WantedTerm } from './wanted.ts';

interface Candidate {
  text: string;
  windows: Window[];
  matches: Match[];
  score: number;
}

/**
 * What is shown of a document below its title, out of its texts (the best to read first): the one that shows the most weight
 * of what was asked for, of equals the first, cut to `chooseWindows`; the beginning of the first that is not blank when none
 * shows any. Marked by the rule of `findWantedMatches`. "…" stands where text was left out, and a space for each line break
 * and tab.
 */
export function toSnippet(
  texts: readonly string[],
  terms: readonly WantedTerm[],
  options: WindowOptions = {},
): TextSegment[] {
  const most = terms.reduce((sum, _, term) => sum + Math.max(0, options.weights?.[term] ?? 1), 0);
  let best: Candidate | undefined;
  for (const text of texts) {
    const candidate = toCandidate(text, terms, options);
    if (candidate.windows.length > 0 && (!best || candidate.score > best.score)) best = candidate;
    if (best && best.score >= most) break;
  }
  return best ? toShownSegments(best) : [];
}

function toCandidate(text: string, terms: readonly WantedTerm[], options: WindowOptions): Candidate {
  const found = findWantedMatches(text, terms);
  const windows = chooseWindows(text, found, options);
  const matches = found.filter(({ start, end }) =>
    windows.some((window) => start >= window.start && end <= window.end),
  );
  const shown = new Set(matches.map(({ term }) => term));
  const score = weightsOf(found, options).reduce(
    (sum, weight, term) => (shown.has(term) ? sum + Math.max(0, weight) : sum),
    0,
  );
  return { text, windows, matches, score };
}

const lineBreak = /[\t\n\v\f\r\u2028\u2029]/g;

function toShownSegments({ text, windows, matches }: Candidate): TextSegment[] {
  const segments: TextSegment[] = [];
  let end = 0;
  for (const window of windows) {
    if (text.slice(end, window.start).trim() !== '') segments.push({ text: end === 0 ? '… ' : ' … ', match: false });
    segments.push(...toWindowSegments(text, window, matches));
    end = window.end;
  }
  return text.slice(end).trim() === '' ? segments : [...segments, { text: ' …', match: false }];
}

function toWindowSegments(text: string, { start, end }: Window, matches: readonly Match[]): TextSegment[] {
  const shown = text.slice(start, end).replace(lineBreak, ' ');
  const inside = matches
    .filter((match) => match.start >= start && match.end <= end)
    .map((match) => ({ start: match.start - start, end: match.end - start }));
  return toSegments(shown, joinMatches(shown, inside));
}
