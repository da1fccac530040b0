import { describe, expect, it } from 'vitest';
import type { Site } from './sites/site.ts';
import { describeSite } from './testing/test-crawl.ts';
import { type LastCrawl, type WatchOptions, watchSites } from './watch-sites.ts';

const hour = 3_600_000;
const start = new Date('2024-06-01T00:00:00Z').getTime();

/** Lets a watch go through so many hours of a clock of its own; what it did, with the hour at which it did. */
async function watchFor(hours: number, sites: readonly Site[], given: Partial<WatchOptions> = {}) {
  let at = start;
  const stop = new AbortController();
  const did: [what: string, hour: number][] = [];
  const crawls = new Map<string, LastCrawl>();
  const note = (what: string) => did.push([what, Math.round((10 * (at - start)) / hour) / 10]);
  await watchSites({
    ...{ readSites: () => sites, lastCrawl: ({ name }) => crawls.get(name) ?? null, signal: stop.signal, say: note },
    now: () => new Date(at),
    publish: async () => void note('publish'),
    wait: async (millis) => {
      expect(millis).toBeGreaterThan(0);
      at += millis;
      if (at >= start + hours * hour) stop.abort();
    },
    ...given,
    crawl: async (site) => {
      note(site.name);
      const finished = await (given.crawl?.(site) ?? true);
      crawls.set(site.name, { startedAt: new Date(at), finished });
      return finished;
    },
  });
  return did;
}
const site = (name: string, every: string) => describeSite({ name, every });

describe('a watch', () => {
  it('crawls each site when it is due, and publishes after it', async () => {
    const did = await watchFor(13, [site('often', '6h'), site('daily', '1d')]);
    expect(did.filter(([what]) => what !== 'publish')).toEqual([
      ['often', 0],
      ['daily', 0],
      ['often', 6],
      ['often', 12],
    ]);
    expect(did.filter(([what]) => what === 'publish')).toHaveLength(4);
  });

  it('tries a site that fails less and less often, and holds no other one up', async () => {
    const crawl = async ({ name }: Site): Promise<boolean> => {
      if (name === 'broken') throw new Error('no way');
      return true;
    };
    const did = await watchFor(2, [site('broken', '1d'), site('well', '1h')], { crawl });
    expect(did.filter(([what]) => what === 'broken').map(([, at]) => at)).toEqual([0, 0.1, 0.3, 0.6, 1.3]);
    expect(did.filter(([what]) => what === 'well').map(([, at]) => at)).toEqual([0, 1]);
    expect(did).toContainEqual(['broken: no way: tried again in 5 minutes', 0]);
  });

  it('goes on with a crawl that did not come to its end, and survives publishing that fails', async () => {
    const publish = async () => {
      throw new Error('no engine');
    };
    const did = await watchFor(0.5, [site('large', '1d')], { crawl: async () => false, publish });
    expect(did.filter(([what]) => what === 'large').map(([, at]) => at)).toEqual([0, 0.1, 0.3]);
    expect(did).toContainEqual(['Publishing failed: no engine: tried again after the next crawl', 0]);
  });

  it('keeps the sites that it knows while a description is broken, and says so', async () => {
    let reads = 0;
    const readSites = (): Site[] => {
      reads += 1;
      if (reads > 1) throw new Error('a.yaml:3: origin: must be an http or https address');
      return [site('a', '30m')];
    };
    const did = await watchFor(1.2, [], { readSites });
    expect(did.filter(([what]) => what === 'a').map(([, at]) => at)).toEqual([0, 0.5, 1]);
    expect(did.some(([what]) => what.startsWith('a.yaml:3'))).toBe(true);
  });
});
