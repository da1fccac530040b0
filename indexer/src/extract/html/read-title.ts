import { beginsAnew } from '../paper/line-sign.ts';
import { isPaperType } from '../paper/paper-type.ts';
import { titleGoesOn } from '../paper/title-goes-on.ts';
import { toComparable, toPrintedText } from '../printed-text.ts';
import { type DomDocument, namesOf } from './dom.ts';
import type { PageMetadata } from './metadata.ts';
import type { PageLine } from './page-line.ts';
import { textWithin } from './table-text.ts';

interface TitleSources {
  /** The site's. */
  selectors: readonly string[];
  /** The line in which the body begins. */
  bodyStart: number;
  /** What the record of a paper says that it is about. */
  abstract: string | undefined;
}

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
const mostLinesOfTitle = 6;
/**
 * The article's title: by the site's selectors; else the first of JSON-LD's headline, Open Graph, h1, elements named as
 * titles and the page's <title> that the page prints as a line of its own, without what names the site. Where the page
 * prints none of them: the abstract in a paper's record, what JSON-LD or Open Graph says, a heading near the body, the page's <title>.
 */
export function readTitle(
  document: DomDocument,
  { jsonLd, meta }: PageMetadata,
  lines: readonly PageLine[],
  { selectors, bodyStart, abstract }: TitleSources,
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
  if (abstract !== undefined) return { title: abstract, line: -1 };
  const heading = headingNear(lines, bodyStart);
  if (declared[0] === undefined && heading >= 0) return toFoundTitle(lines, heading);
  const title = declared[0] ?? ofPage[0];
  return title === undefined ? null : { title, line: -1 };
}

/** The line's title. The kind of a directive goes with the line below it, which says what it is about; its head stays text. */
function toFoundTitle(lines: readonly PageLine[], line: number): FoundTitle {
  const title = lines[line]?.text ?? '';
  const about = lines[line + 1]?.text;
  if (isPaperType(title) && about !== undefined && about.length <= maxTitle)
    return { title: `${title} ${wholeAbout(lines, line + 1)}`, line: -1 };
  return { title, line };
}

/** What a directive is about, which may take several lines in the middle. */
function wholeAbout(lines: readonly PageLine[], from: number): string {
  const rest = lines.slice(from + 1, from + mostLinesOfTitle);
  const end = rest.findIndex(
    ({ text, align, bold }, at) =>
      !(bold || align === 'center') || beginsAnew(text) || !titleGoesOn(lines[from + at]?.text ?? '', text),
  );
  return [lines[from], ...rest.slice(0, end < 0 ? undefined : end)].map((line) => line?.text).join(' ');
}

const textsOf = (document: DomDocument, selectors: readonly string[]): string[] =>
  selectors
    .map((selector) => document.querySelector(selector))
    .map((element) => (element ? textWithin(element) : ''))
    .filter((text) => text !== '');

/** What portals call the pages of their parts. */
const saysNothing =
  /^(?:trang chủ|home|tin tức(?: - sự kiện)?|(?:hệ thống |tra cứu |thông tin |nội dung |chi tiết )?văn bản(?: chỉ đạo| điều hành| chỉ đạo điều hành)?|chi tiết(?: tin| bài viết| tin tức)?|untitled.*)$/iu;

const isTitle = (text: string, siteName: string | undefined): boolean =>
  text.length >= minTitle &&
  text.length <= maxTitle &&
  (siteName === undefined || toComparable(text) !== toComparable(siteName)) &&
  !saysNothing.test(text);

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

const comparable = new WeakMap<PageLine, string>();

/** What several candidates are compared with, made once. */
function comparableOf(line: PageLine): string {
  const known = comparable.get(line) ?? toComparable(line.text);
  comparable.set(line, known);
  return known;
}

/** The line that prints a text, headings and bold lines before others; -1 where there is none. */
export function lineOf(lines: readonly PageLine[], text: string): number {
  const wanted = toComparable(text);
  const mayBe = (line: PageLine): boolean => !line.link && Math.abs(line.text.length - text.length) <= text.length;
  const same = lines.flatMap((line, number) => (mayBe(line) && comparableOf(line) === wanted ? [number] : []));
  const heads = same.filter((number) => lines[number]?.kind === 'heading' || lines[number]?.bold);
  return heads[0] ?? same[0] ?? -1;
}
