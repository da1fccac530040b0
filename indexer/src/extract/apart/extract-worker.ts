import { type ExtractSource, extract } from '../extract.ts';
import { UnreadableError } from '../unreadable-error.ts';
import type { ExtractedApart } from './extract-apart.ts';

/** Runs in a thread of its own. An error's class does not reach the other thread: a problem is given back in words. */
export default async function extractInWorker(source: ExtractSource): Promise<ExtractedApart> {
  try {
    return { extracted: await extract({ ...source, bytes: Buffer.from(source.bytes) }) };
  } catch (error) {
    if (error instanceof UnreadableError) return { problem: { reason: error.reason, message: error.message } };
    throw error;
  }
}
