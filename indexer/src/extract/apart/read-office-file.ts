import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import type { OfficeFile, OfficeType } from '../document-type.ts';
import { readLegacyArticle } from '../legacy/read-legacy-text.ts';
import type { OfficeSource } from '../paper/office-source.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { readRtf } from '../rtf/read-rtf.ts';
import { readSheets } from '../sheets/read-sheets.ts';
import { readDoc } from '../word/read-doc.ts';
import { readDocx } from '../word/read-docx.ts';

const readers: Readonly<Record<OfficeType, (source: OfficeSource) => Promise<ExtractedArticle>>> = {
  'application/pdf': async (source) => readLegacyArticle(await readPdf(source)),
  'application/rtf': readRtf,
  'application/msword': readDoc,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': readDocx,
  'application/vnd.ms-excel': readSheets,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': readSheets,
};

/** Reads a file of an office. The libraries that it takes are loaded in the thread that reads such files, and nowhere else. */
export const readOfficeFile = ({ mediaType, ...source }: OfficeFile): Promise<ExtractedArticle> =>
  readers[mediaType](source);
