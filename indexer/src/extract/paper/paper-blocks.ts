import type { Block } from '@tra-cuu/data/article/article';
import { isNameLike, isOfSignature } from '../byline.ts';
import { parsePlaceAndDay } from '../published-line.ts';
import { isArticle, isDivision, isInCapitals, isNumbered } from './line-sign.ts';
import type { PaperPart, Paragraph } from './paper-part.ts';

const longestHeading = 200;
/** A numbered line longer than this is a paragraph of its own, even without a stop at its end. */
const longestSection = 120;
/** Capitals with figures among fewer words are a number or a code, unless they are centred. */
const wordsOfHeading = 4;
const item = /^([-–—+*•·▪●])\s*(?=\S)/u;

/** The blocks of a document: items with one sign that follow one another are one list, its lines without the sign. */
export function toBlocks(parts: readonly PaperPart[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    if (!part) break;
    const length = Math.max(1, runOfItems(parts, at));
    const items = parts.slice(at, at + length).map(({ text }) => text.replace(item, ''));
    blocks.push(length > 1 ? { kind: 'list', text: items.join('\n') } : { kind: kindOf(part), text: part.text });
    at += length;
  }
  return blocks;
}

/** How many parts from here are items of one list. */
function runOfItems(parts: readonly PaperPart[], at: number): number {
  const signOf = (part: PaperPart | undefined): string | undefined =>
    part?.kind === 'paragraph' ? item.exec(part.text)?.[1] : undefined;
  const sign = signOf(parts[at]);
  if (sign === undefined) return 0;
  const end = parts.slice(at).findIndex((part) => signOf(part) !== sign);
  return end < 0 ? parts.length - at : end;
}

const kindOf = (part: PaperPart): Block['kind'] =>
  part.kind === 'table' ? 'table' : isHeading(part) ? 'heading' : 'paragraph';

/** Whether a paragraph is the heading of a part, by what it says: docx and PDF have no styles that could be relied on. */
export function isHeading({ text, centred }: Paragraph): boolean {
  if (text.length > longestHeading || /[.;,…]$/.test(text) || isOfSignature(text)) return false;
  if (/:$/.test(text) && !isInCapitals(text)) return false;
  if (isDivision(text) || isArticle(text)) return true;
  if (isNumbered(text)) return text.length <= longestSection;
  return (
    isInCapitals(text) &&
    !isNameLike(text) &&
    !parsePlaceAndDay(text) &&
    (centred || !/\d/.test(text) || text.split(' ').length >= wordsOfHeading)
  );
}
