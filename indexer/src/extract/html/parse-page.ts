import { parseHTML } from 'linkedom';
import { UnreadableError } from '../unreadable-error.ts';
import type { DomDocument } from './dom.ts';

/** How many elements may stand in one another. The time to parse a page grows with the square of it. */
export const maxPageDepth = 5_000;

/** How many tags a page may have: an article of 500 printed pages has about 30,000. */
const maxTags = 300_000;

const tagName = /\/?[a-z][a-z0-9]*/y;
/** Elements whose text holds no tags. */
const textOnly = new Set(['script', 'style', 'textarea', 'title']);
const frame = /<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi;
/** Elements that have no end, or that the beginning of the next one ends. */
const neverDeep = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody'.split(
    ' ',
  ),
);

/**
 * Parses a page. Head and body are one here, because pages put them in any order, twice, or not at all. Throws
 * UnreadableError `too-deep` for a page nested deeper than `maxPageDepth`, `too-large` for one of more than 300,000 tags.
 */
export function parsePage(html: string): DomDocument {
  if (html.split('<').length > maxTags) {
    throw new UnreadableError('too-large', `has more than ${maxTags} tags: split it`);
  }
  if (pageDepth(html) > maxPageDepth) {
    const message = `nests its elements more than ${maxPageDepth} deep: no article is written so`;
    throw new UnreadableError('too-deep', message);
  }
  const { document } = parseHTML(`<html><head></head><body>${html.replace(frame, '')}</body></html>`);
  const parsed = document as unknown as DomDocument;
  if (capitalAttribute.test(html)) lowerAttributes(parsed);
  return parsed;
}

/** Attributes in capitals, as pages of the first years have them. In HTML they are the same as in small letters, not in linkedom. */
const capitalAttribute = /\s[A-Z][A-Za-z-]*\s*=/;

function lowerAttributes(document: DomDocument): void {
  for (const element of document.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) {
      const small = name.toLowerCase();
      if (small !== name && !element.hasAttribute(small)) element.setAttribute(small, element.getAttribute(name) ?? '');
    }
}

/** How deep the elements of a page stand in one another, as its tags say. */
export function pageDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const name of tagNames(html.toLowerCase())) {
    if (neverDeep.has(name.replace('/', ''))) continue;
    depth = name.startsWith('/') ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The names of a page's tags in order, those of end tags with a slash. Time grows with the length of the page only. */
function* tagNames(html: string): Generator<string> {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('-->', at + 4);
      if (at < 0) return;
      continue;
    }
    tagName.lastIndex = at + 1;
    const name = tagName.exec(html)?.[0];
    at += 1;
    if (!name) continue;
    yield name;
    if (textOnly.has(name)) at = html.indexOf(`</${name}`, at);
    if (at < 0) return;
  }
}
