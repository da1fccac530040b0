import type { Block } from '@tra-cuu/data/article/article';
import { findNumbers } from './find-numbers.ts';
import { isCapitals, isProse, isRightOfHead, splitLines, toHeadLines } from './head-lines.ts';
import { parseRecordRow } from './paper-record.ts';
import type { PaperTypes } from './paper-types.ts';
import { readIssuer } from './read-issuer.ts';
import { type OwnNumber, readOwnNumber } from './read-own-number.ts';
import { readPlaceAndDay } from './read-place-and-day.ts';
import { readTypeLine, type TypeLine, typeAtStart } from './read-type-line.ts';

/** The head of a paper among the first lines of a text. */
export interface LocatedHead {
  lines: readonly string[];
  own: OwnNumber;
  /** The line that names the kind; null in a letter. */
  kind: TypeLine | null;
  /** The first block whose text is not the head's alone. */
  bodyFrom: number;
}

/** A text with its title. */
interface TitledBlocks {
  title: string;
  blocks: readonly Block[];
}

/** Blocks among which a paper's head stands; how many of its lines the kind stands below the number at most. */
const headBlocks = 24;
const linesToKind = 12;

/**
 * Where the head of a paper stands; null for a text that is no paper, such as a report about one, which begins with running text. A page that is
 * called by a paper's kind and number is that paper, whatever it says before.
 */
export function locateHead(page: TitledBlocks, types: PaperTypes): LocatedHead | null {
  const head = locateFirst(page, types);
  if (head) return head;
  const from = findHeadCalled(page, types);
  const below = from > 0 ? locateFirst({ title: '', blocks: page.blocks.slice(from) }, types) : null;
  return below && { ...below, bodyFrom: below.bodyFrom + from };
}

/** The first block of the head whose number is that of the page's title: "Quyết định 15/2019/QĐ-UBND"; -1 for none. */
function findHeadCalled({ title, blocks }: TitledBlocks, types: PaperTypes): number {
  const [called] = typeAtStart(title, types) === undefined ? [] : findNumbers(title);
  if (!called) return -1;
  const isOwn = (line: string): boolean => /^Số\s*:?\s/u.test(line) && findNumbers(line)[0]?.number === called.number;
  const at = blocks.findIndex(({ text }) => splitLines(text).some(isOwn));
  const above = blocks.slice(0, Math.max(0, at)).findLastIndex(({ text }) => !splitLines(text).every(isLineOfHead));
  return at < 0 ? -1 : above + 1;
}

const isLineOfHead = (line: string): boolean => isCapitals(line) || isRightOfHead(line) || !/\p{L}/u.test(line);

function locateFirst({ title, blocks }: TitledBlocks, types: PaperTypes): LocatedHead | null {
  const ofTitle = linesOfTitle(title, blocks[0]).map((text) => ({ text, block: 0 }));
  const all = [...ofTitle, ...toHeadLines(blocks.slice(0, headBlocks))].filter(({ text }) => !isRowOfRecord(text));
  const lines = all.map(({ text }) => text);
  const own = readOwnNumber(lines, types) ?? withoutNumber(lines);
  if (!own) return null;
  const kind = findKind(lines, own, types);
  if (own.number === null && !(kind && lines.slice(0, kind.at).some(isRightOfHead))) return null;
  return { lines, own, kind, bodyFrom: all[Math.max(own.at, kind?.at ?? 0)]?.block ?? 0 };
}

/** A paper that was given no number has the Party's name or the State's motto in its head, and a place and a day. */
function withoutNumber(lines: readonly string[]): OwnNumber | null {
  const prose = lines.findIndex(isProse);
  const head = lines.slice(0, prose < 0 ? lines.length : prose);
  const at = head.findIndex(isRightOfHead);
  const near = head.slice(Math.max(0, at - linesToKind), at + linesToKind);
  return at < 0 || !near.some((line) => readPlaceAndDay(line)?.place !== undefined)
    ? null
    : { at, number: null, rest: '' };
}

/** The first line of a plain text is its title, and may be that of a head: "TỈNH ỦY CAO SƠN      ĐẢNG CỘNG SẢN VIỆT NAM". */
function linesOfTitle(title: string, first: Block | undefined): string[] {
  const lines = /\p{Lu}{2}/u.test(title) ? splitLines(title) : [];
  const isOfHead = lines.some(isRightOfHead) || (isCapitals(title) && readIssuer([title]) !== undefined);
  return isOfHead && first?.text.includes(lines[0] ?? '') !== true ? lines : [];
}

const isRowOfRecord = (line: string): boolean =>
  line.includes(':') && (parseRecordRow(line.replace(/^[-•*\s]+/, ''))?.value ?? '') !== '';

/** Below the number as a rule, above it where a database has printed the kind first. */
function findKind(lines: readonly string[], { at }: OwnNumber, types: PaperTypes): TypeLine | null {
  for (let below = at; below <= at + linesToKind && below < lines.length; below += 1) {
    const line = lines[below] ?? '';
    const kind = readTypeLine(line, below, types);
    if (kind) return kind;
    if (below > at && (isProse(line) || /^(?:kính gửi|căn cứ)/iu.test(line))) break;
  }
  for (let above = at - 1; above >= 0; above -= 1) {
    const kind = readTypeLine(lines[above] ?? '', above, types);
    if (kind) return kind;
  }
  return null;
}
