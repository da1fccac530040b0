import type { ListedCapture } from '@tra-cuu/data/archive/inventory-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { FoundDocument } from '../capture/found-document.ts';
import { type ReadResult, readDocument } from '../capture/read-document.ts';
import type { ReadingRules } from '../capture/reading-rules.ts';
import { type Ingested, recordResult } from '../capture/record-result.ts';
import { toFoundDocument } from './to-found-document.ts';

/** Captures read together: what of them has been read when the process is stopped is read again. */
const batchSize = 25;

export interface RereadOptions {
  /** Reads again what has been read by these rules, too. */
  all: boolean;
  rules: ReadingRules;
  now: () => Date;
  onRead: (result: Ingested) => void;
  onProgress: (progress: { done: number; total: number }) => void;
  signal: AbortSignal;
}

/**
 * Reads the newest capture of each document again from what was kept of it, without the network, and records what that gives: a new revision
 * where it gives something else. Stopped at any moment, it goes on from there the next time, unless all is read again.
 */
export async function rereadCaptures(archive: Archive, options: RereadOptions): Promise<void> {
  const { all, rules, onProgress, signal } = options;
  const isOld = ({ site, derivedBy }: Pick<ListedCapture, 'site' | 'derivedBy'>) =>
    all || derivedBy !== rules.versionFor(site);
  const total = countOld(archive, isOld);
  let done = 0;
  let after = 0;
  while (!signal.aborted) {
    const captures = archive.inventory.listNewest(after, batchSize);
    const last = captures.at(-1);
    if (!last) return;
    const old = captures.filter(isOld);
    await reread(archive, old, options);
    after = last.id;
    done += old.length;
    onProgress({ done, total });
  }
}

/** How many documents have been read by other rules than these, or not at all. */
export const countOutdated = (archive: Archive, rules: ReadingRules): number =>
  countOld(archive, ({ site, derivedBy }) => derivedBy !== rules.versionFor(site));

const countOld = (archive: Archive, isOld: (group: Pick<ListedCapture, 'site' | 'derivedBy'>) => boolean): number =>
  archive.inventory
    .countNewest()
    .filter(isOld)
    .reduce((sum, { count }) => sum + count, 0);

/** Reads these captures again. */
export async function reread(
  archive: Archive,
  captures: readonly ListedCapture[],
  { rules, now, onRead }: Pick<RereadOptions, 'rules' | 'now' | 'onRead'>,
): Promise<void> {
  const read: { captureId: number; document: FoundDocument; result: ReadResult }[] = [];
  for (const capture of captures) {
    const document = toFoundDocument(archive, capture);
    read.push({ captureId: capture.id, document, result: await readDocument(document, rules) });
  }
  const results = archive.transaction(() =>
    read.map(({ captureId, document, result }) =>
      recordResult(archive, document, { captureId, version: rules.versionFor(document.site) }, result, now()),
    ),
  );
  for (const result of results) onRead(result);
}
