import { read, utils } from '@e965/xlsx';
import { UnreadableError } from '../unreadable-error.ts';

/** A sheet of a workbook. `rows` are its cells as they are shown, without the empty rows and columns around them. */
export interface SheetTable {
  name: string;
  rows: string[][];
}

/** More cells than these are no table that anybody reads: a page of print has some hundreds. */
const mostCells = 200_000;

/** The sheets of a workbook (.xls, .xlsx), hidden ones left out. Throws UnreadableError `broken` or `too-large`. */
export function readSheetTables(bytes: Buffer): SheetTable[] {
  const workbook = readWorkbook(bytes);
  const hidden = new Set((workbook.Workbook?.Sheets ?? []).flatMap(({ Hidden }, at) => (Hidden ? [at] : [])));
  const tables = workbook.SheetNames.flatMap((name, at) => {
    const sheet = workbook.Sheets[name];
    if (!sheet || hidden.has(at)) return [];
    return { name, rows: trim(utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' })) };
  });
  const cells = tables.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0);
  if (cells > mostCells) throw new UnreadableError('too-large', `has ${cells} cells, more than ${mostCells}: split it`);
  return tables.filter(({ rows }) => rows.length > 0);
}

function readWorkbook(bytes: Buffer): ReturnType<typeof read> {
  try {
    return read(bytes, { type: 'buffer', cellFormula: false, cellHTML: false, cellDates: false, sheetRows: mostCells });
  } catch (error) {
    const message = 'is no whole workbook: open it in Excel and save it anew';
    throw new UnreadableError('broken', message, { cause: error });
  }
}

/** Without empty rows, and without columns that are empty throughout; what stands in a cell is one line. */
function trim(rows: readonly (readonly unknown[])[]): string[][] {
  const texts = rows.map((row) => row.map((cell) => String(cell).replace(/\s+/g, ' ').trim()));
  const filled = texts.filter((row) => row.some((cell) => cell !== ''));
  const columns = Math.max(0, ...filled.map((row) => row.length));
  const used = Array.from({ length: columns }, (_, at) => at).filter((at) =>
    filled.some((row) => (row[at] ?? '') !== ''),
  );
  return filled.map((row) => used.map((at) => row[at] ?? ''));
}
