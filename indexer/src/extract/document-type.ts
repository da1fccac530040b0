import type { TextSource } from './extract-text.ts';
import type { OfficeSource } from './paper/office-source.ts';

/** The files of an office, by media type. */
const officeTypes = [
  'application/pdf',
  'application/rtf',
  'application/msword',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

export type OfficeType = (typeof officeTypes)[number];

/** The forms of documents that text is read out of. */
export type DocumentType = TextSource['mediaType'] | OfficeType;

/** A file of an office, and which kind it is. */
export type OfficeFile = OfficeSource & { mediaType: OfficeType };

/** A captured document's bytes and what came with them; `corrections` as an OfficeSource has them. */
export type ExtractSource = Omit<TextSource, 'mediaType'> & { mediaType: DocumentType } & Pick<
    OfficeSource,
    'corrections'
  >;

const known: ReadonlySet<DocumentType> = new Set(officeTypes);

/** Whether documents of this type are files of an office, which are read in a thread of their own. */
export const isOfficeType = (mediaType: DocumentType): mediaType is OfficeType => known.has(mediaType);
