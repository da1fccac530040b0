import type { Capture } from '@tra-cuu/data/archive/capture-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { Article } from '@tra-cuu/data/article/article';
import { toIdentityText } from '@tra-cuu/data/article/article-id';
import { UnreadableError } from '../extract/unreadable-error.ts';
import { derivationVersion, deriveArticle, type ReadingRules } from './derive-article.ts';
import type { FoundDocument, Problem } from './found-document.ts';
import { recordArticle } from './record-article.ts';
import { refusedAsSecret } from './refuse-secrets.ts';

/** What became of a document. */
export type Ingested =
  | { outcome: 'new' | 'changed' | 'unchanged' | 'duplicate'; address: string }
  | { outcome: 'unreadable'; address: string; problem: Problem };

/**
 * Takes documents in: reads each one, then keeps it and records what was read, all of them in one transaction. Whatever stops it, the same
 * documents taken in again go on from there, and nothing is done twice. A document that cannot be read is kept with the reason. Of one that
 * bears a mark of secrecy nothing is kept but that it was refused. Any other error is thrown, after the document has been kept.
 * `alongside` is done in the same transaction, given what became of each document.
 */
export async function ingest(
  archive: Archive,
  documents: readonly FoundDocument[],
  rules: ReadingRules,
  now: Date,
  alongside: (results: readonly Ingested[]) => void = () => undefined,
): Promise<Ingested[]> {
  const read: { document: FoundDocument; result: ReadResult }[] = [];
  for (const document of documents) {
    const known = archive.captures.find(toCapture(document, now));
    const result = await readOnce(document, known, rules).catch((error: unknown) => {
      archive.captures.keep(toCapture(document, now));
      throw new Error(`${document.address}: reading failed: ${String(error)}`, { cause: error });
    });
    read.push({ document, result });
  }
  return archive.transaction(() => {
    const results = read.map(({ document, result }) => {
      const isRefused = result !== 'known' && 'problem' in result && result.problem.reason === refusedAsSecret;
      const capture = archive.captures.keep(toCapture(isRefused ? { ...document, bytes: null } : document, now));
      return recordResult(archive, document, capture, result, now);
    });
    alongside(results);
    return results;
  });
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
async function readOnce(document: FoundDocument, known: Capture | null, rules: ReadingRules): Promise<ReadResult> {
  if (known?.derivedBy === derivationVersion) {
    if (known.outcome === 'read') return 'known';
    if (known.outcome === 'unreadable')
      return { problem: { reason: known.reason ?? 'unknown', message: known.message ?? '' } };
  }
  try {
    return { article: await deriveArticle(document, rules) };
  } catch (error) {
    if (error instanceof UnreadableError) return { problem: { reason: error.reason, message: error.message } };
    throw error;
  }
}

function recordResult(
  archive: Archive,
  document: FoundDocument,
  capture: Capture,
  result: ReadResult,
  at: Date,
): Ingested {
  const { place, address } = document;
  if (result === 'known') return { outcome: 'unchanged', address };
  if ('problem' in result) {
    archive.captures.markUnreadable(capture.id, { ...result.problem, derivedBy: derivationVersion });
    return { outcome: 'unreadable', address, problem: result.problem };
  }
  const outcome = recordArticle(archive, document, { captureId: capture.id, article: result.article }, at);
  archive.captures.markRead(capture.id, derivationVersion);
  if (place) archive.captures.supersede(toIdentityText(place));
  return { outcome: outcome === 'same' ? 'unchanged' : outcome, address };
}
