/**
 * What another crawl of a site that has not changed costs, in bytes on the wire with all headers, against the first one:
 *
 *   npm run bench:crawl -- [--pages 500] [--json FILE]
 *
 * The portal is served on this machine and crawled by the built program, twice, into a state folder of its own: once a portal whose pages
 * have ETags alone, once one that has a sitemap as well.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseCount } from '../system/parse-count.ts';
import { runProgram } from '../system/run-program.ts';
import { servePortal } from './serve-portal.ts';

/** The share of the first crawl's bytes that the second one may cost. */
const target = 0.02;

const { values } = parseArgs({ options: { pages: { type: 'string', default: '500' }, json: { type: 'string' } } });
const pages = parseCount('pages', values.pages);

interface Measured {
  portal: string;
  pages: number;
  averagePageBytes: number;
  first: Crawled;
  second: Crawled;
  share: number;
}
type Crawled = { requests: number; received: number; sent: number; seconds: number };

async function measure(portal: string, options: { sitemap: boolean }): Promise<Measured> {
  const home = mkdtempSync(join(tmpdir(), 'tra-cuu-bench-crawl-'));
  const served = await servePortal(pages, options);
  const site = join(home, 'portal.yaml');
  writeFileSync(
    site,
    [
      ...['name: portal', 'label: Portal', 'origin: http://portal.example', 'contact: bench@portal.example'],
      ...['delayMillis: 0', 'articles: ["^/tin-tuc/.*html$"]', `connectTo: { host: 127.0.0.1, port: ${served.port} }`],
    ].join('\n'),
  );
  const crawlOnce = async (): Promise<Crawled> => {
    const start = performance.now();
    await runProgram('indexer/bin/tra-cuu.js', ['crawl', site], { TRA_CUU_HOME: home });
    return { ...served.take(), seconds: (performance.now() - start) / 1000 };
  };
  try {
    const [first, second] = [await crawlOnce(), await crawlOnce()];
    const share = (second.received + second.sent) / (first.received + first.sent);
    return {
      portal,
      pages: served.pages,
      averagePageBytes: Math.round(served.pageBytes / served.pages),
      first,
      second,
      share,
    };
  } finally {
    served.close();
    rmSync(home, { recursive: true, force: true });
  }
}

const measured = [await measure('ETags', { sitemap: false }), await measure('ETags and a sitemap', { sitemap: true })];
const isMet = measured.every(({ share }) => share <= target);
console.table(
  measured.map(({ portal, pages: count, averagePageBytes, first, second, share }) => ({
    portal,
    pages: count,
    'bytes a page': averagePageBytes,
    'first crawl, bytes': first.received + first.sent,
    'second crawl, bytes': second.received + second.sent,
    'second, requests': second.requests,
    'share, %': (100 * share).toFixed(2),
  })),
);
console.log(`At most ${100 * target} % of the first crawl: ${isMet ? 'met' : 'missed'}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ target, isMet, measured }, null, 2)}\n`);
process.exitCode = isMet ? 0 : 1;
