import type { DocumentReference } from '@tra-cuu/data/article/article';
import { fold } from '@tra-cuu/data/text/fold';
import { findDates } from '../dates/vietnamese-dates.ts';
import { findNumbers } from './find-numbers.ts';

const typeReach = 40;
const dateReach = 40;

/** The documents that the texts cite, each once, with the type printed before the number and the date behind it. */
export function findReferences(texts: readonly string[], types: readonly string[]): DocumentReference[] {
  const references = new Map<string, DocumentReference>();
  for (const [block, text] of texts.entries()) {
    for (const { start, end, number } of findNumbers(text)) {
      const known = references.get(number);
      const type = known?.type ?? typeBefore(text.slice(Math.max(0, start - typeReach), start), types);
      const date = known?.date ?? dateBehind(text.slice(end, end + dateReach));
      references.set(number, {
        ...(type !== undefined && { type }),
        number,
        ...(date !== undefined && { date }),
        mentions: [...(known?.mentions ?? []), { block, start, end }],
      });
    }
  }
  return [...references.values()];
}

/** "Chỉ thị số " gives Chỉ thị: the name as the vocabulary writes it, the nearest where several stand there. */
function typeBefore(before: string, types: readonly string[]): string | undefined {
  const text = fold(before).replace(/(?:\s|so|:|,)+$/, '');
  return types.find((type) => text.endsWith(fold(type)));
}

function dateBehind(after: string): string | undefined {
  const lead = /^\s*,?\s*(?:ban hành\s+|ra\s+)?\(?(?:ngày\s+)?/u.exec(after)?.[0].length ?? 0;
  const first = findDates(after)[0];
  return first?.precision === 'day' && first.start <= lead ? (first.date ?? undefined) : undefined;
}
