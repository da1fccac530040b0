import { Readability } from '@mozilla/readability';
import type { DomDocument, DomElement } from './dom.ts';
import type { PageLine } from './page-line.ts';
import { pageDepth, parsePage } from './parse-page.ts';

/** Where the article's text was found, by what, and how sure that is (0 to 1). */
export interface FoundBody {
  root: DomElement;
  method: 'html:rule' | 'html:article-body' | 'html:readability' | 'html:whole-page';
  confidence: number;
}

/** Readability takes seconds for more elements than this. */
const maxReadabilityElements = 50_000;
/** Readability's time grows with the third power of a page's depth; pages that close their tags have about 40. */
const maxReadabilityDepth = 400;
const minBodyLetters = 120;
const longLine = 60;

/** The element that holds the article: by the site's selectors, by schema.org's articleBody, by Readability, or all. */
export function locateBody(document: DomDocument, lines: readonly PageLine[], selectors: readonly string[]): FoundBody {
  for (const selector of selectors) {
    const root = document.querySelector(selector);
    if (root && lengthOf(root) > 0) return { root, method: 'html:rule', confidence: 0.95 };
  }
  const declared = [...document.querySelectorAll('[itemprop=articleBody]')];
  const [only] = declared;
  if (only && declared.length === 1 && lengthOf(only) >= minBodyLetters)
    return { root: only, method: 'html:article-body', confidence: 0.9 };
  const root = locateByReadability(document, lines);
  if (root) return { root, method: 'html:readability', confidence: 0.75 };
  return { root: document.body, method: 'html:whole-page', confidence: 0.4 };
}

const lengthOf = (element: DomElement): number => (element.textContent ?? '').trim().length;

/**
 * Readability drops captions, tables and signatures, and rewrites what it keeps. So it works on a copy and only says where
 * the text is: in the element that holds all the long lines it kept.
 */
function locateByReadability(document: DomDocument, lines: readonly PageLine[]): DomElement | null {
  const kept = squeeze(keptByReadability(`${document.body}`));
  const elements = new Set<DomElement>();
  let from = 0;
  for (const { text, element } of lines) {
    const wanted = squeeze(text);
    const at = text.length < longLine ? -1 : kept.indexOf(wanted, from);
    if (at < 0) continue;
    from = at + wanted.length;
    elements.add(element);
  }
  return commonAncestor([...elements]);
}

/** A text without what copies of it may differ in. */
const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The text that Readability takes for the article; empty where it finds none or the page is too much for it. */
function keptByReadability(html: string): string {
  if (pageDepth(html) > maxReadabilityDepth) return '';
  const options = { charThreshold: minBodyLetters, disableJSONLD: true, maxElemsToParse: maxReadabilityElements };
  try {
    return new Readability(parsePage(html) as never, options).parse()?.textContent ?? '';
  } catch (error) {
    const isTooMuch =
      error instanceof RangeError || (error instanceof Error && /^Aborting parsing/.test(error.message));
    if (!isTooMuch) throw error;
    return '';
  }
}

function commonAncestor(elements: readonly DomElement[]): DomElement | null {
  let [ancestor = null, ...others] = elements;
  for (const element of others) {
    while (ancestor && !ancestor.contains(element)) ancestor = ancestor.parentElement;
  }
  return ancestor;
}
