import { Readability } from '@mozilla/readability';
import { isRecord } from './body-range.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { locateDense } from './locate-dense.ts';
import type { PageLine } from './page-line.ts';
import { pageDepth, parsePage } from './parse-page.ts';

/** By what a body may be found, in the order tried. */
export const bodyMethods = [
  'html:rule',
  'html:article-body',
  'html:dense-text',
  'html:readability',
  'html:record',
  'html:whole-page',
] as const;
export type BodyMethod = (typeof bodyMethods)[number];

/** Where the article's text was found, by what, and how sure that is (0 to 1). */
export interface FoundBody {
  root: DomElement;
  method: BodyMethod;
  confidence: number;
}

/** Readability takes seconds for more elements than this. */
const maxReadabilityElements = 50_000;
/** Readability's time grows with the third power of a page's depth; pages that close their tags have about 40. */
const maxReadabilityDepth = 400;
const minBodyLetters = 120;
const longLine = 60;

/**
 * The element that holds the article: by the site's selectors, by schema.org's articleBody, by Readability, by a paper's
 * record where the page has nothing but that, or all.
 */
export function locateBody(document: DomDocument, lines: readonly PageLine[], selectors: readonly string[]): FoundBody {
  for (const selector of selectors) {
    const root = document.querySelector(selector);
    if (root && lengthOf(root) > 0) return { root, method: 'html:rule', confidence: 0.95 };
  }
  const declared = [...document.querySelectorAll('[itemprop=articleBody]')];
  const [only] = declared;
  if (only && declared.length === 1 && lengthOf(only) >= minBodyLetters)
    return { root: only, method: 'html:article-body', confidence: 0.9 };
  const dense = locateDense(lines);
  if (dense) return { root: dense, method: 'html:dense-text', confidence: 0.8 };
  const root = withCaptions(locateByReadability(document, lines), lines);
  const record = lines.find(isRecord);
  if (root && (!record || holdsText(root, lines))) return { root, method: 'html:readability', confidence: 0.75 };
  if (record) return { root: record.element, method: 'html:record', confidence: 0.7 };
  return { root: document.body, method: 'html:whole-page', confidence: 0.4 };
}

/** So many captions behind a short text are what a photo story tells. */
const captionsOfStory = 3;

/** The element that holds the text and the captions behind it, where the captions say more than the text: a photo story. */
function withCaptions(root: DomElement | null, lines: readonly PageLine[]): DomElement | null {
  const within = root ? lines.filter(({ element }) => root.contains(element)) : [];
  const captions = lines.filter(({ kind, element }) => kind === 'caption' && !root?.contains(element));
  const lengthIn = (some: readonly PageLine[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  if (captions.length < captionsOfStory || lengthIn(captions) < lengthIn(within)) return root;
  return commonAncestor([...(root ? [root] : []), ...captions.map(({ element }) => element)]);
}

/** Whether an element has text beside a paper's record and headings that are printed again. */
function holdsText(root: DomElement, lines: readonly PageLine[]): boolean {
  const headings = new Set(lines.filter(({ kind }) => kind === 'heading').map(({ text }) => squeeze(text)));
  return lines.some((line) => root.contains(line.element) && !isRecord(line) && !headings.has(squeeze(line.text)));
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
  // Only the text is wanted of it: neither its classes nor its HTML.
  const options = {
    ...{ charThreshold: minBodyLetters, maxElemsToParse: maxReadabilityElements },
    ...{ disableJSONLD: true, keepClasses: true, serializer: () => '' },
  };
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
