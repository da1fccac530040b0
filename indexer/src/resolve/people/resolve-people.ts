import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { createVariantFinder } from './find-variants.ts';
import { resolveName } from './resolve-name.ts';
import { readRulings } from './rulings.ts';

export interface ResolvePeopleOptions {
  now: () => Date;
  signal: AbortSignal;
  onProgress?: (progress: { done: number; total: number }) => void;
}

/** Mentions after which a transaction ends, so that others who write do not wait long. */
const mentionsAtOnce = 20_000;
const namesAtOnce = 200;

/**
 * Tells apart the people of every name whose mentions came, went or changed since it was done last. Stopped at any moment, it goes on with
 * what is left; done twice, it changes nothing. The time it takes grows with the mentions of those names.
 */
export async function resolvePeople(
  archive: Archive,
  { now, signal, onProgress }: ResolvePeopleOptions,
): Promise<void> {
  const total = archive.people.countUnresolved();
  if (total === 0) return;
  const variants = createVariantFinder(archive);
  for (let done = 0; !signal.aborted; ) {
    const resolved = archive.transaction(() => {
      const rulings = readRulings(archive.decisions.list('officials'));
      let mentions = 0;
      const keys: string[] = [];
      for (const key of archive.people.listUnresolved(namesAtOnce)) {
        mentions += resolveName(archive, key, rulings, now());
        variants.review(key, now());
        keys.push(key);
        if (mentions >= mentionsAtOnce) break;
      }
      if (keys.length === 0) archive.decisions.settleReviews('officials');
      return keys.length;
    });
    if (resolved === 0) return;
    done += resolved;
    onProgress?.({ done, total: Math.max(total, done) });
    await new Promise(setImmediate);
  }
}
