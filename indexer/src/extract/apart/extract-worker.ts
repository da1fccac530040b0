import type { OfficeFile } from '../document-type.ts';
import { UnreadableError } from '../unreadable-error.ts';
import type { ExtractedApart } from './extract-apart.ts';
import { readOfficeFile } from './read-office-file.ts';

/** Runs in a thread of its own. An error's class does not reach the other thread: a problem is given back in words. */
export default async function extractInWorker(source: OfficeFile): Promise<ExtractedApart> {
  try {
    return { extracted: await readOfficeFile({ ...source, bytes: Buffer.from(source.bytes) }) };
  } catch (error) {
    if (error instanceof UnreadableError) return { problem: { reason: error.reason, message: error.message } };
    throw error;
  }
}
