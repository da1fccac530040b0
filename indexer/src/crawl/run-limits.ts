import type { CrawlRun } from './crawl-run.ts';

/** Which of the site's limits a run has come to, in words; null while it has come to none. */
export type RunLimits = () => string | null;

/** Measures a run, from now on, against the limits of its site. */
export function createRunLimits({ counts, site: { limits } }: Pick<CrawlRun, 'counts' | 'site'>): RunLimits {
  const start = { requests: counts.requests, bytes: counts.bytes, at: performance.now() };
  return () => {
    if (counts.requests - start.requests >= limits.requests) return `${limits.requests} requests (limits.requests)`;
    if (counts.bytes - start.bytes >= limits.bytes) return `${limits.bytes} bytes (limits.bytes)`;
    if (performance.now() - start.at >= limits.minutes * 60_000) return `${limits.minutes} minutes (limits.minutes)`;
    return null;
  };
}
