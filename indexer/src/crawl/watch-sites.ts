import type { Site } from './sites/site.ts';

/** When a crawl of a site was begun last, and whether it came to its end. */
export interface LastCrawl {
  startedAt: Date;
  finished: boolean;
}

export interface WatchOptions {
  /** The sites as they are described now. What it throws is said, and the sites of before are kept. */
  readSites: () => readonly Site[];
  lastCrawl: (site: Site) => LastCrawl | null;
  /** Crawls a site; whether it came to its end. */
  crawl: (site: Site) => Promise<boolean>;
  /** Publishes what the index does not hold yet, if there is anything. */
  publish: () => Promise<void>;
  now: () => Date;
  /** Waits for so many milliseconds, or until the signal is aborted. */
  wait: (millis: number) => Promise<void>;
  signal: AbortSignal;
  /** Says what failed, and when it is tried again. */
  say: (line: string) => void;
}

const firstPause = 5 * 60_000;
const longestPause = 6 * 3_600_000;
/** Descriptions that were edited are seen after so many milliseconds. */
const longestWait = 60_000;

/**
 * Crawls each site whenever it is due and publishes after it, until the signal is aborted. A site that fails, or that has to be gone on with,
 * waits for longer each time and holds no other one up.
 */
export async function watchSites(options: WatchOptions): Promise<void> {
  const { now, wait, signal, say } = options;
  const pauses = createPauses(now);
  let sites: readonly Site[] = [];
  while (!signal.aborted) {
    try {
      sites = options.readSites();
    } catch (error) {
      say(messageOf(error));
    }
    const due = sites.map((site) => ({
      site,
      at: Math.max(dueAt(site, options.lastCrawl(site), now()), pauses.until(site.name)),
    }));
    due.sort((a, b) => a.at - b.at);
    const [next] = due;
    const millis = next ? next.at - now().getTime() : longestWait;
    if (next && millis <= 0) await crawlAndPublish(next.site, options, pauses);
    else await wait(Math.min(millis, longestWait));
  }
}

/** A site that was never crawled, or not to its end, is due at once. */
function dueAt(site: Site, last: LastCrawl | null, now: Date): number {
  return last?.finished ? last.startedAt.getTime() + site.every : now.getTime();
}

async function crawlAndPublish(
  site: Site,
  { crawl, publish, signal, say }: WatchOptions,
  pauses: Pauses,
): Promise<void> {
  try {
    if (await crawl(site)) pauses.end(site.name);
    else if (!signal.aborted)
      say(`${site.name} is gone on with in ${toMinutes(pauses.begin(site.name, site.every))} minutes`);
  } catch (error) {
    if (signal.aborted) return;
    const pause = pauses.begin(site.name, site.every);
    say(`${site.name}: ${messageOf(error)}: tried again in ${toMinutes(pause)} minutes`);
  }
  if (signal.aborted) return;
  await publish().catch((error: unknown) => {
    if (!signal.aborted) say(`Publishing failed: ${messageOf(error)}: tried again after the next crawl`);
  });
}

interface Pauses {
  until(name: string): number;
  /** Begins a pause, longer than the last one but not longer than `most`. In milliseconds. */
  begin(name: string, most: number): number;
  end(name: string): void;
}

function createPauses(now: () => Date): Pauses {
  const pauses = new Map<string, { millis: number; until: number }>();
  return {
    until: (name) => pauses.get(name)?.until ?? 0,
    begin: (name, most) => {
      const before = pauses.get(name)?.millis ?? firstPause / 2;
      const millis = Math.min(before * 2, longestPause, Math.max(most, firstPause));
      pauses.set(name, { millis, until: now().getTime() + millis });
      return millis;
    },
    end: (name) => void pauses.delete(name),
  };
}

const toMinutes = (millis: number): number => Math.round(millis / 60_000);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
