import type { TextRun } from './text-run.ts';

/** Where lines of running text begin and end, and how far apart they stand, in points. */
export interface TextColumn {
  left: number;
  right: number;
  spacing: number;
}

const sameEdge = 3;
/** Fewer lines tell nothing of a page's column. */
const fewLines = 6;

/** Of a page's lines, how many end at the edge of a column that is set to both its sides. */
const minShareAtEdge = 0.25;

/** The column that lines are set in; `before`, that of the page before, where there are too few to tell. */
export function toTextColumn(lines: readonly TextRun[], before?: TextColumn): TextColumn {
  if (before && lines.length < fewLines) return before;
  return {
    left: leftEdge(lines),
    right: rightEdge(lines),
    spacing: commonSpacing(lines),
  };
}

/** The left edge that two lines share at least, or the outermost: one line may stick out. */
function leftEdge(lines: readonly TextRun[]): number {
  const edges = lines.map(({ left }) => left).sort((a, b) => a - b);
  return edges.find((edge, at) => (edges[at + 1] ?? Number.POSITIVE_INFINITY) - edge <= sameEdge) ?? edges[0] ?? 0;
}

/** The right edge that many lines are set to, or that of the longest. */
function rightEdge(lines: readonly TextRun[]): number {
  const edges = lines.map(({ right }) => right).sort((a, b) => b - a);
  const many = Math.max(2, Math.ceil(edges.length * minShareAtEdge));
  const shared = edges.find((edge, at) => edge - (edges[at + many - 1] ?? Number.NEGATIVE_INFINITY) <= sameEdge);
  return shared ?? edges[0] ?? 0;
}

/** The spacing that most lines have, taken a little wide: paragraphs are set further apart, never closer. */
function commonSpacing(lines: readonly TextRun[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, at) => {
    const gap = line.y - (lines[at - 1]?.y ?? line.y);
    const rounded = Math.round(gap * 2) / 2;
    if (gap > 0) counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  });
  const most = Math.max(...counts.values());
  const common = [...counts].filter(([, count]) => count >= most / 2).map(([gap]) => gap);
  return common.length === 0 ? (lines[0]?.size ?? 12) * 1.5 : Math.min(...common);
}

/** Whether a line stands in the middle of its column, clear of both sides. */
export const isCentred = (line: TextRun, column: TextColumn): boolean =>
  isInMiddle(line, column) && line.left - column.left > line.size && column.right - line.right > line.size;

/** Whether a line has as much room before it as behind it: it is centred, or fills its column. */
export function isInMiddle({ left, right, size }: TextRun, column: TextColumn): boolean {
  const [before, after] = [left - column.left, column.right - right];
  return Math.abs(before - after) < Math.max(1.5 * size, (before + after) * 0.1);
}
