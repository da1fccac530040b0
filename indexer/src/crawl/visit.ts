import type { QueueEntry } from '@tra-cuu/data/archive/crawl-queue';
import { sha256Of } from '@tra-cuu/data/archive/sha256-of';
import { type CrawlRun, count, settle, skip } from './crawl-run.ts';
import { type FetchedPage, SkipPageError } from './fetch/fetch-page.ts';
import type { Host } from './fetch/host.ts';
import type { RobotRules } from './fetch/robots.ts';
import { conditionalHeaders, isUnchangedSince, knownPageOf } from './known-page.ts';
import { mediaTypeOf } from './read/media-type.ts';
import { takeAbsent } from './take/take-absent.ts';
import { takeAddressList } from './take/take-address-list.ts';
import { takeDocument } from './take/take-document.ts';
import { takePage } from './take/take-page.ts';
import { locationOf, takeRedirect } from './take/take-redirect.ts';
import { takeUnchanged } from './take/take-unchanged.ts';
import { endlessBranchOf } from './watch-branch.ts';

/** What came of asking for an address: `failed` says why nothing came of it that another day may not bring. */
export type Visited = { failed: string | null };

const done: Visited = { failed: null };

/**
 * Asks for what an entry of the queue names, and takes in what is there: one request, one transaction. Throws RetryLaterError and
 * HostLeftError of `Host.fetch`; the entry is then as it was.
 */
export async function visit(run: CrawlRun, host: Host, robots: RobotRules, entry: QueueEntry): Promise<Visited> {
  const refused = refusalOf(run, robots, entry);
  const known = refused === null ? knownPageOf(run, entry.url) : null;
  if (refused !== null) skip(run, entry, refused);
  else if (known && isUnchangedSince(entry, known, run.now())) takeUnchanged(run, entry, known, null);
  else {
    try {
      const headers = conditionalHeaders(known);
      const { limits } = run.site;
      const maxBytes = entry.kind === 'document' ? limits.documentBytes : limits.pageBytes;
      const answer = await fetchOver(run, host, robots, { url: entry.url, maxBytes, headers });
      return await takeAnswer(run, entry, answer);
    } catch (error) {
      if (!(error instanceof SkipPageError)) throw error;
      skip(run, entry, error.message);
    }
  }
  return done;
}

/** Why an address is not asked for; null where it is. The site's description may have been edited since it was met. */
function refusalOf(run: CrawlRun, robots: RobotRules, { url, kind }: QueueEntry): string | null {
  if (!robots.allows(url)) return 'robots.txt forbids it';
  const isLeftOut = (kind === 'page' || kind === 'document') && run.addresses.kindOf(url) === null;
  return isLeftOut ? 'the site’s description leaves it out' : endlessBranchOf(run, url);
}

interface Asked {
  url: string;
  maxBytes: number;
  headers: readonly (readonly [string, string])[];
}

/** The answer to a request, over one redirect to the same page under another spelling: with a session in the address, for example. */
async function fetchOver(
  run: CrawlRun,
  host: Host,
  robots: RobotRules,
  { url, ...options }: Asked,
): Promise<FetchedPage> {
  const answer = await host.fetch(url, options);
  const location = locationOf(answer);
  if (location === null || !URL.canParse(location, url)) return answer;
  const spelt = new URL(location, url);
  spelt.hash = '';
  const isSame =
    spelt.origin === new URL(url).origin && spelt.href !== url && run.addresses.toSiteUrl(spelt.href) === url;
  return isSame && robots.allows(spelt.href) ? host.fetch(spelt.href, options) : answer;
}

async function takeAnswer(run: CrawlRun, entry: QueueEntry, answer: FetchedPage): Promise<Visited> {
  const { status } = answer;
  const known = knownPageOf(run, entry.url);
  const location = locationOf(answer);
  if (status === 304 && known) takeUnchanged(run, entry, known, answer);
  else if (location !== null) takeRedirect(run, entry, answer, location);
  else if (status === 404 || status === 410) takeAbsent(run, entry, `answered ${status}`);
  else if (status === 200 && known?.sha256 === sha256Of(answer.bytes)) takeUnchanged(run, entry, known, answer);
  else if (status === 200) await takeBytes(run, entry, answer);
  else return fail(run, entry, `answered ${status}`);
  return done;
}

/** Records that an address could not be had. Only what the server failed at speaks against the server. */
export function fail(run: CrawlRun, entry: QueueEntry, reason: string): Visited {
  settle(run, entry, () => count(run.counts.failed, reason));
  run.unreadable.push({ address: entry.url, reason: 'not-fetched', message: reason });
  return { failed: /^answered [34]/.test(reason) && reason !== 'answered 429' ? null : reason };
}

async function takeBytes(run: CrawlRun, entry: QueueEntry, answer: FetchedPage): Promise<void> {
  run.counts.fetched += 1;
  if (entry.kind === 'sitemap' || entry.kind === 'feed') return takeAddressList(run, entry, answer);
  const contentType = answer.header('content-type');
  const disposition = answer.header('content-disposition');
  const mediaType = mediaTypeOf(answer.bytes, { url: entry.url, contentType, disposition });
  if (mediaType !== null) {
    if (run.site.documents) return takeDocument(run, entry, answer, mediaType);
    return skip(run, entry, 'is a document, which the site leaves out (documents)');
  }
  if (entry.kind === 'document') return skip(run, entry, 'is no document, whatever its address says');
  if (!isPage(contentType, answer.bytes)) return skip(run, entry, `is ${contentType?.split(';')[0]}`);
  return takePage(run, entry, answer);
}

/** Whether bytes are a page: by what the server says, or by what they are where it says nothing of use. */
const isPage = (contentType: string | null, bytes: Buffer): boolean =>
  /html/i.test(contentType ?? '') ||
  (/^(?:text\/plain|application\/octet-stream|)(?:;|$)/i.test(contentType ?? '') &&
    /<(?:!doctype html|html|head|body)\b/i.test(bytes.subarray(0, 2048).toString('latin1')));
