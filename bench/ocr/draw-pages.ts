import { PDFParse } from 'pdf-parse';

/** A canvas as pdf.js makes it in Node. */
export interface Canvas {
  width: number;
  height: number;
  getContext(kind: '2d'): CanvasContext;
  toBuffer(type: 'image/jpeg', quality: number): Buffer;
}

interface Pixels {
  data: Uint8ClampedArray;
}

interface CanvasContext {
  getImageData(left: number, top: number, width: number, height: number): Pixels;
  putImageData(pixels: Pixels, left: number, top: number): void;
}

interface Viewport {
  width: number;
  height: number;
}

interface Page {
  getViewport(options: { scale: number }): Viewport;
  render(options: { canvas: Canvas; canvasContext: CanvasContext; viewport: Viewport }): { promise: Promise<unknown> };
}

/** The document that pdf-parse opens and keeps to itself. */
interface Document {
  numPages: number;
  getPage(number: number): Promise<Page>;
  canvasFactory: { create(width: number, height: number): { canvas: Canvas; context: CanvasContext } };
}

/** Draws every page of a PDF, at so many dots an inch. */
export async function drawPages(pdf: Uint8Array, dotsPerInch: number): Promise<Canvas[]> {
  const parser = new PDFParse({ data: Uint8Array.from(pdf), verbosity: 0 });
  try {
    const document = await (parser as unknown as { load(): Promise<Document> }).load();
    const pages: Canvas[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: dotsPerInch / 72 });
      const drawn = document.canvasFactory.create(Math.round(viewport.width), Math.round(viewport.height));
      await page.render({ canvas: drawn.canvas, canvasContext: drawn.context, viewport }).promise;
      pages.push(drawn.canvas);
    }
    return pages;
  } finally {
    await parser.destroy();
  }
}
