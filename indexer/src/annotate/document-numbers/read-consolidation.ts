import type { Block } from '@tra-cuu/data/article/article';
import { fold } from '@tra-cuu/data/text/fold';

const authenticated = 'xac thuc van ban hop nhat';

/**
 * A consolidated text (văn bản hợp nhất) has the head of the paper that was amended; its own number, place and day stand at its end, around the
 * words that authenticate it (Pháp lệnh 01/2012/UBTVQH13). Null for any other paper.
 */
export function readConsolidation(end: readonly Block[]): { type: string; lines: readonly Block[] } | null {
  const at = end.findIndex(({ text }) => text.split(/[\n\t]/).some((line) => fold(line).trim() === authenticated));
  return at < 0 ? null : { type: 'Văn bản hợp nhất', lines: end.slice(Math.max(0, at - linesBefore)) };
}

/** The body and the number stand before. */
const linesBefore = 3;
