import robotsParser, { type Robot } from 'robots-parser';
import type { FetchedPage } from './fetch-page.ts';

/** The package exports the function itself, and its types say otherwise. */
const parseRobots = robotsParser as unknown as (url: string, contents: string) => Robot;

/** What a site's robots.txt asks of us (RFC 9309). */
export interface RobotRules {
  allows(url: string): boolean;
  /** Milliseconds between two requests, 0 where it asks for none. */
  delayMillis: number;
  sitemaps: string[];
}

/** The name that robots.txt addresses us by. */
export const robotName = 'TraCuu';
/** A site may ask for more, but not for a crawl that never ends. In seconds. */
const longestDelay = 120;

/**
 * Reads the answer to a request for robots.txt: where there is none (4xx) all is allowed, where the server fails (5xx) nothing is
 * (RFC 9309, 2.3.1).
 */
export function readRobots(robotsUrl: string, answer: Pick<FetchedPage, 'status' | 'bytes'>): RobotRules {
  const text =
    answer.status >= 500 ? 'User-agent: *\nDisallow: /' : answer.status >= 400 ? '' : answer.bytes.toString('utf8');
  const robots = parseRobots(robotsUrl, text);
  const delay = Math.min(Number(robots.getCrawlDelay(robotName) ?? 0), longestDelay);
  return {
    allows: (url) => robots.isAllowed(url, robotName) !== false,
    delayMillis: Number.isFinite(delay) ? delay * 1000 : 0,
    sitemaps: robots.getSitemaps(),
  };
}
