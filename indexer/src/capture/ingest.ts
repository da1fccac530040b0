import type { NewCapture } from '@tra-cuu/data/archive/capture-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { toIdentityText } from '@tra-cuu/data/article/article-id';
import type { FoundDocument } from './found-document.ts';
import { type ReadResult, readOnce } from './read-document.ts';
import type { ReadingRules } from './reading-rules.ts';
import { type Ingested, isRefused, recordResult } from './record-result.ts';
import { refuseAsPurged } from './refuse-as-purged.ts';
import { withCorrections } from './with-corrections.ts';

/**
 * Takes documents in: reads each one, then keeps it and records what was read, all of them in one transaction. Whatever stops it, the same
 * documents taken in again go on from there, and nothing is done twice. A document that cannot be read is kept with the reason. Of one that
 * bears a mark of secrecy nothing is kept but that it was refused, of one that was purged nothing at all. What was captured before something
 * newer that the archive has is kept, and changes no article. `alongside` is done in the same transaction, given what became of each document.
 */
export async function ingest(
  archive: Archive,
  documents: readonly FoundDocument[],
  rules: ReadingRules,
  now: Date,
  alongside: (results: readonly Ingested[]) => void = () => undefined,
): Promise<Ingested[]> {
  const read: { document: FoundDocument; capture: NewCapture; result: ReadResult }[] = [];
  for (const document of documents) {
    const found = toCapture(document, now);
    if (archive.tombstones.find(found.identity, found.bytes)) {
      read.push({ document, capture: found, result: 'known' });
      continue;
    }
    const known = archive.captures.find(found);
    const result = await readOnce(withCorrections(archive, document), known, rules);
    const capture = isRefused(result) ? { ...found, bytes: null } : await archive.captures.prepare(found);
    read.push({ document, capture, result });
  }
  return archive.transaction(() => {
    const results = read.map(({ document, capture: found, result }) => {
      const tombstone = archive.tombstones.find(found.identity, document.bytes);
      if (tombstone) return refuseAsPurged(document, tombstone);
      const capture = archive.captures.keep(found);
      if (found.isOld && capture.outcome === 'superseded' && !isRefused(result))
        return { outcome: 'unchanged' as const, address: document.address };
      const version = rules.versionFor(document.site);
      return recordResult(archive, document, { captureId: capture.id, version }, result, now);
    });
    alongside(results);
    return results;
  });
}

function toCapture(document: FoundDocument, now: Date): NewCapture {
  const { identity, address, bytes, mediaType, contentType, site, visibility, exchange, capturedAt } = document;
  return {
    ...{ identity: toIdentityText(identity), address, bytes, mediaType, contentType, site, visibility },
    ...{ capturedAt: capturedAt ?? now, isOld: capturedAt !== undefined },
    ...(exchange && { exchange }),
  };
}
