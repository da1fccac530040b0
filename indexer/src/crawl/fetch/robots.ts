import robotsParser, { type Robot } from 'robots-parser';

/** The package exports the function itself, and its types say otherwise. */
const parseRobots = robotsParser as unknown as (url: string, contents: string) => Robot;

/** What a host's robots.txt asks of us (RFC 9309). */
export interface RobotRules {
  allows(url: string): boolean;
  /** Milliseconds between two requests, 0 where it asks for none. */
  delayMillis: number;
  sitemaps: string[];
}

/** The name that robots.txt addresses us by. */
export const robotName = 'TraCuu';
/** What is read of a robots.txt at least (RFC 9309, 2.5), and at most. In bytes. */
export const maxRobotsBytes = 500 * 1024;
/** A site may ask for more, but not for a crawl that never ends. In seconds. */
const longestDelay = 120;

/** Reads a robots.txt. An empty one allows all. */
export function readRobots(robotsUrl: string, bytes: Buffer): RobotRules {
  const text = bytes
    .subarray(0, maxRobotsBytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const robots = parseRobots(robotsUrl, text);
  const delay = Math.min(Number(robots.getCrawlDelay(robotName) ?? 0), longestDelay);
  return {
    allows: (url) => robots.isAllowed(url, robotName) !== false,
    delayMillis: Number.isFinite(delay) ? delay * 1000 : 0,
    sitemaps: robots.getSitemaps(),
  };
}
