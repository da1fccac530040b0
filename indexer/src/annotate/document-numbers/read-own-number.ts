import { type FoundNumber, findNumbers } from './find-numbers.ts';
import { isCapitals, isProse } from './head-lines.ts';
import type { PaperTypes } from './paper-types.ts';

/** The line of a head that has the paper's own number. `number` is null where it was left to be filled in: "Số:      -CT/TU". */
export interface OwnNumber {
  at: number;
  number: string | null;
  /** What stands behind the number in its line: "V/v …" as a rule, or nothing. */
  rest: string;
}

/** A law has its kind before it: "Luật số: 43/2019/QH14". */
const lead = /^[^\p{L}\d]*(?:(?:Luật|Bộ luật|Pháp lệnh|Lệnh|Nghị quyết|Nghị định|Sắc lệnh)\s+)?số\s*:?\s*/iu;
const onlyOwn = /^[\s.,;:*–-]*$|^[\s.,;:–-]*(?:v\/v|về việc)|^[\s.,;]*(?:\(?ngày\s|\()/iu;
/** What is left of a number that was to be filled in by hand, or that recognition could not read: "      -CT/TU", "445. /NQ-CP". */
const gap = /^[\s.…_\d]*(?:[-–—/]\s*(?:19|20)\d{2}\s*)?[-–—/]\s*\p{L}{1,6}\s*[-–—/]\s*\p{Lu}/u;
/** The number in a title: "NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 110/2004/NĐ-CP NGÀY 08 THÁNG 4 NĂM 2004 VỀ …", as legal databases have it. */
const titled = /^(?:[\p{L}\s-]{2,80}?\s)?số\s*:?\s*/iu;
const longestLine = 300;

/** The paper's own number in the first lines, before any running text; null where there is none, as in a report about a paper. */
export function readOwnNumber(lines: readonly string[], types: PaperTypes): OwnNumber | null {
  for (const [at, line] of lines.entries()) {
    const own = line.length > longestLine ? null : (readLine(line, at) ?? readTitled(lines, at, types));
    if (own) return own;
    if (isProse(line)) return null;
  }
  return null;
}

function readLine(line: string, at: number): OwnNumber | null {
  const start = lead.exec(line)?.[0].length;
  if (start === undefined) return aloneInLine(line, at);
  const text = line.slice(start);
  const first = findNumbers(text, true)[0];
  if (first?.start === 0) return onlyOwn.test(text.slice(first.end)) ? toOwn(first, at, text.slice(first.end)) : null;
  return gap.test(text) ? { at, number: null, rest: '' } : null;
}

/** "05-CT/TU", without "Số" before it. */
function aloneInLine(line: string, at: number): OwnNumber | null {
  const [first] = findNumbers(line);
  return first?.start === 0 && /^[\s.]*$/.test(line.slice(first.end)) ? toOwn(first, at, '') : null;
}

/** "Nghị định của Chính phủ số 114/2003/NĐ-CP": in capitals, or in small letters before the grounds of the paper itself. */
function readTitled(lines: readonly string[], at: number, { names }: PaperTypes): OwnNumber | null {
  const line = lines[at] ?? '';
  const start = titled.exec(line);
  const [number] = start ? findNumbers(line.slice(start[0].length)) : [];
  if (!start || number?.start !== 0) return null;
  const heads = [lines[at - 1] ?? '', line].map((one) => one.toLowerCase());
  const isTitle = names.some(({ name }) => heads.some((one) => one.startsWith(name.toLowerCase())));
  const isPaper =
    isCapitals(line) || lines.slice(at + 1, at + linesToGround).some((one) => /^[-–]?\s*Căn cứ\s/u.test(one));
  return isTitle && isPaper ? toOwn(number, at, line.slice(start[0].length + number.end)) : null;
}
const linesToGround = 6;

const toOwn = ({ number }: FoundNumber, at: number, rest: string): OwnNumber => ({ at, number, rest: rest.trim() });
