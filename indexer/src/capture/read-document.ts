import type { Capture } from '@tra-cuu/data/archive/capture-store';
import type { Article } from '@tra-cuu/data/article/article';
import { UnreadableError } from '../extract/unreadable-error.ts';
import { deriveArticle } from './derive-article.ts';
import type { FoundDocument, Problem } from './found-document.ts';
import type { ReadingRules } from './reading-rules.ts';

/** What reading a document gave; `known` where the same bytes have been read by these rules before. */
export type ReadResult = { article: Article } | { problem: Problem } | 'known';

/** Reads a document, unless the same bytes have been read by these rules. */
export async function readOnce(
  document: FoundDocument,
  known: Capture | null,
  rules: ReadingRules,
): Promise<ReadResult> {
  if (known?.derivedBy === rules.versionFor(document.site)) {
    if (known.outcome === 'read') return 'known';
    if (known.outcome === 'unreadable')
      return { problem: { reason: known.reason ?? 'unknown', message: known.message ?? '' } };
  }
  return readDocument(document, rules);
}

/** The reason of a document that our own code failed on: one such document must not keep the others from being read. */
export const failedToRead = 'failed';

/** Reads a document. Never throws: what keeps it from being read is its problem. */
export async function readDocument(
  document: FoundDocument,
  rules: ReadingRules,
): Promise<Exclude<ReadResult, 'known'>> {
  try {
    return { article: await deriveArticle(document, rules) };
  } catch (error) {
    if (error instanceof UnreadableError) return { problem: { reason: error.reason, message: error.message } };
    return {
      problem: { reason: failedToRead, message: `could not be read, by a mistake in Tra Cứu (${error}): report it` },
    };
  }
}
