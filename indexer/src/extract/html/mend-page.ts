import { charsetOfFont, type LegacyFont } from '@tra-cuu/data/text/legacy/charset-of-font';
import { fromLegacy } from '@tra-cuu/data/text/legacy/from-legacy';
import type { LegacyCharset } from '@tra-cuu/data/text/legacy/legacy-charset';
import { namesLegacyFont } from '../legacy/names-legacy-font.ts';
import { readLegacyText, readTogether } from '../legacy/read-legacy-text.ts';
import { type DomDocument, type DomElement, type DomNode, isElement, isText, tagOf } from './dom.ts';
import { fontOfElement, readStyleFonts } from './style-fonts.ts';

/** A text node, and the legacy font that it is set in. */
interface Run {
  node: DomNode;
  font: LegacyFont | null;
}

/** Letters with which nothing but Unicode writes Vietnamese. */
const unicodeLetter = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/;

/** What a page says of itself in attributes, a line each. */
export const describedIn = (document: DomDocument): string => metas(document).map(contentOf).join('\n');

const metas = (document: DomDocument): DomElement[] => [...document.querySelectorAll('meta[content]')];
const contentOf = (meta: DomElement): string => meta.getAttribute('content') ?? '';

/**
 * Turns what stands in legacy fonts into Unicode, in place, and gives the encoding of most of it; undefined where nothing does, or most of
 * it is Unicode by now. `isConverted`: the page's bytes were read in a legacy charset already.
 */
export function convertByFonts(document: DomDocument, html: string, isConverted: boolean): LegacyCharset | undefined {
  if (!namesLegacyFont(html)) return undefined;
  const runs = readRuns(document).filter((run): run is Run & { font: LegacyFont } => run.font !== null);
  const accented = runs.filter(({ node }) => /[^\0-\x7F]/.test(node.nodeValue ?? ''));
  const inUnicode = accented.filter(({ node }) => unicodeLetter.test(node.nodeValue ?? ''));
  if (!isConverted && accented.length > 0 && inUnicode.length > accented.length / 2) return undefined;
  const letters = new Map<LegacyCharset, number>();
  for (const { node, font } of runs) {
    const text = node.nodeValue ?? '';
    if (isConverted) write(node, font.capitals ? text.toUpperCase() : text);
    else if (!unicodeLetter.test(text)) {
      write(node, fromLegacy(text, font.charset, { capitals: font.capitals }));
      letters.set(font.charset, (letters.get(font.charset) ?? 0) + text.length);
    }
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Turns what reads only as TCVN3 or VNI into Unicode, in place, and mends damaged letters; gives the encoding, or undefined. */
export function convertByWords(document: DomDocument): LegacyCharset | undefined {
  const nodes = readRuns(document).map(({ node }) => node);
  const described = metas(document);
  const texts = [...nodes.map((node) => node.nodeValue ?? ''), ...described.map(contentOf)];
  const { texts: mended, read } = readTogether(texts, readLegacyText);
  for (const [at, node] of nodes.entries()) write(node, mended[at] ?? '');
  for (const [at, meta] of described.entries()) meta.setAttribute('content', mended[nodes.length + at] ?? '');
  return read.charset === 'unicode' ? undefined : (read.charset as LegacyCharset);
}

function write(node: DomNode, text: string): void {
  if (node.nodeValue !== text) (node as { nodeValue: string | null }).nodeValue = text;
}

/** All texts of a page in their order, with the legacy fonts that they are set in; what is no text to read is passed by. */
function readRuns(document: DomDocument): Run[] {
  const styles = readStyleFonts(document);
  const runs: Run[] = [];
  const visits: { node: DomNode; font: LegacyFont | null }[] = [
    { node: document.body, font: toLegacyFont(styles.get('body')) ?? null },
  ];
  for (let visit = visits.pop(); visit; visit = visits.pop()) {
    const { node } = visit;
    let { font } = visit;
    if (isText(node)) runs.push({ node, font });
    if (isElement(node)) {
      if (/^(?:script|style)$/.test(tagOf(node))) continue;
      const named = fontOfElement(node, styles);
      if (named !== undefined) font = toLegacyFont(named);
    }
    const children: typeof visits = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push({ node: child, font });
    for (const child of children.reverse()) visits.push(child);
  }
  return runs;
}

const toLegacyFont = (name: string | undefined): LegacyFont | null => (name === undefined ? null : charsetOfFont(name));
