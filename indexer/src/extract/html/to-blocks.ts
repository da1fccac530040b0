import type { Block } from '@tra-cuu/data/article/article';

const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT FORM INPUT BUTTON SELECT SVG NAV ASIDE IMG'.split(' '),
);
const blockElements = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);
const bold = new Set(['B', 'STRONG']);
const italic = new Set(['I', 'EM']);
/** A longer bold paragraph is stressed text and no heading. */
const longestHeading = 200;
const longestCaption = 300;

/** A block, and what it looked like, from which its part in the article can be told. */
export interface RichBlock extends Block {
  bold: boolean;
  italic: boolean;
  /** The letters of it that are links. */
  linkLength: number;
}

interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  link: boolean;
}

type Style = Omit<Run, 'text'>;

const collapse = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim();

/**
 * Reads the blocks below an element, in order. Two line breaks in a row end a paragraph, as old pages have them; with
 * `breaksToEnd` 1, each one does.
 */
export function toBlocks(root: Node, breaksToEnd = 2): RichBlock[] {
  const blocks: RichBlock[] = [];
  let runs: Run[] = [];
  let kind: Block['kind'] = 'paragraph';
  let breaks = 0;

  const flush = (): void => {
    const block = toBlock(runs, kind);
    if (block) blocks.push(block);
    runs = [];
    breaks = 0;
  };
  const within = (inner: Block['kind'], element: Element, style: Style): void => {
    flush();
    const outer = kind;
    kind = inner;
    walkChildren(element, style);
    flush();
    kind = outer;
  };
  const walkChildren = (element: Node, style: Style): void => {
    for (const child of element.childNodes) walk(child, style);
  };
  const addText = (text: string, style: Style): void => {
    if (text.trim() !== '' || /\u00A0/.test(text)) breaks = 0;
    runs.push({ text, ...style });
  };
  const walk = (node: Node, style: Style): void => {
    if (node.nodeType === 3) addText(node.textContent ?? '', style);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (skipped.has(name)) return;
    if (name === 'BR') {
      breaks += 1;
      if (breaks >= breaksToEnd) flush();
      else runs.push({ text: ' ', ...style });
      return;
    }
    const inner = {
      bold: style.bold || bold.has(name),
      italic: style.italic || italic.has(name),
      link: style.link || name === 'A',
    };
    if (!blockElements.has(name)) walkChildren(element, inner);
    else if (name === 'TABLE' && isDataTable(element)) {
      flush();
      blocks.push(toTable(element));
    } else if (name === 'UL' || name === 'OL') {
      flush();
      addList(blocks, element);
    } else within(kindOf(element, name, kind), element, inner);
  };

  walkChildren(root, { bold: false, italic: false, link: false });
  flush();
  return blocks;
}

function kindOf(element: Element, name: string, outer: Block['kind']): Block['kind'] {
  if (/^H[1-6]$/.test(name)) return 'heading';
  if (name === 'BLOCKQUOTE') return 'quote';
  if (name === 'FIGURE' || name === 'FIGCAPTION') return 'caption';
  if (/\b(?:caption|chu-?thich|image-?desc)/i.test(element.getAttribute('class') ?? '')) return 'caption';
  if (name === 'TABLE') return isPicture(element) ? 'caption' : outer;
  return outer;
}

/** A table that holds a picture and a line below it, as pages place pictures before figures were known. */
const isPicture = (table: Element): boolean =>
  table.querySelector('img') !== null && collapse(table.textContent ?? '').length <= longestCaption;

function toBlock(runs: readonly Run[], kind: Block['kind']): RichBlock | null {
  const text = collapse(runs.map((run) => run.text).join(''));
  if (text === '') return null;
  const inked = runs.filter((run) => run.text.trim() !== '');
  const isBold = inked.every((run) => run.bold);
  const isItalic = inked.every((run) => run.italic);
  const linkLength = inked.filter((run) => run.link).reduce((sum, run) => sum + collapse(run.text).length, 0);
  return { kind: kindOfRun(text, kind, isBold), text, bold: isBold, italic: isItalic, linkLength };
}

function kindOfRun(text: string, kind: Block['kind'], isBold: boolean): Block['kind'] {
  if (kind === 'paragraph' && isBold && text.length <= longestHeading && !/[.;,]$/.test(text)) return 'heading';
  return kind;
}

/** A table of data has rows of several cells and no table within; others only place things on the page. */
function isDataTable(table: Element): boolean {
  if (table.querySelector('table') || isPicture(table)) return false;
  const rows = [...table.querySelectorAll('tr')];
  const columns = rows.map((row) => row.querySelectorAll('td, th').length);
  return rows.length > 0 && Math.max(...columns) > 1 && collapse(table.textContent ?? '') !== '';
}

function toTable(table: Element): RichBlock {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td, th')].map((cell) => collapse(cell.textContent ?? '')).join('\t'),
  );
  const text = rows.filter((row) => row.trim() !== '').join('\n');
  return { kind: 'table', text, bold: false, italic: false, linkLength: linkLengthOf(table) };
}

function addList(blocks: RichBlock[], list: Element): void {
  const items = [...list.querySelectorAll('li')].map((item) => collapse(item.textContent ?? '')).filter(Boolean);
  if (items.length > 0)
    blocks.push({ kind: 'list', text: items.join('\n'), bold: false, italic: false, linkLength: linkLengthOf(list) });
}

const linkLengthOf = (element: Element): number =>
  [...element.querySelectorAll('a')].reduce((sum, link) => sum + collapse(link.textContent ?? '').length, 0);
