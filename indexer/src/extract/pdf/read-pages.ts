import { UnreadableError } from '../unreadable-error.ts';
import { maxCharacters } from './limits.ts';
import type { PdfDocument, PdfPage } from './open-pdf.ts';
import { type PageOfPieces, readPieces } from './page-pieces.ts';
import type { PdfPageRuns } from './pdf-page.ts';
import { isSecrecyStamp } from './secrecy-stamp.ts';
import { toTextRuns } from './text-run.ts';

/**
 * The text of every page of an open PDF, as `read` gives its pieces. What stands across a page's text is left out, but for a mark of secrecy. Throws UnreadableError "too-large" past the
 * characters that are read.
 */
export async function readPages(
  document: PdfDocument,
  read: (page: PdfPage) => Promise<PageOfPieces> = readPieces,
): Promise<PdfPageRuns[]> {
  const pages: PdfPageRuns[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { pieces, across, height } = await read(page);
    page.cleanup();
    characters += [pieces, ...across].flat().reduce((count, { text }) => count + text.length, 0);
    if (characters > maxCharacters) {
      const message = `has more than the ${maxCharacters} characters that are read: split it`;
      throw new UnreadableError('too-large', message);
    }
    const stamps = across.flatMap((each) => toTextRuns(each, number)).filter(({ text }) => isSecrecyStamp(text));
    pages.push({ number, height, runs: toTextRuns(pieces, number), stamps, origin: 'text', confidence: 1 });
  }
  return pages;
}
