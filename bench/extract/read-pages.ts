import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { makePage } from './make-page.ts';

export interface Page {
  name: string;
  bytes: Buffer;
}

const generatedPages = 60;
const fixtures = fileURLToPath(new URL('../../indexer/src/extract/html/fixtures', import.meta.url));
const pageName = /\.html?(?:\.gz)?$/i;

/** The pages to measure on: those of a folder (.html, .htm, also gzipped), "generated" ones, or by default generated ones and the fixtures. */
export function readPages(corpus: string | undefined): Page[] {
  if (corpus === 'generated') return generated();
  if (corpus === undefined) return [...pagesIn(fixtures), ...generated()];
  if (!statSync(corpus, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`--corpus ${corpus}: is no folder. Name a folder of pages, or write --corpus generated`);
  const pages = pagesIn(corpus);
  if (pages.length === 0) throw new Error(`--corpus ${corpus}: has no pages (.html, .htm, .html.gz)`);
  return pages;
}

const generated = (): Page[] =>
  Array.from({ length: generatedPages }, (_, number) => ({
    name: `generated-${number}`,
    bytes: Buffer.from(makePage(number)),
  }));

const pagesIn = (folder: string): Page[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pageName.test(basename(name)))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, bytes: name.endsWith('.gz') ? gunzipSync(bytes) : bytes };
    });
