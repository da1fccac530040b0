import type { Block, ExtractedArticle } from '@tra-cuu/data/article/article';
import { readLegacyText, readTogether } from '../legacy/read-legacy-text.ts';
import type { OfficeSource } from '../paper/office-source.ts';
import type { PaperPart } from '../paper/paper-part.ts';
import { toOfficeArticle } from '../paper/to-article.ts';
import { readSheetTables, type SheetTable } from './sheet-tables.ts';

/** A cell is one line without tabs. */
const joinCells = ({ rows }: SheetTable): string => rows.map((row) => row.join('\t')).join('\n');
const splitCells = (text: string): string[][] => text.split('\n').map((row) => row.split('\t'));

/** Reads a workbook (.xls, .xlsx): a table for each sheet, lines of one cell above and below it apart. Throws UnreadableError. */
export async function readSheets({ bytes, ...source }: OfficeSource): Promise<ExtractedArticle> {
  const sheets = readSheetTables(bytes);
  const { texts, read } = readTogether(sheets.map(joinCells), readLegacyText);
  const parts = sheets.flatMap(({ name }, at) => toParts(name, splitCells(texts[at] ?? ''), sheets.length > 1));
  const toBlock = ({ kind, text: block }: PaperPart): Block => ({ kind, text: block });
  return toOfficeArticle({
    ...source,
    parts,
    toBlocks: (without) => parts.filter((_, at) => at !== without).map(toBlock),
    ...{ ...read, method: 'sheets' },
  });
}

function toParts(name: string, rows: readonly string[][], isNamed: boolean): PaperPart[] {
  const parts: PaperPart[] = isNamed ? [toLine(name)] : [];
  let table: string[] = [];
  const endTable = (): void => {
    if (table.length > 0) parts.push({ kind: 'table', text: table.join('\n') });
    table = [];
  };
  for (const row of rows) {
    const filled = row.filter((cell) => cell !== '');
    if (filled.length > 1) table.push(row.join('\t').replace(/\t+$/, ''));
    else {
      endTable();
      parts.push(toLine(filled[0] ?? '', !parts.some(({ kind }) => kind === 'table')));
    }
  }
  endTable();
  return parts;
}

/** A line above the first table is a title, across all columns; `isAbove` says so. */
const toLine = (text: string, isAbove = false): PaperPart => ({ kind: 'paragraph', text, lines: [], centred: isAbove });
