import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFromPdf } from '../pdf/open-pdf.ts';
import { drawPage } from './draw-page.ts';
import { maxPagePixels } from './limits.ts';
import { toPagePicture } from './page-picture.ts';
import { recognizeUpright } from './recognize-upright.ts';
import { recognize } from './recognizer.ts';
import { turnPicture } from './turn-picture.ts';

const source = join(import.meta.dirname, 'fixtures', 'stamped', 'source.pdf');
const picture = await readFromPdf(readFileSync(source), async (document) =>
  drawPage(document, await document.getPage(1)),
);

describe('a page', () => {
  it.each([1, 2, 3])('is read upright where it lies turned by quarters: %d', async (quarters) => {
    const turned = turnPicture(picture, quarters);
    const { lines, upright, confidence } = await recognizeUpright(turned);
    const [first] = lines.toSorted((a, b) => a.baseline.y0 - b.baseline.y0);
    expect(first?.words.map(({ text }) => text).join(' ')).toMatch(/^TỈNH ỦY/);
    expect(upright).toEqual(picture);
    expect(confidence).toBeGreaterThan(0.8);
  });

  it('that is larger than any sheet is drawn smaller', async () => {
    const side = 100_000;
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${side} ${side}] >>`;
    const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', page];
    const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
    const pdf = Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R >>\n`);
    const { width, height } = await readFromPdf(pdf, async (document) => drawPage(document, await document.getPage(1)));
    expect(width * height).toBeLessThanOrEqual(maxPagePixels);
    expect(width * height).toBeGreaterThan(maxPagePixels * 0.99);
  });
});

describe('the engine', () => {
  it('says that it cannot read a picture, and reads the next one', async () => {
    await expect(recognize(Buffer.from('no picture'))).rejects.toThrow();
    const blank = toPagePicture(new Uint8Array(400 * 400 * 4).fill(255), {
      width: 400,
      height: 400,
      pixelsPerPoint: 1,
    });
    expect((await recognize(blank.bytes)).lines).toEqual([]);
  });
});
