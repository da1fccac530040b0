import { type NumberParts, toCanonicalNumber } from './canonical-number.ts';
import type { FoundNumber } from './find-numbers.ts';

const serial = '\\d{1,4}[a-e]?(?:\\s?[-–]\\s?[A-ZĐ]{2,4}(?=[\\s,;]))?';
/** Running numbers right before another, behind "số" or the name of a kind of papers: "Nghị quyết số 18, 19-NQ/TW". */
const list = new RegExp(
  `(?:(?<!\\p{L})số:?|(?<!\\p{L})(?:thị|quyết|luận|định|dẫn|báo|hoạch|văn|tư|lệnh|trình|tri))\\s+(?<list>${serial}(?:\\s*[,;]\\s*(?:số\\s+)?${serial}){0,7})\\s*(?:,\\s*(?:và\\s+)?|;\\s*|và\\s+)(?:số\\s+)?$`,
  'iu',
);
const listReach = 90;

/** The numbers at the end of the text before a number whose type and body they share; `offset` is where that text begins. */
export function findSharedNumbers(before: string, offset: number, parts: NumberParts): FoundNumber[] {
  if (!/(?:[,;]|và)\s*(?:và\s+)?(?:số\s+)?$/u.test(before.slice(-12))) return [];
  const from = Math.max(0, before.length - listReach);
  const match = list.exec(before.slice(from));
  const printed = match?.groups?.list;
  if (!match || printed === undefined) return [];
  const start = offset + from + match.index + match[0].indexOf(printed);
  return [...printed.matchAll(/(?<![\p{L}\d])(?<serial>\d{1,4}[a-e]?)(?:\s?[-–]\s?[A-ZĐ]{2,4})?/gu)].map(
    ({ 0: text, index, groups }) => ({
      start: start + index,
      end: start + index + text.length,
      number: toCanonicalNumber({ ...parts, serial: groups?.serial ?? '' }),
    }),
  );
}
