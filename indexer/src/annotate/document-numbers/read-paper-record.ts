import type { Block } from '@tra-cuu/data/article/article';
import { type RecordField, type RecordRow, readRecord } from './paper-record.ts';

/** What the record tells of a paper, each where it is filled in, and its rows. */
export interface PaperRecord {
  rows: readonly RecordRow[];
  get(field: RecordField): string | undefined;
}

const mostBlocks = 40;
const longestRow = 400;
const empty = /^(?:đang cập nhật|đang cập nhập|chưa cập nhật|đã biết|không xác định|không có|\*+|[-–.\s]*)$/iu;

/** The record that a portal prints of a paper, as a table or as lines, before its text or behind it. */
export function readPaperRecord(blocks: readonly Block[]): PaperRecord {
  const near =
    blocks.length <= mostBlocks ? blocks : [...blocks.slice(0, mostBlocks / 2), ...blocks.slice(-mostBlocks / 2)];
  const tables = near.flatMap(({ kind, text }) => (kind === 'table' ? readRecord(text) : []));
  const rows = tables.length > 0 ? tables : readLines(near);
  const values = new Map<RecordField, string>();
  for (const { field, value } of rows)
    if (value.length > 1 && !empty.test(value) && !values.has(field)) values.set(field, value);
  return { rows, get: (field) => values.get(field) };
}

/** A record has the row of the number or of the abstract. */
const sign = /(?:^|[\n•*–-]\s*)(?:số|ký|trích|tên|nội dung|về việc|mã)[^:\n]{0,30}:/iu;

function readLines(blocks: readonly Block[]): RecordRow[] {
  const text = blocks
    .filter(isRow)
    .map((block) => block.text)
    .join('\n');
  return sign.test(text) ? readRecord(text) : [];
}

const isRow = ({ kind, text }: Block): boolean => kind !== 'table' && text.length <= longestRow && text.includes(':');
