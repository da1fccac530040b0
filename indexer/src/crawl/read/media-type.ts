import { extname } from 'node:path';
import { type OfficeType, officeTypesByExtension } from '../../extract/document-type.ts';

/** What is known of a document beside its bytes. */
interface Named {
  url: string;
  contentType: string | null;
  /** The Content-Disposition header, which may give a file name. */
  disposition: string | null;
}

/** The type of a document by how its bytes begin, and where that leaves two by its names; null where it is none that can be read. */
export function mediaTypeOf(bytes: Buffer, named: Named): OfficeType | null {
  const head = bytes.subarray(0, 1024).toString('latin1');
  if (head.trimStart().startsWith('%PDF-')) return 'application/pdf';
  if (head.startsWith('{\\rtf')) return 'application/rtf';
  if (head.startsWith('PK\x03\x04')) return typeOfZip(bytes);
  if (!head.startsWith('\xd0\xcf\x11\xe0')) return null;
  return isSheet(named) ? 'application/vnd.ms-excel' : 'application/msword';
}

/** The parts of an Office file are named in the directory at its end. */
function typeOfZip(bytes: Buffer): OfficeType | null {
  if (bytes.includes('word/document.xml'))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return bytes.includes('xl/workbook.xml') ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : null;
}

/** By the names that a server gives it: its bytes have told the family alone. */
function isSheet({ url, contentType, disposition }: Named): boolean {
  const fileName = /filename\*?=(?:utf-8'')?"?([^";]+)/i.exec(disposition ?? '')?.[1] ?? '';
  const types = [fileName.trim(), new URL(url).pathname].map(
    (name) => officeTypesByExtension[extname(name).toLowerCase()],
  );
  const known = types.find((type) => type !== undefined);
  return known === undefined ? /excel|spreadsheet/i.test(contentType ?? '') : /excel|sheet/.test(known);
}
