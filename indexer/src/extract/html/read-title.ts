import { toComparable, toPrintedText } from '../printed-text.ts';
import type { DomDocument } from './dom.ts';
import type { PageMetadata } from './metadata.ts';
import type { PageLine } from './page-line.ts';
import { textWithin } from './table-text.ts';

/** The title, and the line of the page that prints it (-1 where none does). */
export interface FoundTitle {
  title: string;
  line: number;
}

const separators = /\s*(?:\||::|»|›|—|–|\s-\s)\s*/;
const minTitle = 5;
const maxTitle = 1000;
const printed = /^\s*(?:bản in|print|in bài viết|in trang)\s*:\s*/i;
const titleNames =
  /(?:^|[-_\s])(?:title|tieu-?de|tieude\w*|headline|post-title|entry-title|article-title|news-?title)(?:$|[-_\s])/i;

/**
 * The article's title: by the site's selectors; else the first of JSON-LD's headline, Open Graph, h1, elements named as
 * titles and the page's <title> that the page prints as a line of its own, without what names the site. Where the page
 * prints none of them, the first that is not the site's name.
 */
export function readTitle(
  document: DomDocument,
  { jsonLd, meta }: PageMetadata,
  lines: readonly PageLine[],
  selectors: readonly string[],
): FoundTitle | null {
  const byRule = textsOf(document, selectors)[0];
  if (byRule !== undefined) return { title: byRule, line: lineOf(lines, byRule) };
  const headings = textsOf(document, ['article h1', 'main h1', 'h1', '[itemprop=headline]']);
  const pageTitle = toPrintedText(document.querySelector('title')?.textContent ?? '').replace(printed, '');
  const candidates = [jsonLd.headline, meta.title, ...headings, ...namedTitles(lines), pageTitle]
    .filter((text) => text !== undefined)
    .flatMap((text) => [text, ...partsOf(text)])
    .filter((text) => isTitle(text, meta.siteName));
  for (const candidate of candidates) {
    const line = lineOf(lines, candidate);
    const text = lines[line]?.text;
    if (text !== undefined) return { title: text, line };
  }
  const title = candidates[0] ?? firstHeading(lines);
  return title === undefined ? null : { title, line: lineOf(lines, title) };
}

const textsOf = (document: DomDocument, selectors: readonly string[]): string[] =>
  selectors
    .map((selector) => document.querySelector(selector))
    .map((element) => (element ? textWithin(element) : ''))
    .filter((text) => text !== '');

const isTitle = (text: string, siteName: string | undefined): boolean =>
  text.length >= minTitle &&
  text.length <= maxTitle &&
  (siteName === undefined || toComparable(text) !== toComparable(siteName)) &&
  !/^(?:trang chủ|home|tin tức|văn bản|chi tiết(?: tin)?|untitled.*)$/i.test(text);

/** The parts of "Site :: Title" or "Title | Site", the longest first. */
function partsOf(text: string): string[] {
  const parts = text.split(separators).filter(Boolean);
  return parts.length < 2 ? [] : parts.sort((a, b) => b.length - a.length);
}

function namedTitles(lines: readonly PageLine[]): string[] {
  const named = lines.filter(({ element, link }) => !link && titleNames.test(element.getAttribute('class') ?? ''));
  return named.map(({ text }) => text).slice(0, 3);
}

const firstHeading = (lines: readonly PageLine[]): string | undefined =>
  lines.find(({ kind, bold, link, text }) => (kind === 'heading' || bold) && !link && isTitle(text, undefined))?.text;

/** The line that prints a text, headings and bold lines before others; -1 where there is none. */
export function lineOf(lines: readonly PageLine[], text: string): number {
  const wanted = toComparable(text);
  const same = lines.flatMap((line, number) => (toComparable(line.text) === wanted && !line.link ? [number] : []));
  const heads = same.filter((number) => lines[number]?.kind === 'heading' || lines[number]?.bold);
  return heads[0] ?? same[0] ?? -1;
}
