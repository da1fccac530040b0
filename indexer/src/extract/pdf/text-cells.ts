import type { TextRun } from './text-run.ts';

/** The lines of one cell, from the top down. */
export type Cell = readonly TextRun[];
/** What stands side by side, from left to right. */
export type Row = readonly Cell[];
/** A part of a page: lines below one another, or rows of cells. */
export type PagePart = { kind: 'lines'; lines: TextRun[] } | { kind: 'rows'; rows: Row[] };

/** In sizes of the font: lines of one cell stand no further apart, unless the cell beside them reaches past both. */
const tightLines = 1.7;
/** In sizes of the font. */
const sameLine = 0.4;
const besideBy = 0.2;
/** A cell begins this share of a page's height above the last line before it, at most: what goes higher is another column. */
const tallestCell = 0.5;

/**
 * Finds what a page sets side by side, by the way its text was set: a run that begins to the right of the last one, and no lower, begins
 * another cell of its row. Programs set a row cell by cell, or line by line: each line then comes out as a row.
 */
export function toPageParts(runs: readonly TextRun[], pageHeight: number): PagePart[] {
  const parts: PagePart[] = [];
  let open: TextRun[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    if (!run) break;
    const first = isBeside(run, open.at(-1), pageHeight) ? takeCell(open, run) : [];
    if (first.length === 0) {
      open.push(run);
      continue;
    }
    const row = readRow(runs, at, first, pageHeight);
    at += row.slice(1).flat().length - 1;
    addRow(parts, open, row);
    open = [];
  }
  addLines(parts, open);
  return parts;
}

const isBeside = (run: TextRun, last: TextRun | undefined, pageHeight: number): boolean =>
  last !== undefined &&
  run.left > last.left + run.size &&
  run.y < last.y + sameLine * run.size &&
  last.y - run.y < pageHeight * tallestCell;

/** Takes off the end of the open lines those that stand in the cell to the left of a run. */
function takeCell(open: TextRun[], run: TextRun): TextRun[] {
  const cell: TextRun[] = [];
  for (let line = open.at(-1); line; line = open.at(-1)) {
    const below = cell[0];
    const isLeft = line.right <= run.left - besideBy * run.size;
    const isAbove = line.y < run.y - sameLine * run.size;
    const isTight = below !== undefined && below.y - line.y > 0 && below.y - line.y <= tightLines * line.size;
    if (!isLeft || (isAbove && !isTight) || (below && line.y >= below.y - sameLine * line.size)) break;
    cell.unshift(line);
    open.pop();
  }
  return cell;
}

/** The row whose second cell begins at `start`. */
function readRow(runs: readonly TextRun[], start: number, first: Cell, pageHeight: number): Cell[] {
  const row: TextRun[][] = [[...first]];
  let cell: TextRun[] = [];
  for (let at = start; at < runs.length; at += 1) {
    const run = runs[at];
    if (!run) break;
    const last = cell.at(-1);
    if (last && isBeside(run, last, pageHeight) && run.left > rightOf(cell) - besideBy * run.size) {
      row.push(cell);
      cell = [run];
    } else if (last && (run.y <= last.y || run.left < rightOf(row.at(-1) ?? []))) break;
    else if (last && run.y - last.y > 2 * tightLines * run.size) break;
    else cell.push(run);
  }
  return [...row, cell];
}

const rightOf = (cell: Cell): number => Math.max(...cell.map(({ right }) => right));

function addRow(parts: PagePart[], before: TextRun[], row: Row): void {
  addLines(parts, before);
  const last = parts.at(-1);
  if (last?.kind === 'rows') last.rows.push(row);
  else parts.push({ kind: 'rows', rows: [row] });
}

function addLines(parts: PagePart[], lines: TextRun[]): void {
  if (lines.length > 0) parts.push({ kind: 'lines', lines });
}
