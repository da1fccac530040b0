import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import type { OfficeFile, OfficeType } from '../document-type.ts';
import type { OfficeSource } from '../paper/office-source.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { readRtf } from '../rtf/read-rtf.ts';
import { readSheets } from '../sheets/read-sheets.ts';
import { readDoc } from '../word/read-doc.ts';
import { readDocx } from '../word/read-docx.ts';

/** Told how many pages of a document are about to be recognised, which takes its time. */
export type OnRecognize = (pages: number) => void;

type Reader = (source: OfficeSource, onRecognize: OnRecognize) => Promise<ExtractedArticle>;

const readers: Readonly<Record<OfficeType, Reader>> = {
  'application/pdf': readPdf,
  'application/rtf': readRtf,
  'application/msword': readDoc,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': readDocx,
  'application/vnd.ms-excel': readSheets,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': readSheets,
};

/** Reads a file of an office. The libraries that it takes are loaded in the thread that reads such files, and nowhere else. */
export const readOfficeFile = (
  { mediaType, ...source }: OfficeFile,
  onRecognize: OnRecognize,
): Promise<ExtractedArticle> => readers[mediaType](source, onRecognize);
