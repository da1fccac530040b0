import type { Context } from './concepts.ts';
import { followsOn, type RowWord, standsAt } from './rows.ts';

const dash = /^\s?[-–/]\s?$/;

/** Whether one of the context's words stands right behind `to`, or in front of `from`, there with a dash at most ("TT-BTC"). */
export function standsIn({ before, after }: Context, row: readonly RowWord[], from: number, to: number): boolean {
  if (followsOn(row[to]) && before.some((form) => standsAt(row, to, form))) return true;
  const isNext = followsOn(row[from]) || dash.test(row[from]?.gap ?? '');
  return isNext && after.some((form) => standsAt(row, from - form.words.length, form));
}
