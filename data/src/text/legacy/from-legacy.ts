import { type CodeTable, codesOf } from './code-table.ts';
import { codeTables } from './code-tables.ts';
import type { LegacyCharset } from './legacy-charset.ts';
import { toBytes, toWindows1252 } from './windows-1252.ts';

export interface LegacyOptions {
  /** Whether the font draws every small letter as a capital (.VnTimeH). Default false. */
  capitals?: boolean;
}

const readers: Readonly<Record<LegacyCharset, (text: string) => string>> = {
  tcvn3: readerOf(codeTables.tcvn3),
  vni: readerOf(codeTables.vni),
  viscii: readerOf(codeTables.viscii, toBytes),
  vps: readerOf(codeTables.vps, toBytes),
};

/**
 * A legacy text, its bytes decoded as latin-1 or as windows-1252, in Unicode NFC. What the encoding has no letter for
 * stays; control characters U+0080-U+009F become the quotes and dashes that windows-1252 prints. Never throws.
 */
export function fromLegacy(text: string, charset: LegacyCharset, { capitals = false }: LegacyOptions = {}): string {
  const read = toWindows1252(readers[charset](text)).normalize('NFC');
  return capitals ? read.toUpperCase() : read;
}

function readerOf(table: CodeTable, prepare = (text: string): string => text): (text: string) => string {
  const codes = codesOf(table);
  return (text) => prepare(text).replace(codes, (code) => table.get(code) ?? code);
}
