import { parseRecordRow, readRecord } from '../../annotate/document-numbers/paper-record.ts';
import type { DomElement } from './dom.ts';
import type { PageLine } from './page-line.ts';

/** A row's value may stand in a line of its own below the label, when it is no longer than this. */
const longestValue = 1000;

/**
 * The lines of a page, those of a paper's record ("Số ký hiệu", "Ngày ban hành", "Trích yếu") as one table of labels and values, however
 * the page sets them: as lines, as columns, as a list.
 */
export function joinRecords(lines: readonly PageLine[]): PageLine[] {
  const joined: PageLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const { text, length } = recordAt(lines, at);
    const first = lines[at];
    if (!first) break;
    const isRecord = length > 1 && readRecord(text).length > 0;
    joined.push(isRecord ? toTable(lines.slice(at, at + length), first, text) : first);
    at += isRecord ? length : 1;
  }
  return joined;
}

/** A record has some twenty rows. */
const mostLines = 80;

/** The rows from a line on, and how many lines they take. */
function recordAt(lines: readonly PageLine[], start: number): { text: string; length: number } {
  const rows: string[] = [];
  let at = start;
  for (let line = lines[at]; line && line.kind !== 'table' && at - start < mostLines; line = lines[at]) {
    const row = parseRecordRow(line.text);
    if (!row) break;
    const below = row.value === '' ? (lines[at + 1]?.text ?? '') : '';
    const takesNext = below !== '' && below.length <= longestValue && !parseRecordRow(below);
    rows.push(`${row.label}\t${takesNext ? below : row.value}`.trim());
    at += takesNext ? 2 : 1;
  }
  return { text: rows.join('\n'), length: at - start };
}

const toTable = (rows: readonly PageLine[], first: PageLine, text: string): PageLine => ({
  ...first,
  ...{ text, kind: 'table', list: null, bold: false, italic: false, link: false },
  element: rows.reduce<DomElement>((around, { element }) => commonParent(around, element), first.element),
});

function commonParent(one: DomElement, other: DomElement): DomElement {
  let parent = one;
  while (!parent.contains(other) && parent.parentElement) parent = parent.parentElement;
  return parent;
}
