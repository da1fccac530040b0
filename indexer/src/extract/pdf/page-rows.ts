import { isOfSignature } from '../byline.ts';
import { beginsAnew } from '../paper/line-sign.ts';
import type { FlowLine } from './goes-on.ts';
import { type FlowPart, joinText } from './paragraphs.ts';
import { isSecrecyStamp } from './secrecy-stamp.ts';
import type { PagePart, Row } from './text-cells.ts';
import { type TextColumn, toTextColumn } from './text-column.ts';
import type { TextRun } from './text-run.ts';

const headOrFoot =
  /cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do|nơi nhận\s*:|^số\s*:/iu;
const isOfList = /^[-–+]|^nơi nhận/iu;

/** In sizes of the font: a gap within a line that is set to both sides is no wider, however few words it has. */
const widestWordGap = 2.5;

/** A line of more parts is a row of a table. */
const mostParts = 4;

/** A line with a gap in it is no table: a long word pushed the others apart, or an item has its number at the other end. */
export function toPlainLine(part: PagePart): PagePart {
  if (part.kind === 'lines' || part.rows.length > 1 || isHeadOrFoot(part.rows)) return part;
  const cells = part.rows[0] ?? [];
  const runs = cells.flat();
  const [first] = runs;
  if (!first || runs.length > cells.length || cells.length > mostParts) return part;
  const isOneLine = beginsAnew(first.text) || runs.every((run, at) => at === 0 || isNear(run, runs[at - 1]));
  if (!isOneLine) return part;
  const text = runs.map((run) => run.text).join(' ');
  return { kind: 'lines', lines: [{ ...first, text, right: runs.at(-1)?.right ?? first.right }] };
}

const isNear = (run: TextRun, before: TextRun | undefined): boolean =>
  before !== undefined && run.left - before.right <= widestWordGap * run.size;

const isHeadOrFoot = (rows: readonly Row[]): boolean =>
  rows.some((row) =>
    row.some((cell) => cell.some(({ text }) => headOrFoot.test(text) || isOfSignature(text) || isSecrecyStamp(text))),
  );

/** The head and the foot of a paper are read column by column, a table row by row. `isKnown` as for toParagraphs. */
export function toFlowOfRows(rows: readonly Row[], isKnown: (word: string) => boolean): FlowPart[] {
  const columns = Math.max(...rows.map((row) => row.length));
  if (isHeadOrFoot(rows) || (rows.length === 1 && columns === 2)) {
    const inColumns = Array.from({ length: columns }, (_, at) => rows.flatMap((row) => row[at] ?? []));
    return inColumns.map((lines) => ({ kind: 'apart', lines: setIn(lines, toCellColumn(lines)) }));
  }
  const toText = (cell: readonly TextRun[]): string =>
    joinText(
      cell.map(({ text }) => text),
      isKnown,
    );
  const text = rows.map((row) => row.map(toText).join('\t')).join('\n');
  return [{ kind: 'whole', part: { kind: 'table', text } }];
}

/** The column of a cell. Lines that are no list are centred, the longest one too: it has room on both sides. */
function toCellColumn(lines: readonly TextRun[]): TextColumn {
  const column = toTextColumn(lines);
  const room = lines.some(({ text }) => isOfList.test(text)) ? 0 : Math.max(0, ...lines.map(({ size }) => 2 * size));
  return { ...column, left: column.left - room, right: column.right + room };
}

export const setIn = (lines: readonly TextRun[], column: TextColumn): FlowLine[] =>
  lines.map((run) => ({ run, column }));
