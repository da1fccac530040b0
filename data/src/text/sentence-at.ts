/** A sentence is cut to this many UTF-16 units on either side of what it is about. */
const longestSide = 300;

/** A full stop, question or exclamation mark with a new sentence behind it, or the end of a line. */
const endOfSentence = /[.!?…]["”’)]*\s+(?=["“‘(]?[\p{Lu}\p{N}-])|\n/gu;

/** The sentence of a text that a range stands in, cut at a space where it is very long. */
export function sentenceAt(text: string, { start, end }: { start: number; end: number }): string {
  const ends = [...text.matchAll(endOfSentence)].map((match) => match.index + match[0].length);
  const from = Math.max(ends.findLast((at) => at <= start) ?? 0, start - longestSide);
  const to = Math.min(ends.find((at) => at >= end) ?? text.length, end + longestSide);
  return trimToWords(text, from, to).trim();
}

function trimToWords(text: string, from: number, to: number): string {
  const isInside = (at: number): boolean => /\S\S/.test(text.slice(at - 1, at + 1)) && at > 0 && at < text.length;
  const first = isInside(from) ? text.indexOf(' ', from) : from;
  const last = isInside(to) ? text.lastIndexOf(' ', to) : to;
  return text.slice(first, last);
}
