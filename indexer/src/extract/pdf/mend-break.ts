import { isSyllable } from '@tra-cuu/data/text/syllable';

const wordBefore = /(\p{L}+)-$/u;
const wordAfter = /^\p{Ll}+/u;
/** The end of a line that breaks a number behind a sign: "19/2023/TT-" goes on with "BLĐTBXH". */
export const brokenNumber = /\d\S*[-/]$/;

/**
 * A line and the one that goes on with it, as one text. A hyphen at the end is taken out only where both halves are one syllable that
 * they are not apart, or `isKnown` as one word; a hyphen or slash inside a number stays, and no space comes behind it.
 */
export function mendBreak(line: string, next: string, isKnown: (word: string) => boolean): string {
  const before = wordBefore.exec(line)?.[1];
  const after = wordAfter.exec(next)?.[0];
  if (before !== undefined && after !== undefined && isOneWord(before, after, isKnown))
    return `${line.slice(0, -1)}${next}`;
  return /\S-$/.test(line) || brokenNumber.test(line) ? `${line}${next}` : `${line} ${next}`;
}

const isOneWord = (before: string, after: string, isKnown: (word: string) => boolean): boolean =>
  isKnown(before + after) || (isSyllable(before + after) && !(isSyllable(before) && isSyllable(after)));
