/** What stands for a letter in a legacy text (a character, or two in VNI), and the letter. ASCII is never in it. */
export type CodeTable = ReadonlyMap<string, string>;

/** Rows of letters, each with the byte of its first. "_" is a byte that stands for no letter of Vietnamese. */
export function toCodeTable(rows: readonly (readonly [firstByte: number, letters: string])[]): CodeTable {
  return new Map(
    rows.flatMap(([firstByte, letters]) =>
      [...letters].flatMap((letter, at) =>
        letter === '_' ? [] : [[String.fromCharCode(firstByte + at), letter] as const],
      ),
    ),
  );
}

/** Matches whatever the table has a letter for, the longest first. */
export function codesOf(table: CodeTable): RegExp {
  const codes = [...table.keys()].sort((a, b) => b.length - a.length);
  return new RegExp(codes.join('|'), 'g');
}
