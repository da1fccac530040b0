import type { Context } from './concepts.ts';
import { followsOn, type RowWord, standsAt } from './rows.ts';

/** Whether one of the context's words stands right behind `to` or in front of `from`. */
export function standsIn({ before, after }: Context, row: readonly RowWord[], from: number, to: number): boolean {
  if (followsOn(row[to]) && before.some((form) => standsAt(row, to, form))) return true;
  return followsOn(row[from]) && after.some((form) => standsAt(row, from - form.words.length, form));
}
