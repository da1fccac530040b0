import type { PdfDocument, PdfPage } from '../pdf/open-pdf.ts';
import { dotsPerInch, maxPagePixels } from './limits.ts';
import { type PagePicture, toPagePicture } from './page-picture.ts';

const pointsPerInch = 72;

/** Draws a page as it is shown: turned as the PDF says, with what was written into it later (a number, a signature). */
export async function drawPage(document: PdfDocument, page: PdfPage): Promise<PagePicture> {
  const pixelsPerPoint = scaleOf(page);
  const viewport = page.getViewport({ scale: pixelsPerPoint });
  const width = Math.max(1, Math.floor(viewport.width));
  const height = Math.max(1, Math.floor(viewport.height));
  const drawn = document.canvasFactory.create(width, height);
  try {
    await page.render({ canvas: drawn.canvas, canvasContext: drawn.context, viewport }).promise;
    const { data } = drawn.context.getImageData(0, 0, width, height);
    return toPagePicture(data, { width, height, pixelsPerPoint });
  } finally {
    document.canvasFactory.destroy(drawn);
  }
}

/** Pixels a point: as many as recognition wants, fewer for a page that would make too large a picture. */
function scaleOf(page: PdfPage): number {
  const { width, height } = page.getViewport({ scale: 1 });
  return Math.min(dotsPerInch / pointsPerInch, Math.sqrt(maxPagePixels / (width * height)));
}
