import type { ListedCapture } from '@tra-cuu/data/archive/inventory-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { ReadingRules } from '../capture/reading-rules.ts';
import { reread } from '../reextract/reread-captures.ts';
import { checkWarcFiles } from './check-warc-files.ts';
import { checkWarcRecords } from './check-warc-records.ts';
import type { Finding } from './finding.ts';

const batchSize = 200;

/** Reads every original, whose SHA-256 is compared; finds the captures that were kept and never read, and looks at the WARC files. */
export async function* checkOriginals(
  archive: Archive,
  { home, rules, now }: { home: string; rules: ReadingRules; now: () => Date },
): AsyncGenerator<Finding | null> {
  yield* checkWarcFiles(archive, home);
  yield* checkWarcRecords(archive, home);
  const seen = new Set<string>();
  let after = 0;
  for (;;) {
    const captures = archive.inventory.listCaptures(after, batchSize);
    const last = captures.at(-1);
    if (!last) return;
    after = last.id;
    for (const capture of captures) {
      const isNew = capture.sha256 !== null && !seen.has(capture.sha256);
      if (capture.sha256 !== null) seen.add(capture.sha256);
      const problem = isNew ? problemOf(archive, capture) : null;
      if (problem !== null) yield toFinding(capture, problem);
      else if (capture.outcome === 'pending') yield toUnread(archive, capture, rules, now);
      else yield null;
    }
  }
}

function problemOf(archive: Archive, { id }: ListedCapture): string | null {
  try {
    return archive.captures.readOriginal(id) ? null : 'has no original';
  } catch (error) {
    return `has an original that cannot be read: ${error instanceof Error ? error.message : error}`;
  }
}

const toFinding = ({ address }: ListedCapture, problem: string): Finding => ({
  ...{ part: 'originals', subject: address, problem },
  advice: 'restore the last backup that holds it',
});

const toUnread = (archive: Archive, capture: ListedCapture, rules: ReadingRules, now: () => Date): Finding => ({
  ...{ part: 'originals', subject: capture.address, problem: 'has been kept and not read yet' },
  advice: 'read it: tra-cuu reextract',
  mend: () => reread(archive, [capture], { rules, now, onRead: () => undefined }),
});
