import type { PdfDocument, PdfPage } from '../pdf/open-pdf.ts';
import { isSecrecyStamp } from '../pdf/secrecy-stamp.ts';
import type { TextRun } from '../pdf/text-run.ts';
import { drawPage } from './draw-page.ts';
import { findStamps } from './find-stamps.ts';
import { toLineRuns } from './line-runs.ts';
import { type Mended, mendRecognized } from './mend-recognized.ts';
import { recognizeUpright } from './recognize-upright.ts';

/** A page as its picture was recognised. */
export interface RecognizedPage {
  runs: TextRun[];
  /** Marks of secrecy that are stamped on it, where its text has none. */
  stamps: TextRun[];
  /** Of the page when it stands upright, in points. */
  height: number;
  /** From 0 to 1. */
  confidence: number;
  mended: Mended;
}

/** Recognises the text of a page, as it is shown; `number` counts from 1. Throws where the page cannot be drawn or takes too long. */
export async function recognizePage(document: PdfDocument, page: PdfPage, number: number): Promise<RecognizedPage> {
  const picture = await drawPage(document, page);
  const { lines, confidence, upright } = await recognizeUpright(picture);
  const { runs, mended } = mendRecognized(toLineRuns(lines, number, picture.pixelsPerPoint));
  const stamps = runs.some(({ text }) => isSecrecyStamp(text)) ? [] : await findStamps(upright, number);
  return { runs, stamps, height: upright.height / upright.pixelsPerPoint, confidence, mended };
}
