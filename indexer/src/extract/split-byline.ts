import type { Block } from '@tra-cuu/data/article/article';
import {
  endsInSignature,
  isNameLike,
  isOfficeLike,
  parseAuthorLine,
  parseSourceLine,
  parseTrailingSource,
} from './byline.ts';

/** Who wrote an article and where it was taken from, as its last lines say. */
export interface Byline {
  author?: string;
  source?: string;
}

/** Bylines stand in the last lines only. */
const lastLines = 4;

/**
 * Takes the byline off the end of an article's blocks. The signature of a directive is no byline: it stays. A source in
 * brackets at the end of the last paragraph is read and left there.
 */
export function splitByline(blocks: readonly Block[]): Byline & { blocks: Block[] } {
  const kept = [...blocks];
  const byline: Byline = {};
  for (let step = 0; step < lastLines && kept.length > 1; step += 1) {
    const last = kept.at(-1);
    if (!last || last.kind === 'table' || last.kind === 'list') break;
    const before = kept.slice(0, -1).map(({ text }) => text);
    if (!addToByline(byline, last.text, before, last.kind !== 'caption')) break;
    kept.pop();
  }
  const trailing = byline.source === undefined ? parseTrailingSource(kept.at(-1)?.text ?? '') : null;
  if (trailing !== null) byline.source = trailing;
  return { ...byline, blocks: kept };
}

/** Whether the line is a byline, and then what it says is added. `bareName`: whether a name without a label is one. */
export function addToByline(byline: Byline, text: string, before: readonly string[], bareName: boolean): boolean {
  const source = byline.source === undefined ? parseSourceLine(text) : null;
  if (source !== null) byline.source = source;
  else if (byline.author === undefined) {
    const signs = bareName && (isNameLike(text) || isOfficeLike(text)) && !endsInSignature(before);
    const author = parseAuthorLine(text) ?? (signs ? text : null);
    if (author === null) return false;
    byline.author = author;
  } else return false;
  return true;
}
