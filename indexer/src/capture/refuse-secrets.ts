import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { decodeBytes } from '../extract/decode-bytes.ts';
import { readPrintedLines } from '../extract/html/printed-lines.ts';
import { UnreadableError } from '../extract/unreadable-error.ts';
import type { FoundDocument } from './found-document.ts';
import { findSecrecyMark } from './secrecy-mark.ts';

/** The reason under which a refusal is recorded. */
export const refusedAsSecret = 'secret';

const column = /\n|\t| {2,}/;

/** Throws UnreadableError where a paper bears a mark of secrecy: it is refused, and nothing of it may be kept. */
export function refuseSecrets(document: FoundDocument, extracted: ExtractedArticle): void {
  const mark = findSecrecyMark(linesOf(document, extracted));
  if (mark === null) return;
  const message = `is marked ${mark}: nothing of it has been kept. A state secret may not be on a networked machine: remove it from this one`;
  throw new UnreadableError(refusedAsSecret, message);
}

/** The lines as they are printed: in an extracted text some have been put together, and a stamp may stand at the end of one. */
function linesOf(
  { bytes, mediaType, contentType }: FoundDocument,
  { title, summary, blocks }: ExtractedArticle,
): string[] {
  const read = [title, summary ?? '', ...blocks.map(({ text }) => text)].flatMap((text) => text.split(column));
  if (!bytes || (mediaType !== 'text/plain' && mediaType !== 'text/html')) return read;
  const { text } = decodeBytes(bytes, contentType ?? undefined);
  return mediaType === 'text/plain' ? text.split(/\r\n?|\n|\t| {2,}/) : readPrintedLines(text, mayBeMark);
}

/** A letter of the mark, as itself or as a reference of HTML. */
const mayBeMark = /m(?:ậ|&#0*785[23];|&#x0*1ea[cd];)t/iu;
