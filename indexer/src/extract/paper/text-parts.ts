import type { PaperPart } from './paper-part.ts';

/** Lines of a head, which is set in the middle: where it is, a text alone does not tell. */
const linesOfHead = 40;
const longestInHead = 150;
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
    if (filled.length > 1) rows.push(withoutEmptyEnd(cells).join('\t'));
    else {
      endTable();
      const [line] = filled;
      if (line === undefined) continue;
      inHead &&= parts.length < linesOfHead && !afterHead.test(line);
      parts.push({ kind: 'paragraph', text: line, lines: [], centred: inHead && line.length <= longestInHead });
    }
  }
  endTable();
  return parts;
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}
