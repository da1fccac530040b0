import { headOrFoot } from './head-or-foot.ts';
import type { PaperPart } from './paper-part.ts';

/** Lines of a head, which is set in the middle: where it is, a text alone does not tell. */
const linesOfHead = 40;
const longestInHead = 150;
/** The head and the foot are set in two columns: a row of them is no row of a table. */
const columnsOfHead = 2;
const afterHead = /^(?:căn cứ|theo đề nghị|kính gửi)/iu;

/** The parts of a text whose lines are paragraphs, and whose rows of tables have their cells apart by tabs. */
export function toTextParts(text: string): PaperPart[] {
  const parts: PaperPart[] = [];
  let rows: string[] = [];
  let inHead = true;
  const endTable = (): void => {
    if (rows.length > 0) parts.push({ kind: 'table', text: rows.join('\n') });
    rows = [];
  };
  for (const line of text.split(/\r\n?|[\n\f\v]/)) {
    const cells = line.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim());
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length > columnsOfHead || (filled.length > 1 && !headOrFoot.test(filled.join('\n'))))
      rows.push(withoutEmptyEnd(cells).join('\t'));
    else {
      endTable();
      for (const text of filled) {
        inHead &&= parts.length < linesOfHead && !afterHead.test(text);
        parts.push({ kind: 'paragraph', text, lines: [], centred: inHead && text.length <= longestInHead });
      }
    }
  }
  endTable();
  return parts;
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}
