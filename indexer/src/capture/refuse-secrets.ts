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
  const mark = findSecrecyMark(linesRead(extracted)) ?? findSecrecyMark(linesPrinted(document));
  if (mark === null) return;
  const message = `is marked ${mark}: nothing of it has been kept. A state secret may not be on a networked machine: remove it from this one`;
  throw new UnreadableError(refusedAsSecret, message);
}

const linesRead = ({ title, summary, blocks }: ExtractedArticle): string[] =>
  [title, summary ?? '', ...blocks.map(({ text }) => text)].flatMap((text) => text.split(column));

/** The lines of a page or a text as they are printed: in what was read some have been put together or left out. */
function linesPrinted({ bytes, mediaType, contentType }: FoundDocument): string[] {
  if (!bytes || (mediaType !== 'text/plain' && mediaType !== 'text/html')) return [];
  const { text } = decodeBytes(bytes, contentType ?? undefined);
  return mediaType === 'text/plain' ? text.split(/\r\n?|\n|\t| {2,}/) : readPrintedLines(text, mayBeMark);
}

/** The mark in capitals, or behind its name; a letter stands as itself or as a reference of HTML. A page without is not parsed again. */
const mayBeMark =
  /M(?:Ậ|&#0*7852;|&#[xX]0*1[eE][aA][cC];)T|[đĐ](?:[ộỘ]|&#0*789[67];|&#[xX]0*1[eE][dD][89];)\s*[mM](?:[ậẬ]|&#0*785[23];|&#[xX]0*1[eE][aA][cCdD];)[tT]/u;
