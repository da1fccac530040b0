import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { toIdentityText } from '@tra-cuu/data/article/article-id';
import type { FoundDocument, Problem } from './found-document.ts';
import type { ReadResult } from './read-document.ts';
import { recordArticle } from './record-article.ts';
import { refusedAsSecret } from './refuse-secrets.ts';

/** What became of a document. */
export type Ingested =
  | { outcome: 'new' | 'changed' | 'unchanged' | 'duplicate'; address: string }
  | { outcome: 'unreadable'; address: string; problem: Problem };

export const isRefused = (result: ReadResult): boolean =>
  result !== 'known' && 'problem' in result && result.problem.reason === refusedAsSecret;

/**
 * Records what reading a capture by a version of the rules gave. An article in which a mark of secrecy is found now, of the same identity, is shown no more. To be
 * called in a transaction.
 */
export function recordResult(
  archive: Archive,
  document: FoundDocument,
  { captureId, version }: { captureId: number; version: string },
  result: ReadResult,
  at: Date,
): Ingested {
  const { place, address, identity } = document;
  if (result === 'known') return { outcome: 'unchanged', address };
  if ('problem' in result) {
    archive.captures.markUnreadable(captureId, { ...result.problem, derivedBy: version });
    if (isRefused(result)) archive.articles.stop(toIdentityText(identity), at);
    return { outcome: 'unreadable', address, problem: result.problem };
  }
  const outcome = recordArticle(archive, document, { captureId, article: result.article }, at);
  archive.captures.markRead(captureId, version);
  if (place) archive.captures.supersede(toIdentityText(place));
  return { outcome: outcome === 'same' ? 'unchanged' : outcome, address };
}
