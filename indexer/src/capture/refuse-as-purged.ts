import type { Tombstone } from '@tra-cuu/data/archive/purge/tombstone-store';
import { dayInVietnam } from '@tra-cuu/data/article/day';
import type { FoundDocument } from './found-document.ts';
import type { Ingested } from './record-result.ts';

/** The reason under which what was purged is refused. */
export const refusedAsPurged = 'purged';

/** Says of a document that it was purged. */
export function refuseAsPurged(
  { address }: FoundDocument,
  { decision, purgedAt }: Pick<Tombstone, 'decision' | 'purgedAt'>,
): Ingested {
  const message = `was purged on ${dayInVietnam(new Date(purgedAt))} (${decision}): nothing of it has been kept`;
  return { outcome: 'unreadable', address, problem: { reason: refusedAsPurged, message } };
}
