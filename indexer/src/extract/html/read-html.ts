import type { Block, ExtractedArticle } from '@tra-cuu/data/article/article';
import type { SiteRules } from '../../crawl/sites/site.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { endsArticle, isFurniture } from '../furniture.ts';
import { toComparable } from '../printed-text.ts';
import { parseDateLine } from '../published-line.ts';
import { readPrintedDate } from '../read-printed-date.ts';
import { addToByline, type Byline, splitByline } from '../split-byline.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { toArticleBlocks } from './article-blocks.ts';
import { readCanonicalUrl, savedFrom } from './canonical-url.ts';
import { cutArticle } from './cut-article.ts';
import { type DomDocument, type DomElement, namesOf } from './dom.ts';
import { type FoundBody, locateBody } from './locate-body.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import type { PageLine } from './page-line.ts';
import { readPageLines } from './page-lines.ts';
import { parsePage } from './parse-page.ts';
import { readAttachments, toAttachmentTitle } from './read-attachments.ts';
import { readDeclaredDate } from './read-date.ts';
import { findSummary } from './read-summary.ts';
import { readTitle } from './read-title.ts';
import { textWithin } from './table-text.ts';

interface HtmlSource {
  bytes: Buffer;
  contentType?: string;
  url?: string;
  site?: SiteRules;
}

const noSelectors: SiteRules['selectors'] = { title: [], summary: [], date: [], author: [], body: [], remove: [] };
const linesAfterBody = 8;

/** Reads an article out of a page: what the page declares and prints, corrected by its site's rules where there are any. */
export function readHtml({ bytes, contentType, url, site }: HtmlSource): ExtractedArticle {
  const { text, charset } = decodeBytes(bytes, contentType);
  const address = url ?? savedFrom(text);
  const document = parsePage(text);
  const rules = site?.selectors ?? noSelectors;
  const metadata = readMetadata(document);
  const lines = readPageLines(document.body, elementsOf(document, rules.remove));
  const body = locateBody(document, lines, rules.body);
  const whole = toRange(lines, body);
  const found = readTitle(document, metadata, lines, { selectors: rules.title, bodyStart: whole.start });
  const range = afterTitle(lines, whole, found?.line ?? -1);
  const attachments = readAttachments(document, address);
  const article = readBody(lines, range, { document, metadata, rules, title: found?.title, attachments });
  const title = found?.title ?? article.blocks[0]?.text.slice(0, 200);
  if (title === undefined || !article.blocks.some(({ text: block }) => /\p{L}/u.test(block))) throw noText();
  const declared = readDeclaredDate(document, metadata, { name: site?.name ?? '', selectors: rules.date });
  const printed = lines.map((line) => line.text);
  const canonical = readCanonicalUrl(document, metadata.meta.url, address);
  return {
    ...(canonical !== undefined && { url: canonical }),
    title,
    ...article,
    publishedOn: declared ?? readPrintedDate(printed, { title: found?.line ?? -1, ...range }),
    attachments,
    reading: { charset, method: body.method, confidence: body.confidence },
  };
}

const noText = (): UnreadableError =>
  new UnreadableError('no-text', 'has no article text: is it a list, a frame, or a page that a script fills?');

const elementsOf = (document: DomDocument, selectors: readonly string[]): Set<DomElement> =>
  new Set(selectors.flatMap((selector) => [...document.querySelectorAll(selector)]));

interface Range {
  start: number;
  end: number;
}

/** The lines of the body's element. */
function toRange(lines: readonly PageLine[], { root }: FoundBody): Range {
  const within = lines.flatMap((line, number) => (root.contains(line.element) ? [number] : []));
  return { start: within[0] ?? 0, end: (within.at(-1) ?? -1) + 1 };
}

/** What every directive has above its title: its head is text. */
const mottoOfHead = /^(?:đảng cộng sản việt nam|cộng ho(?:à|òa|a) xã hội chủ nghĩa việt nam)/imu;

/** The lines that come after the title; all of them where those before it are the head of a directive. */
function afterTitle(lines: readonly PageLine[], { start, end }: Range, title: number): Range {
  if (title < start || title >= end) return { start, end };
  const isHead = lines.slice(start, title).some(({ text }) => mottoOfHead.test(text));
  return { start: isHead ? start : title + 1, end };
}

interface Page {
  document: DomDocument;
  metadata: PageMetadata;
  rules: SiteRules['selectors'];
  title: string | undefined;
  attachments: ExtractedArticle['attachments'];
}

/** Summary, blocks and byline out of the body's lines and those right before and after them. */
function readBody(lines: readonly PageLine[], { start, end }: Range, page: Page) {
  const { document, metadata, rules } = page;
  const titleLine = lines.slice(0, start).findLastIndex(({ text }) => isSame(text, page.title));
  const head = new Set(titleLine < 0 ? [] : lines.slice(titleLine + 1, start));
  const kept = withoutHead(cutArticle([...head, ...lines.slice(start, end)]), page);
  const ruled = textOf(document, rules.summary);
  const descriptions = [ruled, metadata.jsonLd.description, metadata.meta.description];
  const at = findSummary(kept, descriptions);
  const summary = ruled ?? kept[at]?.text;
  const text = kept.filter((line, number) => number !== at && !head.has(line));
  const { blocks, ...byline } = splitByline(toArticleBlocks(text));
  addLinesAfter(byline, lines.slice(end, end + linesAfterBody), blocks);
  const author = textOf(document, rules.author) ?? declaredAuthor(metadata) ?? namedAuthor(lines) ?? byline.author;
  return {
    ...(summary !== undefined && { summary }),
    blocks,
    ...(author !== undefined && { author }),
    ...(byline.source !== undefined && { source: byline.source }),
  };
}

const isSame = (text: string, title: string | undefined): boolean =>
  title !== undefined && toComparable(text) === toComparable(title);

/** Without the title again, the lines of dates, and the links to documents that are told apart from the text. */
function withoutHead(lines: readonly PageLine[], { title, attachments }: Page): PageLine[] {
  const files = new Set(attachments.map((attachment) => toComparable(attachment.title)));
  return lines.filter((line, number) => {
    if (number < linesAfterBody && (isSame(line.text, title) || parseDateLine(line.text))) return false;
    return !files.has(toComparable(toAttachmentTitle(line.text)));
  });
}

function textOf(document: DomDocument, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const text = element ? textWithin(element) : '';
    if (text !== '') return text;
  }
  return undefined;
}

const nobody = /^(?:admin\w*|editor|webmaster|root|super ?user|.*@.*|https?:.*|bien tap vien|ban bien tap)$/;

function declaredAuthor({ jsonLd, meta }: PageMetadata): string | undefined {
  const given = [jsonLd.author, meta.author].filter((name) => name !== undefined && name !== meta.siteName);
  return given.find((name) => name !== undefined && name.length <= 80 && !nobody.test(toComparable(name)));
}

const authorNames = /^(?:author|byline|tac-?gia|post-author|article-author|author-name|news-author|detail-author)$/;

/** The author where an element is named so. */
function namedAuthor(lines: readonly PageLine[]): string | undefined {
  const named = lines.filter(
    ({ element, text }) => text.length <= 80 && namesOf(element).some((name) => authorNames.test(name)),
  );
  const [line] = named;
  return line?.text.replace(/^(?:tác giả|người viết|theo)\s*:\s*/iu, '');
}

/** Bylines that stand under the body's element, up to the first heading of other articles. */
function addLinesAfter(byline: Byline, after: readonly PageLine[], blocks: readonly Block[]): void {
  const before = blocks.map(({ text }) => text);
  for (const { text, link, align, bold } of after) {
    if (endsArticle(text) || link) return;
    if (isFurniture(text)) continue;
    if (!addToByline(byline, text, before, bold || align === 'right')) return;
  }
}
