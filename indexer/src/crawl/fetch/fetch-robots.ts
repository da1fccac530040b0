import type { FetchedPage } from './fetch-page.ts';
import { HostLeftError } from './host.ts';
import { maxRobotsBytes, type RobotRules, readRobots } from './robots.ts';

/** Redirects that are followed at least (RFC 9309, 2.3.1.2), and at most: after them the file counts as not there. */
const maxRedirects = 5;

/** What it takes to ask for robots.txt. */
interface Asking {
  fetch(url: string, maxBytes: number): Promise<FetchedPage>;
  /** The address on the site's hosts that an address leads to; null where it leads to another site. */
  onSite(location: string, base: string): string | null;
}

/**
 * The rules of a host: where it has no robots.txt (4xx) all is allowed (RFC 9309, 2.3.1.3). Throws HostLeftError where the server fails or
 * leads away: then nothing may be fetched (2.3.1.4), and whoever runs the crawl is told why.
 */
export async function fetchRobots(origin: string, { fetch, onSite }: Asking): Promise<RobotRules> {
  const robotsUrl = `${origin}/robots.txt`;
  let url = robotsUrl;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const answer = await fetch(url, maxRobotsBytes);
    if (answer.status >= 500)
      throw new HostLeftError(`${url} answered ${answer.status}, so nothing may be fetched there`);
    const location = answer.status >= 300 && answer.status < 400 ? answer.header('location') : null;
    if (location === null) return readRobots(robotsUrl, answer.status < 300 ? answer.bytes : Buffer.alloc(0));
    const next = onSite(location, url);
    if (next === null)
      throw new HostLeftError(
        `${url} redirects to ${location}, which is another host: add it to hosts: or make it the origin: in the site's description`,
      );
    url = next;
  }
  return readRobots(robotsUrl, Buffer.alloc(0));
}
