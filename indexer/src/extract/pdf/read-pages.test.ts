import { expect, it } from 'vitest';
import { maxCharacters } from './limits.ts';
import type { PdfDocument } from './open-pdf.ts';
import { readPages } from './read-pages.ts';

it('stops at more characters than are read', async () => {
  const item = { str: 'dài '.repeat(100_000), transform: [12, 0, 0, 12, 50, 700], width: 400 };
  const page = {
    view: [0, 0, 595, 842],
    getTextContent: () => Promise.resolve({ items: [item] }),
    cleanup: () => undefined,
  };
  let read = 0;
  const document = {
    numPages: 1000,
    getPage: () => {
      read += 1;
      return Promise.resolve(page);
    },
  } as unknown as PdfDocument;
  await expect(readPages(document)).rejects.toMatchObject({ reason: 'too-large' });
  expect(read).toBe(Math.floor(maxCharacters / item.str.length) + 1);
});
