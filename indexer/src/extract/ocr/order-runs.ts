import { fold } from '@tra-cuu/data/text/fold';
import { isNameLike, isOfSignature } from '../byline.ts';
import { isSecrecyStamp } from '../pdf/secrecy-stamp.ts';
import type { TextRun } from '../pdf/text-run.ts';

/** In sizes of the font: what stands no further apart is one row. */
const sameRow = 0.5;
/** In sizes of the font: what is narrower between two columns is a space. */
const narrowestGutter = 0.4;
/** In sizes of the font: a line further above is of what stands before the columns. */
const nextLine = 2.5;
/** Columns of as many lines are those of a printed page, not of a table's row. */
const linesOfColumn = 6;
/** A table has shorter cells than a printed column has lines, in characters. */
const lineOfColumn = 25;

type Row = readonly TextRun[];

/** Two columns beside one another, and the rows that they take. */
interface Columns {
  start: number;
  end: number;
  left: TextRun[];
  right: TextRun[];
}

/**
 * Runs in the order in which a program would have set them: row by row, but the columns of a paper's head and foot, and of a page printed
 * in two columns, one after the other. Specks between them are left out.
 */
export function orderRuns(runs: readonly TextRun[]): TextRun[] {
  const rows = toRows(runs);
  const ordered: TextRun[] = [];
  let done = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const columns = at < done ? null : columnsAt(rows, at, done);
    if (!columns || !areColumns(columns)) continue;
    ordered.push(
      ...rows.slice(done, columns.start).flat(),
      ...[...columns.left, ...columns.right].filter((run) => !isSpeck(run)),
    );
    done = columns.end;
  }
  return [...ordered, ...rows.slice(done).flat()];
}

/** The runs by the row they stand in, from the top down, each from left to right. */
function toRows(runs: readonly TextRun[]): Row[] {
  const rows: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] && run.y - row[0].y <= sameRow * run.size) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** The columns that a row of two begins, down to the first run that crosses from one to the other; `from`: the first row that is free. */
function columnsAt(rows: readonly Row[], at: number, from: number): Columns | null {
  const [first, second, ...more] = rows[at] ?? [];
  if (!first || !second || more.length > 0) return null;
  const columns: Columns = { start: at, end: at + 1, left: [first], right: [second] };
  while (take(columns, rows[columns.end])) columns.end += 1;
  while (columns.start > from && isJustAbove(columns, rows, from) && take(columns, rows[columns.start - 1]))
    columns.start -= 1;
  const downwards = (a: TextRun, b: TextRun): number => a.y - b.y;
  return { ...columns, left: columns.left.sort(downwards), right: columns.right.sort(downwards) };
}

/** Adds a row to the columns, each run to the one it stands in; not where one crosses from column to column. */
function take(columns: Columns, row: Row | undefined): boolean {
  if (!row) return false;
  let edge = Math.max(...columns.left.map(({ right }) => right));
  let start = Math.min(...columns.right.map(({ left }) => left));
  const sides: boolean[] = [];
  for (const run of row) {
    const isLeft =
      Math.abs(middleOf(run) - middleOfAll(columns.left)) < Math.abs(middleOf(run) - middleOfAll(columns.right));
    if (isLeft) edge = Math.max(edge, run.right);
    else start = Math.min(start, run.left);
    if (start - edge < narrowestGutter * run.size) return false;
    sides.push(isLeft);
  }
  columns.left.push(...row.filter((_, at) => sides[at]));
  columns.right.push(...row.filter((_, at) => !sides[at]));
  return true;
}

const middleOf = ({ left, right }: TextRun): number => (left + right) / 2;
const middleOfAll = (runs: readonly TextRun[]): number =>
  (Math.min(...runs.map(({ left }) => left)) + Math.max(...runs.map(({ right }) => right))) / 2;

/** Whether the row above is of the columns: one of them begins higher. Above those of a foot the text ends at its left. */
function isJustAbove(columns: Columns, rows: readonly Row[], from: number): boolean {
  const above = rows[columns.start - 1];
  const first = rows[columns.start]?.[0];
  const [run] = above ?? [];
  if (!run || !first || above?.length !== 1 || first.y - run.y > nextLine * run.size) return false;
  return columns.start - 1 === from || run.left > Math.max(...columns.left.map(({ right }) => right));
}

/** What stands in the columns of a head or a foot and nowhere else, without accents: recognition takes one for another. */
const ofHeadOrFoot =
  /dang cong san viet nam|cong hoa xa hoi chu nghia|doc lap\s*[-–]\s*tu do|noi nhan|^so\s*[:.]?\s*\d/;

const isOfHeadOrFoot = ({ text }: TextRun): boolean =>
  ofHeadOrFoot.test(fold(text)) || isOfSignature(text) || isSecrecyStamp(text);

/** The head or the foot of a paper; the end of a foot, with nothing but the signer's name beside the list; or printed columns. */
const areColumns = ({ left, right }: Columns): boolean =>
  [...left, ...right].some(isOfHeadOrFoot) ||
  (right.length === 1 && right.every(({ text }) => isNameLike(text)) && left.every(({ text }) => /^[-–]/.test(text))) ||
  [left, right].every(isPrintedColumn);

const isPrintedColumn = (column: readonly TextRun[]): boolean =>
  column.length >= linesOfColumn &&
  column.reduce((sum, { text }) => sum + text.length, 0) / column.length >= lineOfColumn;

/** The star under the name of a body, and what is left of a rule, are read as a letter. */
const isSpeck = ({ text }: TextRun): boolean => /^\W*\p{L}\W*$/u.test(text) && !/\d/.test(text);
