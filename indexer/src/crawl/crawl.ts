import { setTimeout as sleep } from 'node:timers/promises';
import type { Agent } from 'undici';
import { createAgent, type Endpoint } from './connect-to.ts';
import { type FetchedPage, fetchPage, RetryLaterError, SkipPageError } from './fetch-page.ts';
import { findLinks } from './find-links.ts';
import { normalizeUrl } from './normalize-url.ts';
import { readSitemap } from './read-sitemap.ts';
import { type RobotRules, readRobots, robotName } from './robots.ts';
import type { Site } from './sites/site.ts';

/** What a crawl meets, as it meets it. */
export type CrawlEvent =
  | {
      type: 'page';
      url: string;
      status: number;
      contentType: string | null;
      bytes: Buffer;
      fetchedAt: Date;
      isArticle: boolean;
    }
  | { type: 'skipped'; url: string; reason: string }
  | { type: 'failed'; url: string; reason: string }
  | { type: 'queue'; seen: number; done: number };

export interface CrawlOptions {
  now: () => Date;
  signal: AbortSignal;
  /** E-mail or page of whoever runs the crawl; else the site's own. One of the two must be there. */
  contact?: string;
  connectTo?: Endpoint;
  /** Addresses that are fetched at most. Default 10,000. */
  maxPages?: number;
  /** Bytes of a page at most. Default 16 MiB. */
  maxBytes?: number;
  /** Milliseconds that a server may take for each step of an answer. Default 30,000. */
  timeoutMillis?: number;
}

/** A crawl cannot begin; the message says what is missing. */
export class CrawlRefusedError extends Error {
  override readonly name = 'CrawlRefusedError';
}

const redirects = new Set([301, 302, 303, 307, 308]);
const maxRedirects = 5;
const attempts = 3;
const firstPauseMillis = 500;
/** A server that asks for a longer pause is left for another day. In seconds. */
const longestRetryAfter = 60;
const maxSitemaps = 50;

/**
 * Crawls a site: its seeds and sitemaps, then all that their pages link to on the same host, one request at a time, as robots.txt
 * allows. Pages come as they are fetched, bytes as they came.
 */
export async function* crawl(site: Site, options: CrawlOptions): AsyncGenerator<CrawlEvent> {
  const contact = options.contact ?? site.contact;
  if (contact === undefined)
    throw new CrawlRefusedError(
      `Say who crawls ${site.name}: --contact, or contact: in the site's file. Its owner must be able to reach you.`,
    );
  const agent = createAgent(options.connectTo);
  try {
    const crawler = createCrawler(site, agent, `${robotName}/0.1 (+${contact})`, options);
    yield* crawler.run();
  } finally {
    await agent.destroy();
  }
}

function createCrawler(site: Site, agent: Agent, userAgent: string, options: CrawlOptions) {
  const { signal, now, maxPages = 10_000, maxBytes = 16 * 2 ** 20, timeoutMillis = 30_000 } = options;
  const fetchOptions = { dispatcher: agent, userAgent, timeoutMillis, maxBytes, signal };
  const seen = new Set<string>();
  const queue: string[] = [];
  let robots: RobotRules = { allows: () => false, delayMillis: 0, sitemaps: [] };
  let lastRequestAt = 0;

  const fetchPolitely = async (url: string): Promise<FetchedPage> => {
    const wait = lastRequestAt + Math.max(site.delayMillis, robots.delayMillis) - Date.now();
    if (wait > 0) await sleep(wait, undefined, { signal });
    lastRequestAt = Date.now();
    return fetchPage(url, fetchOptions);
  };

  const fetchWithRetries = async (url: string): Promise<FetchedPage> => {
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt === attempts;
      try {
        const page = await fetchPolitely(url);
        const pause = page.retryAfterSeconds ?? (firstPauseMillis * 2 ** attempt) / 1000;
        if ((page.status !== 429 && page.status < 500) || last || pause > longestRetryAfter) return page;
        await sleep(pause * 1000, undefined, { signal });
      } catch (error) {
        if (!(error instanceof RetryLaterError) || last) throw error;
        await sleep(firstPauseMillis * 2 ** (attempt - 1), undefined, { signal });
      }
    }
  };

  /** Puts an address in the queue, unless it is known, elsewhere, or not to be fetched. */
  const enqueue = (href: string, base?: string): string | null => {
    const url = normalizeUrl(href, base);
    if (url === null || seen.has(url) || new URL(url).origin !== site.origin) return null;
    const { pathname, search } = new URL(url);
    if (site.never.some((pattern) => pattern.test(pathname + search))) return null;
    seen.add(url);
    if (!robots.allows(url)) return url;
    if (seen.size <= maxPages) queue.push(url);
    return null;
  };

  /** The page at an address, or at that it redirects to on the same host. */
  const follow = async (url: string): Promise<{ url: string; page: FetchedPage }> => {
    let at = url;
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      const page = await fetchWithRetries(at);
      if (!redirects.has(page.status) || page.location === null) return { url: at, page };
      const next = normalizeUrl(page.location, at);
      if (next === null || new URL(next).origin !== site.origin)
        throw new SkipPageError(`redirects to ${page.location}, which is another site`);
      if (!robots.allows(next)) throw new SkipPageError(`redirects to ${next}, which robots.txt forbids`);
      if (next !== url && seen.has(next)) throw new SkipPageError(`redirects to ${next}, which is known`);
      seen.add(next);
      at = next;
    }
    throw new SkipPageError(`redirects more than ${maxRedirects} times`);
  };

  async function begin(): Promise<void> {
    const robotsUrl = `${site.origin}/robots.txt`;
    try {
      robots = readRobots(robotsUrl, await fetchWithRetries(robotsUrl));
    } catch (error) {
      if (signal.aborted) return;
      throw new CrawlRefusedError(
        `${robotsUrl} cannot be fetched, so nothing may be: ${error instanceof Error ? error.message : error}`,
      );
    }
    for (const seed of site.seeds) enqueue(seed, site.origin);
    const sitemaps = [...robots.sitemaps];
    for (let at = 0; at < Math.min(sitemaps.length, maxSitemaps) && !signal.aborted; at += 1) {
      const url = normalizeUrl(sitemaps[at] ?? '', site.origin);
      if (url === null || new URL(url).origin !== site.origin) continue;
      const page = await fetchWithRetries(url).catch(() => null);
      if (page?.status !== 200) continue;
      const found = readSitemap(page.bytes.toString('utf8'));
      sitemaps.push(...found.sitemaps);
      for (const address of found.pages) enqueue(address, site.origin);
    }
  }

  async function* visit(asked: string): AsyncGenerator<CrawlEvent> {
    try {
      const { url, page } = await follow(asked);
      if (page.status !== 200) {
        yield { type: 'failed', url, reason: `answered ${page.status}` };
        return;
      }
      if (!/html/i.test(page.contentType ?? 'text/html')) {
        yield { type: 'skipped', url, reason: `is ${page.contentType}` };
        return;
      }
      const { pathname, search } = new URL(url);
      const isArticle = site.articles.some((pattern) => pattern.test(pathname + search));
      const { status, contentType, bytes } = page;
      yield { type: 'page', url, status, contentType, bytes, fetchedAt: now(), isArticle };
      for (const link of findLinks(bytes.toString('utf8'), url)) {
        const refused = enqueue(link, url);
        if (refused !== null) yield { type: 'skipped', url: refused, reason: 'robots.txt forbids it' };
      }
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof SkipPageError) yield { type: 'skipped', url: asked, reason: error.message };
      else if (error instanceof RetryLaterError) yield { type: 'failed', url: asked, reason: error.message };
      else throw error;
    }
  }

  return {
    async *run(): AsyncGenerator<CrawlEvent> {
      await begin();
      for (let done = 0; done < queue.length && !signal.aborted; done += 1) {
        yield* visit(queue[done] ?? '');
        yield { type: 'queue', seen: queue.length, done: done + 1 };
      }
    },
  };
}
