import type { Block, ExtractedArticle } from '@tra-cuu/data/article/article';
import { charsetOfLabel } from '@tra-cuu/data/text/legacy/charset-of-label';
import { readRecord } from '../../annotate/document-numbers/paper-record.ts';
import type { SiteRules } from '../../crawl/sites/site.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { endsArticle, isFurniture } from '../furniture.ts';
import { toComparable } from '../printed-text.ts';
import { parseDateLine } from '../published-line.ts';
import { readPrintedDate } from '../read-printed-date.ts';
import { readToldPublication } from '../read-told-publication.ts';
import { addToByline, type Byline, splitByline } from '../split-byline.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { toArticleBlocks } from './article-blocks.ts';
import { afterTitle, isRecord, type LineRange, toRange, withHead } from './body-range.ts';
import { readCanonicalUrl, savedFrom } from './canonical-url.ts';
import { checkSelectors } from './check-selectors.ts';
import { cutArticle } from './cut-article.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { locateBody } from './locate-body.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import type { PageLine } from './page-line.ts';
import { parsePage } from './parse-page.ts';
import { readAttachments, toAttachmentTitle } from './read-attachments.ts';
import { readAuthor } from './read-author.ts';
import { readDeclaredDate } from './read-date.ts';
import { readLanguage } from './read-language.ts';
import { readLines } from './read-lines.ts';
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
  if (site) checkSelectors(document, site);
  const rules = site?.selectors ?? noSelectors;
  const leftOut = elementsOf(document, rules.remove);
  const { lines, ...read } = readLines(document, {
    html: text,
    isConverted: charsetOfLabel(charset) !== null,
    leftOut,
  });
  const metadata = readMetadata(document);
  const body = locateBody(document, lines, rules.body);
  const whole = toRange(lines, body);
  const abstract = abstractOf(lines);
  const found = readTitle(document, metadata, lines, { selectors: rules.title, bodyStart: whole.start, abstract });
  const range = withHead(lines, afterTitle(lines, whole, found?.line ?? -1), found?.line ?? -1);
  const attachments = readAttachments(document, address);
  const article = readBody(lines, range, { document, metadata, rules, title: found?.title, attachments });
  const title = found?.title ?? article.blocks[0]?.text.slice(0, 200);
  if (title === undefined || !article.blocks.some(({ text: block }) => /\p{L}/u.test(block))) throw noText();
  const dateRule = { name: site?.name ?? '', selectors: rules.date, format: site?.dateFormat };
  const declared = readDeclaredDate(document, metadata, dateRule);
  const printed = lines.map((line) => line.text);
  const canonical = readCanonicalUrl(document, metadata.meta.url, address);
  const repairs = read.repairsOf(lines.filter((_, at) => (at >= range.start && at < range.end) || at === found?.line));
  const language = readLanguage(document, text, article.blocks.map((block) => block.text).join('\n'));
  return {
    ...(canonical !== undefined && { url: canonical }),
    ...(language !== undefined && { language }),
    title,
    ...article,
    publishedOn:
      declared ??
      readPrintedDate(printed, { title: found?.line ?? -1, ...range }) ??
      readToldPublication(
        article.blocks.map((block) => block.text),
        address,
      ),
    attachments,
    reading: {
      charset: read.charset ?? charset,
      ...{ method: body.method, confidence: body.confidence },
      ...(repairs.length > 0 && { repairs }),
    },
  };
}

const noText = (): UnreadableError =>
  new UnreadableError('no-text', 'has no article text: is it a list, a frame, or a page that a script fills?');

/** What a paper is about, as the record of it says. */
const abstractOf = (lines: readonly PageLine[]): string | undefined =>
  readRecord(lines.find(isRecord)?.text ?? '').find(({ field, value }) => field === 'abstract' && value !== '')?.value;

const elementsOf = (document: DomDocument, selectors: readonly string[]): Set<DomElement> =>
  new Set(selectors.flatMap((selector) => [...document.querySelectorAll(selector)]));

interface Page {
  document: DomDocument;
  metadata: PageMetadata;
  rules: SiteRules['selectors'];
  title: string | undefined;
  attachments: ExtractedArticle['attachments'];
}

/** Summary, blocks and byline out of the body's lines and those right before and after them. */
function readBody(lines: readonly PageLine[], { start, end }: LineRange, page: Page) {
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
  const author = readAuthor(textOf(document, rules.author), metadata, { lines, head }) ?? byline.author;
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
    return files.size === 0 || !files.has(toComparable(toAttachmentTitle(line.text)));
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

/** Bylines that stand under the body's element, up to the first heading of other articles. */
function addLinesAfter(byline: Byline, after: readonly PageLine[], blocks: readonly Block[]): void {
  const before = blocks.map(({ text }) => text);
  for (const { text, link, align, bold } of after) {
    if (endsArticle(text) || link) return;
    if (isFurniture(text)) continue;
    if (!addToByline(byline, text, before, bold || align === 'right')) return;
  }
}
