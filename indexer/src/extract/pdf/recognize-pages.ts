import { drawPage } from '../ocr/draw-page.ts';
import { findStamps } from '../ocr/find-stamps.ts';
import { maxRecognizedPages } from '../ocr/limits.ts';
import type { Mended } from '../ocr/mend-recognized.ts';
import { type RecognizedPage, recognizePage } from '../ocr/recognize-page.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { isSound, largePicture, needsRecognition, usableLetters } from './needs-recognition.ts';
import type { PdfDocument } from './open-pdf.ts';
import { removeFurniture } from './page-furniture.ts';
import { readPictureShare } from './page-pictures.ts';
import type { PdfPageRuns } from './pdf-page.ts';
import { isSecrecyStamp } from './secrecy-stamp.ts';
import { type TextQuality, toTextQuality, worthOf } from './text-quality.ts';

/** How much more a recognised text must tell than the one a page has: what was set is exact. */
const clearlyBetter = 1.15;

/** Pages of which the better text was taken, what was mended in it, and the last page that could not be recognised. */
export interface Recognized {
  pages: PdfPageRuns[];
  mended: Mended;
  failure: string | null;
}

/**
 * Recognises the pages that have no text or a poor one, and takes the better of both, page by page. `onStart` is told of how many that may
 * be. Past `maxRecognizedPages` pages stay as they are; UnreadableError "too-large" where nothing else in the document is text.
 */
export async function recognizePages(
  document: PdfDocument,
  pages: readonly PdfPageRuns[],
  onStart: (pages: number) => void,
): Promise<Recognized> {
  const poor = findPoorPages(pages);
  checkCount(poor, pages.length);
  if (poor.length > 0) onStart(Math.min(poor.length, maxRecognizedPages));
  const better = new Map<number, RecognizedPage>();
  let left = maxRecognizedPages;
  let failure: string | null = null;
  for (const { page, quality } of poor) {
    if (left === 0) break;
    const recognized = await recognizePoor(document, page.number, quality).catch((error: Error) => {
      failure = `page ${page.number}: ${error.message}`;
      return null;
    });
    if (recognized !== 'sound') left -= 1;
    if (recognized && recognized !== 'sound' && isBetter(recognized, page)) better.set(page.number, recognized);
  }
  const [first, ...others] = pages.map((page) => withRecognized(page, better.get(page.number)));
  return {
    pages: first ? [await withStamps(document, first), ...others] : [],
    mended: [...better.values()].flatMap(({ mended }) => mended),
    failure,
  };
}

/** A page as it was set, and how its text reads without running heads. */
interface PoorPage {
  page: PdfPageRuns;
  quality: TextQuality;
}

/** The pages whose own text may be too poor, by that alone: to look for pictures takes time. */
const findPoorPages = (pages: readonly PdfPageRuns[]): PoorPage[] =>
  removeFurniture(pages).flatMap(({ runs, origin }, at) => {
    const [page, quality] = [pages[at], toTextQuality(runs)];
    return page && origin !== 'corrected' && !isSound(quality) ? [{ page, quality }] : [];
  });

function checkCount(poor: readonly PoorPage[], pages: number): void {
  const empty = poor.filter(({ quality }) => quality.letters < usableLetters).length;
  if (empty < pages || empty <= maxRecognizedPages) return;
  const message = `has ${empty} pages without text, more than the ${maxRecognizedPages} that are recognised: split it`;
  throw new UnreadableError('too-large', message);
}

/** A page as it is recognised; "sound" where its pictures tell that it has all of its text. */
async function recognizePoor(
  document: PdfDocument,
  number: number,
  quality: TextQuality,
): Promise<RecognizedPage | 'sound'> {
  const page = await document.getPage(number);
  try {
    if (!needsRecognition(quality, await readPictureShare(page))) return 'sound';
    return await recognizePage(document, page, number);
  } finally {
    page.cleanup();
  }
}

/** The first page with the marks of secrecy that are stamped on it: where it is a scan that has its text with it, that has none. */
async function withStamps(document: PdfDocument, page: PdfPageRuns): Promise<PdfPageRuns> {
  const isSeen = page.origin !== 'text' || page.stamps.length > 0 || page.runs.some(({ text }) => isSecrecyStamp(text));
  if (isSeen) return page;
  const drawn = await document.getPage(page.number);
  try {
    if ((await readPictureShare(drawn)) < largePicture) return page;
    return { ...page, stamps: await findStamps(await drawPage(document, drawn), page.number) };
  } finally {
    drawn.cleanup();
  }
}

const isBetter = (recognized: RecognizedPage, own: PdfPageRuns): boolean =>
  worthOf(toTextQuality(recognized.runs)) > clearlyBetter * worthOf(toTextQuality(own.runs));

function withRecognized(page: PdfPageRuns, recognized: RecognizedPage | undefined): PdfPageRuns {
  if (!recognized) return page;
  const { runs, stamps, height, confidence } = recognized;
  return { ...page, runs, stamps: [...page.stamps, ...stamps], height, confidence, origin: 'ocr' };
}
