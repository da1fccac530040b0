import { type DomNode, isText } from './dom.ts';
import { parsePage } from './parse-page.ts';

/** All pieces of text of a page in their order, whatever stands between them; none where the page does not match `test`. */
export function readPrintedLines(html: string, test: RegExp): string[] {
  if (!test.test(html)) return [];
  const lines: string[] = [];
  const nodes: DomNode[] = [parsePage(html).body];
  let before: DomNode | null = null;
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    // A text with references in it is several nodes in a row.
    const goesOn = before !== null && isText(before) && before.nextSibling === node;
    if (isText(node)) lines.push(`${goesOn ? lines.pop() : ''}${node.nodeValue ?? ''}`);
    before = node;
    if (node.nextSibling) nodes.push(node.nextSibling);
    if (node.firstChild) nodes.push(node.firstChild);
  }
  return lines.map((line) => line.trim().normalize('NFC')).filter((line) => line !== '');
}
