import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { findWords } from '@tra-cuu/data/text/words';
import { toBlocks } from '../paper/paper-blocks.ts';
import { toOfficeArticle } from '../paper/to-article.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { readFromPdf } from './open-pdf.ts';
import { toFlow } from './page-flow.ts';
import { removeFurniture } from './page-furniture.ts';
import { toParagraphs } from './paragraphs.ts';
import type { PdfPageRuns } from './pdf-page.ts';
import { readPages } from './read-pages.ts';

interface PdfSource {
  bytes: Uint8Array;
  /** What a person calls it: the title, without its extension, where the text has none. */
  name: string;
  url?: string;
}

/** Letters on a page, running heads and a signer's name apart, from which on it is text and no scan with a line set over it. */
const usableLetters = 80;

/**
 * Reads a PDF with a text layer: title and blocks in reading order, without running heads and page numbers. Throws UnreadableError with
 * the reason: "empty", "too-large", "encrypted", "broken", or "no-text" for a scan. Pages without text are left out; they lower the
 * confidence.
 */
export async function readPdf({ bytes, ...source }: PdfSource): Promise<ExtractedArticle> {
  const pages = removeFurniture(await readFromPdf(bytes, readPages));
  const usable = pages.filter((page) => countLetters(page) >= usableLetters).length;
  if (usable === 0) throw noText(pages.length);
  const isKnown = toKnownWords(pages);
  const parts = toParagraphs(toFlow(pages, isKnown), isKnown);
  return toOfficeArticle({
    ...source,
    parts,
    toBlocks: (without) => toBlocks(parts.filter((_, at) => at !== without)),
    ...{ charset: 'unicode', repairs: [], method: 'pdf-text' },
    ...{ pages: pages.length, shareRead: pages.filter(({ runs }) => runs.length > 0).length / pages.length },
  });
}

const countLetters = ({ runs }: PdfPageRuns): number =>
  runs.reduce((count, { text }) => count + (text.match(/\p{L}/gu)?.length ?? 0), 0);

function noText(pages: number): UnreadableError {
  const scan = pages === 1 ? 'its page is a picture' : `its ${pages} pages are pictures`;
  const message = `has no text that can be read: ${scan}, as a scanner makes. Give it text recognition (OCR) first`;
  return new UnreadableError('no-text', message);
}

/** Which words stand in the text, those at the end of a line left out: a half of a broken word is none. */
function toKnownWords(pages: readonly PdfPageRuns[]): (word: string) => boolean {
  const words = new Set<string>();
  for (const { text } of pages.flatMap(({ runs }) => runs)) {
    for (const { text: word } of findWords(text.replace(/\p{L}+-$/u, ''))) words.add(word);
  }
  return (word) => words.has(word);
}
