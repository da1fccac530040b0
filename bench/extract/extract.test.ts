import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readability } from './contenders.ts';
import { makePage } from './make-page.ts';
import { readPages } from './read-pages.ts';

test('generated pages are the same in every run, and hold an article that a peer finds', () => {
  expect(makePage(7)).toBe(makePage(7));
  expect(makePage(7)).not.toBe(makePage(8));
  const pages = readPages('generated').slice(0, 6);
  for (const page of pages) expect(readability.read(page)).toBeGreaterThan(500);
});

test('the pages of a folder are read, gzipped ones too, and a folder without any is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    expect(() => readPages(folder)).toThrow(/has no pages/);
    expect(() => readPages(join(folder, 'gone'))).toThrow(/is no folder/);
    writeFileSync(join(folder, 'one.html'), 'a');
    writeFileSync(join(folder, 'two.html.gz'), gzipSync('b'));
    expect(readPages(folder).map(({ bytes }) => bytes.toString())).toEqual(['a', 'b']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
