import type { Capture } from '@tra-cuu/data/archive/capture-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { Article } from '@tra-cuu/data/article/article';
import { toArticleId, toIdentityText } from '@tra-cuu/data/article/article-id';
import { UnreadableError } from '../extract/unreadable-error.ts';
import { resolveNames } from '../resolve/resolve-names.ts';
import { derivationVersion, deriveArticle, type ReadingRules } from './derive-article.ts';
import type { FoundDocument, Problem } from './found-document.ts';

/** What became of a document. */
export type Ingested =
  | { outcome: 'new' | 'changed' | 'unchanged'; address: string }
  | { outcome: 'unreadable'; address: string; problem: Problem };

/**
 * Takes documents in: keeps them all, then reads each one, then records what was read. Whatever stops it between two of
 * these steps, the same documents taken in again go on from there, and nothing is done twice. A document that cannot be
 * read stays kept with the reason; any other error is thrown.
 */
export function ingest(
  archive: Archive,
  documents: readonly FoundDocument[],
  rules: ReadingRules,
  now: Date,
): Ingested[] {
  const kept = archive.transaction(() =>
    documents.map((document) => ({ document, capture: archive.captures.keep(toCapture(document, now)) })),
  );
  const read = kept.map(({ document, capture }) => ({ document, capture, result: readOnce(document, capture, rules) }));
  return archive.transaction(() =>
    read.map(({ document, capture, result }) => recordResult(archive, document, capture, result, now)),
  );
}

const toCapture = (document: FoundDocument, capturedAt: Date) => ({
  identity: toIdentityText(document.identity),
  address: document.address,
  bytes: document.bytes,
  mediaType: document.mediaType,
  contentType: document.contentType,
  site: document.site,
  visibility: document.visibility,
  capturedAt,
});

type ReadResult = { article: Article } | { problem: Problem } | 'known';

/** Reads a document, unless this version of the code has already read the same bytes. */
function readOnce(document: FoundDocument, capture: Capture, rules: ReadingRules): ReadResult {
  if (capture.derivedBy === derivationVersion) {
    if (capture.outcome === 'read') return 'known';
    if (capture.outcome === 'unreadable')
      return { problem: { reason: capture.reason ?? 'unknown', message: capture.message ?? '' } };
  }
  try {
    return { article: deriveArticle(document, rules) };
  } catch (error) {
    if (error instanceof UnreadableError) return { problem: { reason: error.reason, message: error.message } };
    throw new Error(`${document.address}: reading failed: ${String(error)}`, { cause: error });
  }
}

function recordResult(
  archive: Archive,
  { identity, place, externalId, address }: FoundDocument,
  capture: Capture,
  result: ReadResult,
  at: Date,
): Ingested {
  if (result === 'known') return { outcome: 'unchanged', address };
  if ('problem' in result) {
    archive.captures.markUnreadable(capture.id, { ...result.problem, derivedBy: derivationVersion });
    return { outcome: 'unreadable', address, problem: result.problem };
  }
  const { article } = result;
  const outcome = archive.articles.record(
    {
      ...{ id: toArticleId(identity), identity: toIdentityText(identity), externalId },
      captureId: capture.id,
      article,
      at,
    },
    resolveNames(archive, article),
  );
  archive.captures.markRead(capture.id, derivationVersion);
  if (place) archive.captures.supersede(toIdentityText(place));
  return { outcome: outcome === 'same' ? 'unchanged' : outcome, address };
}
