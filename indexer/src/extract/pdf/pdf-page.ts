import type { TextRun } from './text-run.ts';

/** How the text of a page was found: set in the PDF, recognised in a picture of the page, or given by a person who corrected it. */
export type PageOrigin = 'text' | 'ocr' | 'corrected';

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
  origin: PageOrigin;
  /** How sure it is that the text is what the page says, 0 to 1. */
  confidence: number;
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
