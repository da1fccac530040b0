import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { toIdentityText } from '@tra-cuu/data/article/article-id';
import type { FoundDocument } from './found-document.ts';
import { type ReadResult, readOnce } from './read-document.ts';
import type { ReadingRules } from './reading-rules.ts';
import { type Ingested, isRefused, recordResult } from './record-result.ts';

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
      const kept = isRefused(result) ? { ...document, bytes: null } : document;
      const capture = archive.captures.keep(toCapture(kept, now));
      const version = rules.versionFor(document.site);
      return recordResult(archive, document, { captureId: capture.id, version }, result, now);
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
