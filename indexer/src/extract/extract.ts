import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { extractText, type TextSource } from './extract-text.ts';
import { readLegacyArticle } from './legacy/read-legacy-text.ts';
import type { OfficeSource } from './paper/office-source.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readRtf } from './rtf/read-rtf.ts';
import { readSheets } from './sheets/read-sheets.ts';
import { readDoc } from './word/read-doc.ts';
import { readDocx } from './word/read-docx.ts';

/** The readers of files that are no text, by their media type. */
const readers = {
  'application/pdf': async (source: OfficeSource) => readLegacyArticle(await readPdf(source)),
  'application/rtf': readRtf,
  'application/msword': readDoc,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': readDocx,
  'application/vnd.ms-excel': readSheets,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': readSheets,
} as const satisfies Record<string, (source: OfficeSource) => Promise<ExtractedArticle>>;

type OfficeType = keyof typeof readers;

/** The forms of documents that text is read out of. */
export type DocumentType = TextSource['mediaType'] | OfficeType;

/** A captured document's bytes and what came with them. */
export type ExtractSource = Omit<TextSource, 'mediaType'> & { mediaType: DocumentType };

/** Whether documents of this type are files of an office, which are read in a thread of their own. */
export const isOfficeType = (mediaType: DocumentType): mediaType is OfficeType => mediaType in readers;

/** Reads title, text and dates out of a document: a function of its input alone. Throws UnreadableError with the reason. */
export async function extract({ mediaType, ...document }: ExtractSource): Promise<ExtractedArticle> {
  if (!isOfficeType(mediaType)) return extractText({ ...document, mediaType });
  return readers[mediaType](document);
}
