import type { Segment } from '@tra-cuu/data/contract/search';
import { fold } from '@tra-cuu/data/text/fold';
import { findMatches, type Reading, type Term, type TextRange } from '@tra-cuu/data/text/highlight';
import { toSegments } from '@tra-cuu/data/text/segments';
import { findWords } from '@tra-cuu/data/text/words';

/** Length of a snippet in UTF-16 units, about two lines and a half of the result list. */
export const snippetLength = 260;
/** How much of the text before the first mark is shown with it. */
const lead = 60;

interface Window {
  text: string;
  start: number;
  ranges: TextRange[];
  /** How many different words asked for it shows. */
  score: number;
}

/** The part of the texts that shows most of what was asked for, the earliest of equals; their beginning if none does. */
export function toSnippet(texts: readonly string[], terms: readonly Term[], reading: Reading): Segment[] {
  let best: Window | undefined;
  for (const text of texts) {
    const window = bestWindow(text, findMatches(text, terms, reading));
    if (window && (!best || window.score > best.score)) best = window;
  }
  const first = texts[0];
  if (first === undefined) return [];
  return cut(best ?? { text: first, start: 0, ranges: [], score: 0 });
}

function bestWindow(text: string, ranges: TextRange[]): Window | undefined {
  const words = ranges.map(([start, end]) => findWords(text.slice(start, end)).map((word) => fold(word.text)));
  let best: Window | undefined;
  for (const [at, range] of ranges.entries()) {
    const shown = new Set<string>();
    for (let next = at; next < ranges.length; next += 1) {
      if ((ranges[next]?.[1] ?? 0) > range[0] - lead + snippetLength) break;
      for (const word of words[next] ?? []) shown.add(word);
    }
    if (!best || shown.size > best.score)
      best = { text, start: Math.max(0, range[0] - lead), ranges, score: shown.size };
  }
  return best;
}

const ellipsis = '…';

/** Cuts the window out between two words, with marks as they fall into it. */
function cut({ text, start, ranges }: Window): Segment[] {
  const from = start === 0 ? 0 : wordStartAfter(text, start);
  const to = wordEndBefore(text, from + snippetLength);
  const inside = ranges
    .filter(([begin, end]) => begin >= from && end <= to)
    .map(([begin, end]): TextRange => [begin - from, end - from]);
  const segments = toSegments(text.slice(from, to).replaceAll('\n', ' ').replaceAll('\t', ' '), inside);
  return [
    ...(from > 0 ? [{ text: `${ellipsis} `, match: false }] : []),
    ...segments,
    ...(to < text.length ? [{ text: ` ${ellipsis}`, match: false }] : []),
  ];
}

function wordStartAfter(text: string, at: number): number {
  const space = text.slice(at, at + lead).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function wordEndBefore(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(0, at + 1).search(/\s\S*$/);
  return space > 0 ? space : at;
}
