import type { Block, ExtractedArticle } from '@tra-cuu/data/article/article';
import { isNameLike, isOfSignature } from '../byline.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { endsArticle, isFurniture } from '../furniture.ts';
import { readLegacyText } from '../legacy/read-legacy-text.ts';
import { readOfficeLines } from '../paper/read-office-lines.ts';
import { beginsItem, endsSentence } from '../printed-text.ts';
import { parseDateLine } from '../published-line.ts';
import { readPrintedDate } from '../read-printed-date.ts';
import { readToldPublication } from '../read-told-publication.ts';
import { splitByline } from '../split-byline.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { joinItems } from './join-items.ts';

/** Longer lines are paragraphs, even where they end in no stop. */
const longestShortLine = 120;
const longestTitle = 300;
/** No text is wrapped at a wider column: beside a longer line each line is a paragraph. */
const widestWrapped = 200;
const linesOfHead = 6;
const section = /^(?:[IVX]+|[A-Z]|\d{1,2}(?:\.\d{1,2})*)[.)]?\s|^(?:phần|chương|mục|điều|phụ lục)\s/iu;

interface TextFile {
  bytes: Buffer;
  contentType?: string;
  /** The address of the page that the text was taken from. */
  url?: string;
  /** What a person calls it: the title of a paper that prints none. */
  name: string;
}

/** What the head of every paper says. */
const motto = /^(?:đảng cộng sản việt nam|cộng h(?:oà|òa|oa) xã hội chủ nghĩa việt nam)/iu;

/**
 * Reads a plain text; one with the head of a paper as a paper is read. Else the first line that is no day is the title, empty lines stand between paragraphs (each line is one where there are
 * none, or where a line is too long to have been wrapped), a short line between paragraphs is a caption or a heading, a name in the last lines is the author's. Blanks
 * inside a line are kept as they were typed.
 */
export function readText({ bytes, contentType, url, name }: TextFile): ExtractedArticle {
  const decoded = decodeBytes(bytes, contentType);
  const { text, charset, repairs } = readLegacyText(decoded.text);
  const paragraphs = toParagraphs(text);
  const read = { charset: charset === 'unicode' ? decoded.charset : charset, repairs };
  if (paragraphs.slice(0, linesOfHead).some((line) => motto.test(line)))
    return readOfficeLines(paragraphs.join('\n'), { name, ...read, method: 'text' });
  const above = paragraphs.findIndex((line) => !parseDateLine(line));
  const [first = '', ...rest] = paragraphs.slice(Math.max(0, above));
  if (first === '') throw new UnreadableError('no-text', 'has no text');
  const end = rest.findIndex((line) => endsArticle(line));
  const lines = (end < 0 ? rest : rest.slice(0, end)).filter((line) => !isFurniture(line));
  const body = lines.filter((line, at) => at >= linesOfHead || !parseDateLine(line));
  const { blocks, author, source } = splitByline(joinItems(body.map((line, at) => toBlock(line, at, body))));
  const hasTitle = first.length <= longestTitle && blocks.length > 0;
  return {
    title: hasTitle ? first : shorten(first),
    blocks: hasTitle ? blocks : [{ kind: 'paragraph', text: first }, ...blocks],
    publishedOn:
      readPrintedDate([first, ...lines], { title: 0, start: 1, end: lines.length + 1 }) ??
      readPrintedDate(paragraphs, { title: -1, start: 0, end: Math.max(0, above) }) ??
      readToldPublication(lines, url),
    ...(author !== undefined && { author }),
    ...(source !== undefined && { source }),
    attachments: [],
    reading: {
      charset: read.charset,
      ...{ method: 'text', confidence: hasTitle ? 0.8 : 0.5 },
      ...(repairs.length > 0 && { repairs }),
    },
  };
}

/** The beginning of a text without a title, up to a whole word. */
const shorten = (text: string): string =>
  text.length <= longestTitle ? text : `${text.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`;

function toParagraphs(text: string): string[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n|\f/)
    .map((line) => line.trim());
  if (!lines.includes('') || lines.some((line) => line.length > widestWrapped))
    return lines.filter((line) => line !== '');
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    if (line === '') open = false;
    else if (open && !startsAnew(paragraphs.at(-1) ?? '', line)) paragraphs.push(`${paragraphs.pop()} ${line}`);
    else paragraphs.push(line);
    if (line !== '') open = true;
  }
  return paragraphs;
}

/** Whether a line after another, with no empty one between, is a paragraph of its own and no wrapped line. */
const startsAnew = (before: string, line: string): boolean =>
  beginsItem(line) || (endsSentence(before) && /^\p{Lu}/u.test(line)) || endsArticle(line) || isOfSignature(line);

function toBlock(line: string, at: number, all: readonly string[]): Block {
  const isShort = line.length <= longestShortLine && !endsSentence(line) && !beginsItem(line);
  if (section.test(line) && line.length <= longestShortLine && !/[.;,]$/.test(line))
    return { kind: 'heading', text: line };
  const isBetween = at > 0 && at < all.length - 1;
  if (!isShort || !isBetween || isOfSignature(line) || isNameLike(line)) return { kind: 'paragraph', text: line };
  return { kind: line === line.toUpperCase() ? 'heading' : 'caption', text: line };
}
