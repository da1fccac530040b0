import type { TextRange } from './text-range.ts';

/** A run of text, and whether it was matched. */
export interface TextSegment {
  text: string;
  match: boolean;
}

/** Cuts a text at its ranges (in order, without overlap). Joined, the segments are the text. */
export function toSegments(text: string, ranges: readonly Readonly<TextRange>[]): TextSegment[] {
  const segments: TextSegment[] = [];
  let end = 0;
  for (const [start, stop] of ranges) {
    if (start > end) segments.push({ text: text.slice(end, start), match: false });
    segments.push({ text: text.slice(start, stop), match: true });
    end = stop;
  }
  if (end < text.length) segments.push({ text: text.slice(end), match: false });
  return segments;
}
