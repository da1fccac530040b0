/** Lays rows out in columns as wide as their widest cell, the first row being the head. The first column stands left, the others right. */
export function toTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
  const lines = rows.map((row) =>
    widths
      .map((width, at) => pad(row[at] ?? '', width, at === 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join('\n');
}

/** In characters as they are seen: marks that are not composed take no room. */
const widthOf = (text: string): number => [...text.normalize('NFC')].length;

function pad(text: string, width: number, left: boolean): string {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)));
  return left ? text + room : room + text;
}

/** A figure with its digits after the point, or a dash where there is none. */
export const toCell = (figure: number | null | undefined, digits: number): string =>
  figure === null || figure === undefined || Number.isNaN(figure) ? '-' : figure.toFixed(digits);

/** Whether a target is met, as it stands in a table. */
export const toVerdict = (met: boolean | null): string => (met === null ? '-' : met ? 'yes' : 'NO');
