import type { Block, ExtractedArticle } from '@tra-cuu/data/article/article';
import { decodeText } from '../decode-text.ts';
import { endsArticle, isFurniture } from '../furniture.ts';
import { splitByline } from '../split-byline.ts';

const sentenceEnd = /[.!?…;:,"”)]$/;
/** Longer lines are paragraphs, even where they end in no stop. */
const longestHeadline = 120;
const captionStart = /^(?:Toàn cảnh|Quang cảnh|Ảnh|Các đại biểu|Đại biểu|Đồng chí|Lãnh đạo|Cảnh)\b/u;

/**
 * Reads a plain text: the first line is the title, empty lines stand between paragraphs, a short line between two paragraphs
 * that ends in no stop is a caption or a heading, and a name at the end is the author's. In a text without empty lines each
 * line is a paragraph.
 */
export function extractText(bytes: Buffer, contentType?: string): ExtractedArticle {
  const { text, charset, confidence } = decodeText(bytes, contentType, false);
  const [title = '', ...rest] = toParagraphs(text);
  const end = rest.findIndex(endsArticle);
  const body = (end < 0 ? rest : rest.slice(0, end)).filter((line) => !isFurniture(line));
  const { blocks, author, source } = splitByline(body.map((line, at) => toBlock(line, at, body)));
  return {
    title,
    blocks: title === '' ? [] : blocks,
    publishedOn: null,
    ...(author !== undefined && { author }),
    ...(source !== undefined && { source }),
    attachments: [],
    reading: { charset, method: 'text', confidence },
  };
}

function toParagraphs(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const spaced = lines.some((line) => line.trim() === '');
  const paragraphs = spaced ? joinLines(lines) : lines;
  return paragraphs.map((line) => line.trim()).filter(Boolean);
}

/** The lines between two empty ones are one paragraph. */
function joinLines(lines: readonly string[]): string[] {
  const paragraphs: string[] = [''];
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push('');
    else paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1)} ${line.trim()}`.trimStart();
  }
  return paragraphs;
}

function toBlock(line: string, at: number, all: readonly string[]): Block {
  const alone = line.length <= longestHeadline && !sentenceEnd.test(line) && at > 0 && at < all.length - 1;
  if (!alone) return { kind: 'paragraph', text: line };
  return { kind: captionStart.test(line) ? 'caption' : 'heading', text: line };
}
