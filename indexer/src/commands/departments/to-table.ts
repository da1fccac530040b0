/** Lines of columns under their titles. A title that begins with # is of numbers, which stand at the right. Empty where there are no rows. */
export function toTable(titles: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const shown = [titles.map((title) => title.replace('#', '')), ...rows];
  const widths = titles.map((_, at) => Math.max(...shown.map((row) => row[at]?.length ?? 0)));
  return shown.map((row) =>
    row
      .map((text, at) => (titles[at]?.startsWith('#') ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
