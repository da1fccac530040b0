import type { TextSource } from './extract-text.ts';
import type { OfficeSource } from './paper/office-source.ts';

const byExtension = {
  '.pdf': 'application/pdf',
  '.rtf': 'application/rtf',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A file of an office, by media type. */
export type OfficeType = (typeof byExtension)[keyof typeof byExtension];

/** Files of an office by the extension of their names. */
export const officeTypesByExtension: Readonly<Record<string, OfficeType>> = byExtension;

/** The forms of documents that text is read out of. */
export type DocumentType = TextSource['mediaType'] | OfficeType;

/** A file of an office, and which kind it is. */
export type OfficeFile = OfficeSource & { mediaType: OfficeType };

/** A captured document's bytes and what came with them; `corrections` as an OfficeSource has them. */
export type ExtractSource = Omit<TextSource, 'mediaType'> & { mediaType: DocumentType } & Pick<
    OfficeSource,
    'corrections'
  >;

const known: ReadonlySet<DocumentType> = new Set(Object.values(byExtension));

/** Whether documents of this type are files of an office, which are read in a thread of their own. */
export const isOfficeType = (mediaType: DocumentType): mediaType is OfficeType => known.has(mediaType);
