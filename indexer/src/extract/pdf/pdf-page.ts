import type { TextRun } from './text-run.ts';

/** A page as it is read. */
export interface PdfPageRuns {
  /** From 1. */
  number: number;
  /** In points. */
  height: number;
  /** In the order in which they were set. */
  runs: readonly TextRun[];
  /** Marks of secrecy that stand across the text. */
  stamps: readonly TextRun[];
}

/** In points: what stands no further apart is one row. */
const sameRow = 3;

/** The runs of a page by the row they stand in, from the top down. */
export function toRows(runs: readonly TextRun[]): TextRun[][] {
  const rows: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] && run.y - row[0].y <= sameRow) row.push(run);
    else rows.push([run]);
  }
  return rows;
}
