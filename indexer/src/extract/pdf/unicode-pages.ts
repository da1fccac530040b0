import { type LegacyText, readLegacyText, readTogether } from '../legacy/read-legacy-text.ts';
import { createRunReader, type RunReader } from '../legacy/run-reader.ts';
import type { PdfDocument } from './open-pdf.ts';
import { toPieces } from './page-pieces.ts';
import type { PdfPageRuns } from './pdf-page.ts';
import { readPages } from './read-pages.ts';
import { readSetText } from './set-text.ts';
import type { TextRun } from './text-run.ts';

/** Pages in Unicode, the charset that most of their text came in, and what was repaired. */
export interface UnicodePages extends Omit<LegacyText, 'text'> {
  pages: PdfPageRuns[];
}

/**
 * The text of every page in Unicode: what is set in a legacy charset is converted, by the fonts where the PDF names them, and damage
 * repaired, before anything is told from capitals, syllables or the words of a head. Throws as readPages does.
 */
export async function readUnicodePages(document: PdfDocument): Promise<UnicodePages> {
  const pages = toUnicode(await readPages(document), readLegacyText);
  return pages.charset === 'unicode' ? pages : readByFonts(document);
}

/** Reads a document of which some text at least is in a legacy charset, letter by letter as it is set. */
async function readByFonts(document: PdfDocument): Promise<UnicodePages> {
  const fonts: RunReader = createRunReader();
  const pages = await readPages(document, async (page) => {
    const items = await readSetText(page);
    return toPieces(
      items.map((item) => ({ ...item, str: fonts.read(item.str, item.font) ?? item.str })),
      page,
    );
  });
  return toUnicode(pages, (text) => fonts.finish(text));
}

/** Reads the text of all pages as one. */
function toUnicode(pages: readonly PdfPageRuns[], read: (text: string) => LegacyText): UnicodePages {
  const runs = pages.flatMap((page) => [...page.runs, ...page.stamps]);
  const { texts, read: all } = readTogether(
    runs.map(({ text }) => text),
    read,
  );
  const textOf = new Map(runs.map((run, at) => [run, texts[at] ?? run.text]));
  const convert = (run: TextRun): TextRun => ({ ...run, text: textOf.get(run) ?? run.text });
  return {
    ...all,
    pages: pages.map((page) => ({ ...page, runs: page.runs.map(convert), stamps: page.stamps.map(convert) })),
  };
}
