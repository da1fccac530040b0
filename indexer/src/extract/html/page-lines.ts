import { type DomElement, type DomNode, isElement, isText, tagOf } from './dom.ts';
import { alignmentOf, isBlock, isBold, isCaption, isItalic, isSurrounding, isUnseen } from './element-role.ts';
import { LineBuilder, type PageLine, type Surroundings } from './page-line.ts';
import { toTableText, useOf } from './table-text.ts';

/** A quotation is a part of a page. Old pages indent whole articles with <blockquote>. */
const maxQuoteShare = 0.4;

interface Visit {
  node: DomNode;
  around: Surroundings;
  /** Set when the element's children have been read. */
  leaving?: true;
}

/**
 * The lines of an element in the order of the page, without what is not seen and what stands around articles. `leftOut`
 * are further elements to leave out. Iterative: pages of tags that are never closed nest thousands deep.
 */
export function readPageLines(root: DomElement, leftOut: ReadonlySet<DomElement> = new Set()): PageLine[] {
  const pageLength = (root.textContent ?? '').length;
  const builder = new LineBuilder();
  const start = { element: root, kind: 'paragraph', list: null, align: null } as const;
  const around: Surroundings = { ...start, bold: false, italic: false, link: false, preformatted: false };
  const visits: Visit[] = [];
  const reading: Reading = { visits, builder, pageLength, numbers: new Map() };
  pushChildren(visits, root, around);
  for (let visit = visits.pop(); visit; visit = visits.pop()) {
    const { node, leaving } = visit;
    if (leaving) builder.endBlock(visit.around);
    else if (isText(node)) builder.addText(node.nodeValue ?? '', visit.around);
    else if (isElement(node) && !isUnseen(node) && !leftOut.has(node) && !isSurrounding(node, pageLength))
      enter(node, visit.around, reading);
  }
  builder.endBlock(around);
  return builder.lines;
}

interface Reading {
  visits: Visit[];
  builder: LineBuilder;
  pageLength: number;
  /** How many items of a numbered list have been read. */
  numbers: Map<DomElement, number>;
}

function enter(element: DomElement, outer: Surroundings, reading: Reading): void {
  const { visits, builder, pageLength } = reading;
  const tag = tagOf(element);
  if (tag === 'br') builder.addBreak();
  else if (tag === 'img') builder.addImage();
  else {
    const inner = toSurroundings(element, outer, pageLength);
    if (isBlock(element)) enterBlock(element, outer, inner, reading);
    else pushChildren(visits, element, inner);
  }
}

function enterBlock(
  element: DomElement,
  outer: Surroundings,
  inner: Surroundings,
  { visits, builder, numbers }: Reading,
): void {
  builder.endBlock(outer);
  const use = tagOf(element) === 'table' ? useOf(element) : 'layout';
  if (use === 'data') builder.addWhole(toTableText(element), 'table', inner);
  else {
    const around: Surroundings = use === 'image' ? { ...inner, kind: 'caption' } : inner;
    visits.push({ node: element, around, leaving: true });
    if (tagOf(element) === 'li') builder.addText(numberOf(element, numbers), around);
    pushChildren(visits, element, around);
  }
}

/** The number that a browser prints before an item; nothing in lists without numbers. */
function numberOf(item: DomElement, numbers: Map<DomElement, number>): string {
  const list = item.parentElement;
  if (!list || tagOf(list) !== 'ol') return '';
  const first = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  const number = numbers.get(list) ?? first;
  numbers.set(list, number + 1);
  return `${number}. `;
}

function pushChildren(visits: Visit[], element: DomElement, around: Surroundings): void {
  const children: Visit[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) children.push({ node, around });
  for (const child of children.reverse()) visits.push(child);
}

function toSurroundings(element: DomElement, outer: Surroundings, pageLength: number): Surroundings {
  const tag = tagOf(element);
  const inner = {
    ...outer,
    bold: outer.bold || isBold(element),
    italic: outer.italic || isItalic(element),
    link: outer.link || (tag === 'a' && element.hasAttribute('href')),
    preformatted: outer.preformatted || tag === 'pre',
  };
  if (isCaption(element)) inner.kind = 'caption';
  if (!isBlock(element)) return inner;
  inner.element = element;
  inner.align = alignmentOf(element) ?? outer.align;
  if (/^h[1-6]$/.test(tag)) inner.kind = 'heading';
  if ((tag === 'ul' || tag === 'ol') && !inner.list) inner.list = element;
  if (tag === 'li' && inner.kind === 'paragraph') inner.kind = 'list';
  if (tag === 'blockquote' && (element.textContent ?? '').length < pageLength * maxQuoteShare) inner.kind = 'quote';
  return inner;
}
