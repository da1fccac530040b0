import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { findWords } from '@tra-cuu/data/text/words';
import type { Mended } from '../ocr/mend-recognized.ts';
import { orderRuns } from '../ocr/order-runs.ts';
import { toBlocks } from '../paper/paper-blocks.ts';
import { toOfficeArticle } from '../paper/to-article.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { toGivenPage } from './given-page.ts';
import { maxPicturePixels } from './limits.ts';
import { usableLetters } from './needs-recognition.ts';
import { readFromPdf } from './open-pdf.ts';
import { toFlow } from './page-flow.ts';
import { removeFurniture } from './page-furniture.ts';
import { toParagraphs } from './paragraphs.ts';
import type { PageOrigin, PdfPageRuns } from './pdf-page.ts';
import { recognizePages } from './recognize-pages.ts';
import { toTextQuality } from './text-quality.ts';
import { readUnicodePages } from './unicode-pages.ts';

interface PdfSource {
  bytes: Uint8Array;
  /** What a person calls it: the title, without its extension, where the text has none. */
  name: string;
  url?: string;
  /** The text of pages that a person corrected, by the number of the page from 1. Numbers of no page are passed over. */
  corrections?: ReadonlyMap<number, string>;
}

/**
 * Reads a PDF: title and blocks in reading order, without running heads and page numbers. A page without text, or with a poor one, is
 * recognised in its picture (OCR); a corrected page is taken as it is given. `onRecognize` is told how many pages are about to be
 * recognised. Throws UnreadableError with the reason: "empty", "too-large", "encrypted", "broken", or "no-text". Pages without text are
 * left out; they lower the confidence, as pages do that were recognised.
 */
export async function readPdf(
  { bytes, corrections = new Map(), ...source }: PdfSource,
  onRecognize: (pages: number) => void = () => undefined,
): Promise<ExtractedArticle> {
  const read = await readFromPdf(bytes, async (document) => {
    const { pages, charset, repairs } = await readUnicodePages(document);
    const given = pages.map((page) => toCorrected(page, corrections.get(page.number)));
    return { charset, repairs, ...(await recognizePages(document, given, onRecognize)) };
  });
  const pages = removeFurniture(read.pages).map(inOrder);
  if (!pages.some(isUsable)) throw noText(pages.length, read.failure);
  const isKnown = toKnownWords(pages);
  const parts = toParagraphs(toFlow(pages, isKnown), isKnown);
  const article = toOfficeArticle({
    ...source,
    parts,
    toBlocks: (without) => toBlocks(parts.filter((_, at) => at !== without)),
    ...{ charset: read.charset, repairs: joinRepairs(read.repairs, read.mended), method: methodOf(pages) },
    ...{ pages: pages.length, shareRead: shareRead(pages) },
  });
  return { ...article, reading: { ...article.reading, ...originsOf(pages) } };
}

const toCorrected = (page: PdfPageRuns, text: string | undefined): PdfPageRuns =>
  text === undefined ? page : toGivenPage(page.number, text);

/** A program sets the columns of a head one after the other; in a picture they stand side by side. */
const inOrder = (page: PdfPageRuns): PdfPageRuns =>
  page.origin === 'ocr' ? { ...page, runs: orderRuns(page.runs) } : page;

const isUsable = ({ origin, runs }: PdfPageRuns): boolean =>
  toTextQuality(runs).letters >= (origin === 'corrected' ? 1 : usableLetters);

function noText(pages: number, failure: string | null): UnreadableError {
  const scan = pages === 1 ? 'its page is a picture' : `its ${pages} pages are pictures`;
  const tried =
    failure === null
      ? `in which no text was recognised (one of more than ${maxPicturePixels} dots is not opened)`
      : `whose recognition failed (${failure})`;
  const message = `has no text that can be read: ${scan} ${tried}. Scan it again, upright and at 300 dots an inch`;
  return new UnreadableError('no-text', message);
}

const origins: readonly PageOrigin[] = ['text', 'ocr', 'corrected'];

/** How the pages' text was found: "pdf-text", "pdf-ocr", "pdf-text+ocr". */
const methodOf = (pages: readonly PdfPageRuns[]): `pdf-${string}` =>
  `pdf-${origins.filter((origin) => pages.some((page) => page.origin === origin && page.runs.length > 0)).join('+')}`;

/** The share of the document that its text is of, a page that was recognised by how sure that is. */
const shareRead = (pages: readonly PdfPageRuns[]): number =>
  pages.reduce((sum, { runs, confidence }) => sum + (runs.length > 0 ? confidence : 0), 0) / pages.length;

function originsOf(pages: readonly PdfPageRuns[]): Pick<ExtractedArticle['reading'], 'recognized' | 'corrected'> {
  const recognized = pages
    .filter(({ origin }) => origin === 'ocr')
    .map(({ number, confidence }) => ({ page: number, confidence: Math.round(confidence * 100) / 100 }));
  const corrected = pages.filter(({ origin }) => origin === 'corrected').map(({ number }) => number);
  return { ...(recognized.length > 0 && { recognized }), ...(corrected.length > 0 && { corrected }) };
}

/** Repairs of the same letters are one, the commonest first. */
function joinRepairs(repairs: Mended, mended: Mended): Mended {
  const counts = new Map<string, Mended[number]>();
  for (const { from, to, count } of [...repairs, ...mended]) {
    const key = JSON.stringify([from, to]);
    counts.set(key, { from, to, count: count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** Which words stand in the text, those at the end of a line left out: a half of a broken word is none. */
function toKnownWords(pages: readonly PdfPageRuns[]): (word: string) => boolean {
  const words = new Set<string>();
  for (const { text } of pages.flatMap(({ runs }) => runs)) {
    for (const { text: word } of findWords(text.replace(/\p{L}+-$/u, ''))) words.add(word);
  }
  return (word) => words.has(word);
}
