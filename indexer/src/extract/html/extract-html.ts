import type { Block, ExtractedArticle } from '@tra-cuu/data/article/article';
import { fold } from '@tra-cuu/data/text/fold';
import type { SiteRules } from '../../crawl/sites/site.ts';
import { parseSourceLine } from '../byline.ts';
import { decodeText } from '../decode-text.ts';
import type { ExtractSource } from '../extract.ts';
import { endsArticle, isFurniture } from '../furniture.ts';
import { splitByline } from '../split-byline.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { findAttachments, toAbsolute } from './find-attachments.ts';
import { findBody } from './find-body.ts';
import { findDateLine, toPublication } from './find-date.ts';
import { titleFromPage } from './find-title.ts';
import { type PageFacts, readPageFacts } from './page-facts.ts';
import { parseHtml } from './parse-html.ts';
import { type RichBlock, toBlocks } from './to-blocks.ts';

/** How sure a body is by the way it was found. */
const confidences: Record<string, number> = { readability: 0.8, 'whole page': 0.4 };

/** Reads an article out of a page: what the page says of itself first, then the site's rules, then reading. */
export function extractHtml(captured: ExtractSource): ExtractedArticle {
  const { text, charset, confidence } = decodeText(captured.bytes, captured.contentType, true);
  const parse = (): Document => parseHtml(text);
  const document = parse();
  const rules = captured.site?.selectors;
  const facts = readPageFacts(document);
  const lines = toLines(document);
  const title = readTitle(document, facts, rules, lines);
  if (title === undefined) throw new UnreadableError('no-title', 'has no title');

  const found = findBody(parse, rules?.body ?? [], rules?.remove ?? []);
  const attachments = findAttachments(document, captured.url);
  const trimmed = trim(found.blocks, title, attachments);
  const byline = splitByline(trimmed);
  const lead = splitLead(byline.blocks, firstText(document, rules?.summary), facts.description);
  const author = firstText(document, rules?.author) ?? facts.author ?? byline.author;
  const publishedOn = readDate(document, facts, rules, lines, title);
  const source = byline.source ?? findSourceLine(lines, title);
  const url = canonicalUrl(facts, captured.url);
  return {
    ...(url !== undefined && { url }),
    title,
    ...(lead.summary !== undefined && { summary: lead.summary }),
    blocks: lead.blocks.map(({ kind, text: blockText }): Block => ({ kind, text: blockText })),
    publishedOn,
    ...(author !== undefined && { author }),
    ...(source !== undefined && { source }),
    attachments,
    reading: { charset, method: found.method, confidence: Math.min(confidence, confidences[found.method] ?? 0.95) },
  };
}

/** Every line of the page as it is seen, furniture and all. */
function toLines(document: Document): string[] {
  const body = document.querySelector('body');
  return body ? toBlocks(body, 1).flatMap((block) => block.text.split('\n')) : [];
}

/** Some pages print the source apart from the text, below it: it is looked for between the title and the article's end. */
function findSourceLine(lines: readonly string[], title: string): string | undefined {
  const from = lines.findIndex((line) => fold(line) === fold(title));
  for (const line of lines.slice(from + 1)) {
    if (endsArticle(line)) return undefined;
    const source = /^\(?Nguồn/iu.test(line) ? parseSourceLine(line) : null;
    if (source !== null) return source;
  }
  return undefined;
}

function firstText(document: Document, selectors: readonly string[] | undefined): string | undefined {
  for (const selector of selectors ?? []) {
    const text = document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
    if (text) return text;
  }
  return undefined;
}

function readTitle(
  document: Document,
  facts: PageFacts,
  rules: SiteRules['selectors'] | undefined,
  lines: readonly string[],
): string | undefined {
  const given = firstText(document, rules?.title) ?? facts.title;
  if (given) return given.replace(/\s+/g, ' ');
  const headings = [...document.querySelectorAll('h1')].map((heading) =>
    heading.textContent?.replace(/\s+/g, ' ').trim(),
  );
  const heading = headings.filter(Boolean);
  if (heading.length === 1) return heading[0];
  return titleFromPage(document.querySelector('title')?.textContent ?? '', lines) ?? heading[0];
}

function readDate(
  document: Document,
  facts: PageFacts,
  rules: SiteRules['selectors'] | undefined,
  lines: readonly string[],
  title: string,
): ExtractedArticle['publishedOn'] {
  const stated = facts.published && toPublication(facts.published.text, facts.published.evidence);
  if (stated) return stated;
  for (const selector of rules?.date ?? []) {
    const text = document.querySelector(selector)?.textContent ?? '';
    const ruled = toPublication(text, `rule: ${selector}`);
    if (ruled) return ruled;
  }
  return findDateLine(lines, title);
}

/** The address a page gives itself is taken when it is of the same host: others would let a page pass for another's. */
function canonicalUrl({ canonicalUrl: given }: PageFacts, url: string | undefined): string | undefined {
  if (given === undefined) return url;
  const absolute = toAbsolute(given, url);
  if (absolute === null || !/^https?:/.test(absolute)) return url;
  return url === undefined || new URL(absolute).host === new URL(url).host ? absolute : url;
}

/** Takes off what is the page's and not the article's: the title again, date lines, links to files, and all after the end. */
function trim(blocks: readonly RichBlock[], title: string, attachments: ExtractedArticle['attachments']): RichBlock[] {
  const end = blocks.findIndex((block) => endsArticle(block.text));
  const attached = new Set(attachments.map((attachment) => fold(attachment.title)));
  const kept = (end < 0 ? blocks : blocks.slice(0, end)).filter(
    (block) =>
      !isFurniture(block.text) &&
      fold(block.text) !== fold(title) &&
      !isMostlyLinks(block) &&
      ![...block.text.split('\n')].every((line) => attached.has(fold(line).replace(/^tai ve: /, ''))),
  );
  const first = kept[0];
  return first && isTitleOrDate(first.text, title) ? kept.slice(1) : kept;
}

/** Whether a text is the title again with the date line behind it, or the date line alone. */
function isTitleOrDate(text: string, title: string): boolean {
  const rest = fold(text).startsWith(fold(title)) ? text.slice(title.length).trim() : text;
  return rest === '' || findDateLine([title, rest], title) !== null;
}

const isMostlyLinks = (block: RichBlock): boolean => block.linkLength > block.text.length * 0.6;

const simplify = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Takes the lead off the top: what the rules or the page call its summary, or a bold first paragraph. */
function splitLead(
  blocks: readonly Block[],
  ruled: string | undefined,
  described: string | undefined,
): { summary?: string; blocks: readonly Block[] } {
  const [first, ...rest] = blocks as readonly RichBlock[];
  if (!first || rest.length === 0) return { ...(ruled !== undefined && { summary: ruled }), blocks };
  const given = ruled ?? described;
  if (given !== undefined && simplify(given) === simplify(first.text)) return { summary: first.text, blocks: rest };
  if (first.bold && first.kind !== 'table' && first.text.length > 60) return { summary: first.text, blocks: rest };
  return ruled === undefined ? { blocks } : { summary: ruled, blocks };
}
