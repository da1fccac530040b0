import type { Block } from '@tra-cuu/data/article/article';
import { fold } from '@tra-cuu/data/text/fold';
import { isProse, toHeadLines } from './head-lines.ts';
import type { PaperTypes } from './paper-types.ts';
import { readAbstract } from './read-abstract.ts';
import { readTypeLine } from './read-type-line.ts';

/** The kind of a consolidated text, the lines that have its number, and what the paper is about that was amended. */
export interface Consolidation {
  type: string;
  lines: readonly Block[];
  abstract?: string;
}

const authenticated = 'xac thuc van ban hop nhat';

/**
 * A consolidated text (văn bản hợp nhất) has the head of the paper that was amended; its own number, place and day stand at its end, around the
 * words that authenticate it (Pháp lệnh 01/2012/UBTVQH13). Null for any other paper.
 */
export function readConsolidation(blocks: readonly Block[], types: PaperTypes): Consolidation | null {
  const end = blocks.slice(-endBlocks);
  const at = end.findIndex(({ text }) =>
    text.split(/[\n\t]/).some((line) => /^\s*x/iu.test(line) && fold(line).trim() === authenticated),
  );
  if (at < 0) return null;
  const lines = end.slice(Math.max(0, at - linesBefore)).filter(({ text }) => !isProse(text));
  const abstract = subjectOf(blocks, types);
  return { type: 'Văn bản hợp nhất', lines, ...(abstract !== undefined && { abstract }) };
}

/** Blocks at the end among which the head stands; the body and the number stand before the words. */
const endBlocks = 12;
const linesBefore = 3;
const titleBlocks = 14;

function subjectOf(blocks: readonly Block[], types: PaperTypes): string | undefined {
  const lines = toHeadLines(blocks.slice(0, titleBlocks)).map(({ text }) => text);
  for (const [at, line] of lines.entries()) {
    const kind = readTypeLine(line, at, types);
    if (kind) return readAbstract(kind.rest, lines.slice(at + 1));
  }
  return undefined;
}
