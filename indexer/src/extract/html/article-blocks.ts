import type { Block } from '@tra-cuu/data/article/article';
import { endsInSignature, isNameLike, isOfSignature } from '../byline.ts';
import { endsSentence } from '../printed-text.ts';
import { parsePlaceAndDay } from '../published-line.ts';
import type { PageLine } from './page-line.ts';

const longestHeading = 200;
const longestCaption = 300;
const longestItalicCaption = 150;
const item = /^([-–—+*•·▪●])\s+(?=\S)/u;

/** The blocks of an article's lines: what a line is, by its element or by how it looks; items of one list are one block. */
export function toArticleBlocks(lines: readonly PageLine[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const length = Math.max(1, runOfList(lines, at));
    const run = lines.slice(at, at + length);
    const [line] = run;
    if (!line) break;
    if (length > 1 || line.list)
      blocks.push({ kind: 'list', text: run.map(({ text }) => text.replace(item, '')).join('\n') });
    else blocks.push({ kind: isSigner(line, blocks) ? 'paragraph' : kindOf(line), text: line.text });
    at += length;
  }
  return blocks;
}

const isSigner = ({ text }: PageLine, before: readonly Block[]): boolean =>
  isNameLike(text) && endsInSignature(before.map((block) => block.text));

/** How many lines from here are one list: items of one element, or paragraphs that begin with the same sign. */
function runOfList(lines: readonly PageLine[], at: number): number {
  const first = lines[at];
  const sign = first && first.kind === 'paragraph' ? item.exec(first.text)?.[1] : undefined;
  const ends = lines.slice(at).findIndex((line) => {
    if (first?.list) return line.list !== first.list;
    return sign === undefined || line.list !== null || line.kind !== 'paragraph' || item.exec(line.text)?.[1] !== sign;
  });
  return ends < 0 ? lines.length - at : ends;
}

function kindOf(line: PageLine): Block['kind'] {
  if (line.kind !== 'paragraph') return line.kind === 'list' ? 'paragraph' : line.kind;
  if (looksLikeCaption(line)) return 'caption';
  if (looksLikeHeading(line)) return 'heading';
  return line.italic && /^["“«]/.test(line.text) ? 'quote' : 'paragraph';
}

function looksLikeCaption({ text, italic, align, afterImage }: PageLine): boolean {
  if (isOfSignature(text)) return false;
  if (afterImage && text.length <= longestCaption && (italic || align === 'center')) return true;
  if (!italic || parsePlaceAndDay(text)) return false;
  return text.length <= longestItalicCaption && (align === 'center' || !endsSentence(text)) && !/^["“«]/.test(text);
}

const looksLikeHeading = ({ text, bold, align }: PageLine): boolean =>
  bold &&
  text.length <= longestHeading &&
  align !== 'right' &&
  !/[.;,…]$/.test(text) &&
  !isOfSignature(text) &&
  !/^nơi nhận/iu.test(text);
