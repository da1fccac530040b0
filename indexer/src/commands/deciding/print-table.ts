/** Prints rows under heads in columns as wide as what stands in them. A letter with its accents is one wide (NFC). */
export function printTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  print: (line: string) => void,
): void {
  const lines = [heads, ...rows].map((line) => line.map((cell) => cell.normalize('NFC')));
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines)
    print(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
