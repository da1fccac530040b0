import type { MessagePort } from 'node:worker_threads';
import { isOfficeType, type OfficeFile } from '../document-type.ts';
import { extractText, type TextSource } from '../extract-text.ts';
import { UnreadableError } from '../unreadable-error.ts';
import type { ExtractedApart } from './extract-apart.ts';
import { readOfficeFile } from './read-office-file.ts';

/** A document, and where it is told how many of its pages are about to be recognised. */
export interface ExtractTask {
  source: OfficeFile | TextSource;
  pages: MessagePort;
}

/** Runs in a thread of its own. An error's class does not reach the other thread: a problem is given back in words. */
export default async function extractInWorker({ source, pages }: ExtractTask): Promise<ExtractedApart> {
  try {
    const bytes = Buffer.from(source.bytes);
    if (isOfficeFile(source))
      return { extracted: await readOfficeFile({ ...source, bytes }, (count) => pages.postMessage(count)) };
    return { extracted: extractText({ ...source, bytes }) };
  } catch (error) {
    if (error instanceof UnreadableError) return { problem: { reason: error.reason, message: error.message } };
    throw error;
  } finally {
    pages.close();
  }
}

const isOfficeFile = (source: ExtractTask['source']): source is OfficeFile => isOfficeType(source.mediaType);
