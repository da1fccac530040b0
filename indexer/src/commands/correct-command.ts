import { readFileSync } from 'node:fs';
import type { ListedCapture } from '@tra-cuu/data/archive/inventory-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { reread } from '../reextract/reread-captures.ts';
import { resolveArchive } from '../resolve/resolve-archive.ts';
import type { CommandContext } from './command-context.ts';
import { exitCodes } from './exit-codes.ts';
import { addToSummary, countsOf, emptySummary } from './ingest-summary.ts';
import { loadReadingRules } from './load-reading-rules.ts';
import { withArchive } from './with-archive.ts';

/** A page cannot be corrected; the message says why, and what to do. */
class CannotCorrectError extends Error {
  override readonly name = 'CannotCorrectError';
}

interface CorrectOptions {
  page: number;
  /** A file with the text of the page, - for standard input. */
  text?: string;
  /** Takes the correction back. */
  undo?: boolean;
}

/**
 * tra-cuu correct ID --page N --text FILE: puts a text in the place of what is read on a page of a PDF, and reads the document again. The
 * correction belongs to the original: it is kept however often that is read again.
 */
export async function runCorrect(
  id: string,
  options: CorrectOptions,
  { settings, now, signal, print }: CommandContext,
): Promise<number> {
  const text = readCorrection(options);
  return withArchive(settings.home, async (archive) => {
    const { capture, sha256 } = findOriginal(archive, id, options.page);
    archive.corrections.set(sha256, options.page, text, now());
    const summary = emptySummary();
    const rules = loadReadingRules();
    await reread(archive, [capture], { rules, now, onRead: (result) => addToSummary(summary, result) });
    await resolveArchive(archive, { vocabulary: rules.vocabulary, now, signal });
    print(`Page ${options.page} of ${capture.address} ${text === null ? 'is read as it is printed' : 'is corrected'}`);
    print(countsOf(summary));
    return summary.unreadable.length > 0 ? exitCodes.unreadable : exitCodes.done;
  });
}

function readCorrection({ text, undo }: CorrectOptions): string | null {
  if ((text === undefined) !== (undo ?? false))
    throw new CannotCorrectError('Give either --text FILE with the text of the page, or --undo.');
  if (text === undefined) return null;
  return readFileSync(text === '-' ? 0 : text, 'utf8').normalize('NFC');
}

/** The capture that the newest revision was read from, and what it is kept under. */
function findOriginal(archive: Archive, id: string, page: number): { capture: ListedCapture; sha256: string } {
  const article = archive.articles.read(archive.aliases.articleOf(id) ?? id);
  if (!article) throw new CannotCorrectError(`There is no article ${id}. Its id stands in its address: /van-ban/<id>.`);
  const capture = archive.inventory.readCapture(archive.revisions.captureOf(article.id, article.revision));
  if (!capture || capture.sha256 === null || capture.mediaType !== 'application/pdf')
    throw new CannotCorrectError(`${capture?.address ?? id} is no PDF: pages of PDF files alone can be corrected.`);
  const pages = article.article.pages ?? 1;
  if (page > pages) throw new CannotCorrectError(`${capture.address} has ${pages} pages: there is no page ${page}.`);
  return { capture, sha256: capture.sha256 };
}
