import { setIn, toFlowOfRows, toPlainLine } from './page-rows.ts';
import type { FlowPart } from './paragraphs.ts';
import type { PdfPageRuns } from './pdf-page.ts';
import { toPageParts } from './text-cells.ts';
import { type TextColumn, toTextColumn } from './text-column.ts';
import type { TextRun } from './text-run.ts';

/** Of the size of a document's text: notes at the foot of a page are set smaller. */
const noteSize = 0.88;
const beginsNote = /^\[?\d{1,3}\]?[\s.)]?\s*\p{L}|^\*+\)?\s*\p{L}/u;

/** What the pages hold in reading order. `isKnown` as for toParagraphs. */
export function toFlow(pages: readonly PdfPageRuns[], isKnown: (word: string) => boolean): FlowPart[] {
  const smallest = usualSize(pages) * noteSize;
  let before: TextColumn | undefined;
  return pages.flatMap(({ runs, stamps, height }) => {
    const parts = toPageParts(runs, height).map(toPlainLine);
    const lines = parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []));
    const running = lines.filter(({ size }) => size > smallest);
    const column = toTextColumn(running, before);
    before = column;
    const flow = parts.flatMap((part, at) => {
      if (part.kind === 'rows') return toFlowOfRows(part.rows, isKnown);
      const notes = at === parts.length - 1 ? countNotes(part.lines, smallest) : 0;
      return toFlowOfLines(part.lines, notes, column);
    });
    return stamps.length === 0 ? flow : [{ kind: 'apart', lines: setIn(stamps, column) }, ...flow];
  });
}

/** The size that most letters of a document have. */
function usualSize(pages: readonly PdfPageRuns[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flatMap(({ runs }) => runs)) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
}

function toFlowOfLines(lines: readonly TextRun[], notes: number, column: TextColumn): FlowPart[] {
  const end = lines.length - notes;
  const text = lines.slice(0, end).map((run): FlowPart => ({ kind: 'line', line: { run, column } }));
  return notes === 0 ? text : [...text, { kind: 'notes', lines: setIn(lines.slice(end), column) }];
}

/** How many of the last lines are notes: smaller than the text, the first of them with a number or a star. */
function countNotes(lines: readonly TextRun[], smallest: number): number {
  const start = lines.findLastIndex(({ size }) => size > smallest) + 1;
  const first = lines.slice(start).findIndex(({ text }) => beginsNote.test(text));
  return first < 0 || start === 0 ? 0 : lines.length - start - first;
}
