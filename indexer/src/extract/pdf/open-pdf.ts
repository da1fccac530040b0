import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PasswordException, PDFParse } from 'pdf-parse';
import { UnreadableError } from '../unreadable-error.ts';
import { maxPages, maxPdfBytes, maxPicturePixels } from './limits.ts';

/** A piece of text as pdf.js gives it: `transform` places it in points from the page's lower left corner (ISO 32000-1, 9.4.4). */
export interface PdfTextItem {
  str: string;
  transform: readonly number[];
  /** Along the direction of the text, in points. */
  width: number;
}

/** What draws a page, in order; the numbers of `fnArray` are those of pdf.js's OPS. */
export interface PdfOperators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** The page turned as it is shown, in pixels. */
export interface PdfViewport {
  width: number;
  height: number;
}

/** A canvas that pdf.js makes, and the part of its context that pictures are read through. */
export interface PdfCanvas {
  canvas: unknown;
  context: {
    getImageData(left: number, top: number, width: number, height: number): { data: Uint8ClampedArray };
  };
}

export interface PdfPage {
  /** The corners of the page: left, bottom, right, top, in points. */
  view: readonly number[];
  getTextContent(options: { includeMarkedContent: false }): Promise<{ items: readonly PdfTextItem[] }>;
  getOperatorList(): Promise<PdfOperators>;
  /** Fonts by the ids that operators name them by; there once the operators are. */
  commonObjs: { get(id: string): { name?: string } | null };
  /** `scale` in pixels a point. */
  getViewport(options: { scale: number }): PdfViewport;
  render(options: { canvas: unknown; canvasContext: unknown; viewport: PdfViewport }): { promise: Promise<unknown> };
  cleanup(): void;
}

export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPage>;
  /** Makes a canvas of at least one pixel, and gives its memory back. */
  canvasFactory: { create(width: number, height: number): PdfCanvas; destroy(canvas: PdfCanvas): void };
}

/**
 * What pdf-parse keeps to itself: the document that it opened. Its own text comes without places, and without them neither the columns
 * of a paper's head nor the ends of its paragraphs can be told.
 */
interface Opener {
  load(): Promise<PdfDocument>;
}

/** ISO 32000-1, annex H.3.4.1: readers take the mark anywhere within the first 1,024 bytes. */
const bytesBeforeMark = 1024;

/**
 * Opens a PDF, hands it to `read`, and closes it. Throws UnreadableError: "empty", "too-large", "encrypted", or "broken" where pdf.js
 * can open it or one of its pages in no way.
 */
export async function readFromPdf<T>(bytes: Uint8Array, read: (document: PdfDocument) => Promise<T>): Promise<T> {
  checkBytes(bytes);
  const parser = new PDFParse({
    data: Uint8Array.from(bytes),
    ...{ verbosity: 0, isEvalSupported: false, maxImageSize: maxPicturePixels },
    ...libraryFolders(),
  });
  try {
    const document = await (parser as unknown as Opener).load();
    checkPages(document);
    return await read(document);
  } catch (error) {
    throw toUnreadable(error);
  } finally {
    await parser.destroy();
  }
}

/** Where pdf.js has its decoder of JPEG 2000 and the fonts that a PDF may leave out. It takes paths that end in a slash. */
function libraryFolders(): { wasmUrl: string; standardFontDataUrl: string } {
  const fromParser = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
  const folder = dirname(fromParser.resolve('pdfjs-dist/package.json'));
  return { wasmUrl: join(folder, 'wasm/'), standardFontDataUrl: join(folder, 'standard_fonts/') };
}

function checkBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableError('empty', 'is empty: there is nothing to read');
  if (bytes.length > maxPdfBytes) {
    const message = `has ${bytes.length} bytes, more than the ${maxPdfBytes} that are read: split it`;
    throw new UnreadableError('too-large', message);
  }
  if (!Buffer.from(bytes.subarray(0, bytesBeforeMark)).includes('%PDF-'))
    throw new UnreadableError('broken', 'is no PDF: it does not begin as one. Give it the extension of what it is');
}

function checkPages({ numPages }: PdfDocument): void {
  if (numPages > maxPages) {
    const message = `has ${numPages} pages, more than the ${maxPages} that are read: split it`;
    throw new UnreadableError('too-large', message);
  }
}

function toUnreadable(error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error;
  if (error instanceof PasswordException) {
    const message = 'is locked with a password: save a copy without one and give it that';
    return new UnreadableError('encrypted', message, { cause: error });
  }
  const detail = error instanceof Error ? error.message : String(error);
  const message = `is a broken PDF (${detail}): fetch or save it again`;
  return new UnreadableError('broken', message, { cause: error });
}
