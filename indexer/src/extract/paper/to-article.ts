import type { Block, ExtractedArticle } from '@tra-cuu/data/article/article';
import type { LegacyText } from '../legacy/read-legacy-text.ts';
import { readPrintedDate } from '../read-printed-date.ts';
import { splitByline } from '../split-byline.ts';
import { UnreadableError } from '../unreadable-error.ts';
import type { PaperPart } from './paper-part.ts';
import { findTitle } from './paper-title.ts';
import { plausibleShare } from './plausible-words.ts';

/** How the text of a file may be found; a PDF also says of what its pages were read. */
export const officeMethods = ['docx', 'doc', 'rtf', 'sheets', 'text'] as const;
export type OfficeMethod = (typeof officeMethods)[number];

/** The text of a document of an office, read out of its file. */
export interface OfficeText {
  /** What stands in it, in reading order. */
  parts: readonly PaperPart[];
  /** The blocks of all parts but one (its index; -1 for none). */
  toBlocks: (without: number) => Block[];
  /** The file's name: the title, without its extension, where the text has none. */
  name: string;
  url?: string;
  charset: string;
  repairs: LegacyText['repairs'];
  /** How the text was found: "docx", "rtf", "pdf-text". */
  method: OfficeMethod | `pdf-${string}`;
  /** Of a document that has them. */
  pages?: number;
  /** The share of the document that its text is of, 0 to 1: a page that is a picture has none. Default 1. */
  shareRead?: number;
}

/** The article that a text of an office makes. Throws UnreadableError `no-text` where it has no letters. */
export function toOfficeArticle({
  parts,
  toBlocks,
  name,
  url,
  pages,
  shareRead = 1,
  ...reading
}: OfficeText): ExtractedArticle {
  const printed = parts.map(({ text }) => text);
  const whole = printed.join('\n');
  if (!/\p{L}/u.test(whole)) throw new UnreadableError('no-text', 'has no text: is it a form, or a picture of a page?');
  const found = findTitle(parts);
  const blocks = toBlocks(found?.part ?? -1);
  return {
    ...(url !== undefined && { url }),
    title: found?.title ?? toFileTitle(name),
    ...(found?.isPaper ? { blocks } : splitByline(blocks)),
    publishedOn: readPrintedDate(printed, { title: found?.part ?? -1, start: 0, end: printed.length }),
    attachments: [],
    ...(pages !== undefined && { pages }),
    reading: {
      ...{ charset: reading.charset, method: reading.method },
      confidence: Math.round(plausibleShare(whole) * shareRead * 100) / 100,
      ...(reading.repairs.length > 0 && { repairs: reading.repairs }),
    },
  };
}

/** A file's name without its folder and its extension. */
const toFileTitle = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]+$/, '')
    .normalize('NFC')
    .trim() || name;
