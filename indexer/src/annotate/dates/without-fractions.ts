import { isJoint } from './joint.ts';
import type { FoundDate } from './vietnamese-dates.ts';

/** A word behind which figures without a year may as well be a share or an amount: "và 2/3 đại biểu", "từ 3-5 tổ". */
const joiningWord = /(?<!\p{L})(?:từ|đến|tới|và|hết|vào)\s+\(?$/iu;

/** The dates without those that are told from a share or an amount by nothing, and stand beside no other date. */
export function withoutFractions(text: string, dates: readonly FoundDate[]): FoundDate[] {
  return dates.filter((date, at) => {
    if (date.year !== null || date.day === null) return true;
    if (!joiningWord.test(text.slice(Math.max(0, date.start - 8), date.start))) return true;
    const [before, after] = [dates[at - 1], dates[at + 1]];
    return (
      (before !== undefined && isJoint(text.slice(before.end, date.start))) ||
      (after !== undefined && isJoint(text.slice(date.end, after.start)))
    );
  });
}
