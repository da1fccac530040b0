import { toComparable, toPrintedText } from '../printed-text.ts';
import { type DomDocument, namesOf } from './dom.ts';
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
const titleNames = /(?:^|[-_])(?:lbl|news|post|article|entry|detail)?-?(?:title|tieu-?de|headline)(?:$|[-_])/;
/** Names of titles that are not the article's. */
const otherTitles = /site|widget|block|box|cat|menu|page|module|related|other|list|side|footer|logo/;
const maxNamedTitles = 3;
const linesBeforeBody = 6;
const linesIntoBody = 3;
/** A directive's kind, printed alone above what it is about (Hướng dẫn 36-HD/VPTW). */
const documentType =
  /^(?:nghị quyết|quyết định|chỉ thị|kết luận|quy chế|quy định|thông tri|hướng dẫn|thông báo|thông cáo|báo cáo|kế hoạch|quy hoạch|chương trình|đề án|phương án|dự án|tờ trình|công văn|nghị định|thông tư)$/iu;

/**
 * The article's title: by the site's selectors; else the first of JSON-LD's headline, Open Graph, h1, elements named as
 * titles and the page's <title> that the page prints as a line of its own, without what names the site. Where the page
 * prints none of them: what JSON-LD or Open Graph says, a heading near the body, the page's <title>.
 */
export function readTitle(
  document: DomDocument,
  { jsonLd, meta }: PageMetadata,
  lines: readonly PageLine[],
  { selectors, bodyStart }: { selectors: readonly string[]; bodyStart: number },
): FoundTitle | null {
  const byRule = textsOf(document, selectors)[0];
  if (byRule !== undefined) return { title: byRule, line: lineOf(lines, byRule) };
  const isGood = (text: string | undefined): text is string => text !== undefined && isTitle(text, meta.siteName);
  const declared = [jsonLd.headline, ...withParts(meta.title)].filter(isGood);
  const pageTitle = toPrintedText(document.querySelector('title')?.textContent ?? '').replace(printed, '');
  const ofPage = withParts(pageTitle).filter(isGood);
  const headings = [...headingsOf(document), ...namedTitles(document)].filter(isGood);
  for (const candidate of [...declared, ...headings, ...ofPage]) {
    const line = lineOf(lines, candidate);
    if (line >= 0) return toFoundTitle(lines, line);
  }
  const heading = headingNear(lines, bodyStart);
  if (declared[0] === undefined && heading >= 0) return toFoundTitle(lines, heading);
  const title = declared[0] ?? ofPage[0];
  return title === undefined ? null : { title, line: -1 };
}

/** The line's title. The kind of a directive goes with the line below it, which says what it is about; its head stays text. */
function toFoundTitle(lines: readonly PageLine[], line: number): FoundTitle {
  const title = lines[line]?.text ?? '';
  const about = lines[line + 1]?.text;
  if (documentType.test(title) && about !== undefined && about.length <= maxTitle)
    return { title: `${title} ${about}`, line: -1 };
  return { title, line };
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

const shortestPart = 10;

/** The text and the parts of "Site :: Title" or "Title | Site", the longest first. */
function withParts(text: string | undefined): string[] {
  if (!text) return [];
  const parts = text.split(separators).filter((part) => part.length >= shortestPart && part !== text);
  return [text, ...parts.sort((a, b) => b.length - a.length)];
}

/** The page's first-level headings, but not one that is the site's name and leads home. */
const headingsOf = (document: DomDocument): string[] =>
  [...document.querySelectorAll('h1,[itemprop=headline]')]
    .filter((heading) => !heading.querySelector('a[href="/"],a[href="./"]') && !heading.closest('nav,aside,footer'))
    .map((heading) => textWithin(heading));

function namedTitles(document: DomDocument): string[] {
  const named = [
    ...document.querySelectorAll('[class*=itle],[id*=itle],[class*=ieu],[id*=ieu],[class*=eadline]'),
  ].filter(
    (element) =>
      namesOf(element).some((name) => titleNames.test(name) && !otherTitles.test(name)) && !element.closest('a,li'),
  );
  return named.slice(0, maxNamedTitles).map((element) => textWithin(element));
}

/** The heading or bold line that stands last before the body's text; -1 where there is none. */
function headingNear(lines: readonly PageLine[], bodyStart: number): number {
  const from = Math.max(0, bodyStart - linesBeforeBody);
  return lines
    .slice(from, bodyStart + linesIntoBody)
    .map(({ kind, bold, link, text }, at) =>
      (kind === 'heading' || bold) && !link && isTitle(text, undefined) ? from + at : -1,
    )
    .reduce((best, at) => (best < 0 || (at >= 0 && at < bodyStart) ? Math.max(best, at) : best), -1);
}

/** The line that prints a text, headings and bold lines before others; -1 where there is none. */
export function lineOf(lines: readonly PageLine[], text: string): number {
  const wanted = toComparable(text);
  const same = lines.flatMap((line, number) => (toComparable(line.text) === wanted && !line.link ? [number] : []));
  const heads = same.filter((number) => lines[number]?.kind === 'heading' || lines[number]?.bold);
  return heads[0] ?? same[0] ?? -1;
}
