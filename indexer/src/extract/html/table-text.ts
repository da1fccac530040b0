import { headOrFoot } from '../paper/head-or-foot.ts';
import { toPrintedText } from '../printed-text.ts';
import { type DomElement, type DomNode, isElement, isText, tagOf } from './dom.ts';
import { isBlock, isUnseen } from './element-role.ts';

const maxCaptionLetters = 300;
const maxHeadRows = 6;
/** What a <table> is for: rows and columns of data, an image with its caption, or the places of a page's parts. */
export type TableUse = 'data' | 'image' | 'layout';

export function useOf(table: DomElement): TableUse {
  if (table.querySelector('table,h1,h2,form')) return 'layout';
  const text = toPrintedText(table.textContent ?? '');
  if (text.length <= maxCaptionLetters && table.querySelector('img')) return 'image';
  const rows = rowsOf(table);
  const filled = rows.filter((row) => row.filter((cell) => cell !== '').length >= 2);
  if (filled.length < 2) return 'layout';
  const cells = rows.flat();
  if (isRuled(table)) return 'data';
  if (rows.length <= maxHeadRows && headOrFoot.test(text)) return 'layout';
  if (hasBorderStyle(table)) return 'data';
  const columns = Math.max(...rows.map((row) => row.length));
  const short = cells.filter((cell) => cell.length <= 60).length >= cells.length * 0.8;
  return filled.length >= 3 && columns >= 3 && short ? 'data' : 'layout';
}

function isRuled(table: DomElement): boolean {
  if (table.querySelector('th,thead')) return true;
  if (Number.parseInt(table.getAttribute('border') ?? '0', 10) > 0) return true;
  return /\b(?:table|table-bordered|MsoTableGrid)\b/i.test(table.getAttribute('class') ?? '');
}

function hasBorderStyle(table: DomElement): boolean {
  const style = `${table.getAttribute('style') ?? ''};${table.querySelector('td')?.getAttribute('style') ?? ''}`;
  return /border(?:-\w+)?\s*:[^;]*\b(?:solid|[1-9]\d*px)/i.test(style);
}

/** The table's text: a line for each row, cells separated by tabs, rows without text left out. */
export const toTableText = (table: DomElement): string =>
  rowsOf(table)
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => row.join('\t').replace(/\t+$/, ''))
    .join('\n');

const rowsOf = (table: DomElement): string[][] =>
  [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td,th')].map(textWithin));

/** An element's text on one line. Inline elements leave words whole; blocks and <br> part them. */
export function textWithin(root: DomElement): string {
  let text = '';
  for (let node: DomNode | null = root.firstChild; node; node = nextNode(node, root)) {
    if (isText(node)) text += node.nodeValue ?? '';
    else if (isElement(node) && (tagOf(node) === 'br' || isBlock(node))) text += ' ';
  }
  return toPrintedText(text);
}

/** The next node in the order of the page, within `root`; an element that no reader sees is passed by. */
function nextNode(node: DomNode, root: DomElement): DomNode | null {
  if (node.firstChild && !(isElement(node) && isUnseen(node))) return node.firstChild;
  let at: DomNode = node;
  while (!at.nextSibling) {
    const parent = at.parentElement;
    if (!parent || parent === root) return null;
    at = parent;
  }
  return at.nextSibling;
}
