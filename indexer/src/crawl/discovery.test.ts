import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readAddressList } from './read/read-address-list.ts';
import { openTestCrawl } from './testing/test-crawl.ts';
import { articlePage, file, type Handler, listPage, origin } from './testing/test-portal.ts';

const urlset = (...urls: readonly (readonly [path: string, lastmod?: string])[]): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls
    .map(([path, lastmod]) => `<url><loc>${origin}${path}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</url>`)
    .join('')}</urlset>`;
const index = (...paths: string[]): string =>
  `<sitemapindex>${paths.map((path) => `<sitemap><loc>${origin}${path}</loc></sitemap>`).join('')}</sitemapindex>`;
const articles = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, articlePage(path)]));

describe('sitemaps', () => {
  it('are found by name where robots.txt names none, through indexes, packed or as text', async () => {
    const test = await openTestCrawl({
      '/sitemap.xml': index('/1.xml', '/2.xml', '/3.txt'),
      '/1.xml': file('application/xml', urlset(['/a1'])),
      '/2.xml': file('application/octet-stream', gzipSync(urlset(['/a2']))),
      '/3.txt': file('text/plain', `${origin}/a3\r\nno address\r\nhttp://other.example/a9\r\n`),
      ...{ '/': listPage(), ...articles('/a1', '/a2', '/a3') },
    });
    expect((await test.run()).counts).toMatchObject({ new: 3, failed: {} });
  });

  it('that name one another for ever are read a few deep, and one that grows without end when unpacked is not', async () => {
    const test = await openTestCrawl({
      '/sitemap.xml': index('/1.xml', '/bomb.gz'),
      ...{
        '/1.xml': index('/2.xml', '/sitemap.xml'),
        '/2.xml': index('/3.xml'),
        '/3.xml': index('/4.xml'),
        '/4.xml': urlset(['/a4']),
      },
      '/bomb.gz': file('application/gzip', gzipSync(Buffer.alloc(3_000_000))),
      '/': listPage(),
    });
    const { counts } = await test.run({ limits: { pageBytes: 100_000 } });
    expect(counts).toMatchObject({
      new: 0,
      skipped: { 'sitemaps nested more than 3 deep': 1, 'is packed and cannot be unpacked': 1 },
    });
  });

  it('give the order, newest first, and spare what has not changed since', async () => {
    const dated = (third: string) => urlset(['/a1', '2024-01-01'], ['/a2', '2024-05-20'], ['/a3', third], ['/a4']);
    const test = await openTestCrawl({
      '/sitemap.xml': dated('2024-03-01'),
      '/': listPage(),
      ...articles('/a1', '/a2', '/a3', '/a4'),
    });
    await test.run();
    expect(test.portal.asked()).toEqual(['/', '/a2', '/a3', '/a1', '/a4']);
    test.portal.requests.length = 0;
    test.portal.pages['/sitemap.xml'] = dated('2024-06-10');
    test.now = new Date('2024-06-11T00:00:00Z');
    expect((await test.run()).counts).toMatchObject({ notAsked: 2, unchanged: 4, gone: 0 });
    expect(test.portal.asked()).toEqual(['/', '/a3', '/a4']);
    test.portal.requests.length = 0;
    test.now = new Date('2024-07-20T00:00:00Z');
    await test.run();
    expect(test.portal.asked()).toHaveLength(5);
  });
});

describe('feeds', () => {
  it('are read where the site’s description or a page names them', async () => {
    const test = await openTestCrawl({
      '/': `<html><head><link rel="alternate" type="application/atom+xml" href="/atom"></head></html>`,
      '/atom': file(
        'application/atom+xml',
        `<feed><entry><link rel="alternate" href="/a1"/><updated>2024-05-01T00:00:00Z</updated></entry></feed>`,
      ),
      '/rss': file(
        'text/xml',
        `<rss><channel><link>${origin}</link><item><link>${origin}/a2</link></item></channel></rss>`,
      ),
      ...articles('/a1', '/a2'),
    });
    expect((await test.run({ feeds: ['/rss'] })).counts).toMatchObject({ new: 2, failed: {} });
  });

  it('are of three kinds, with days', () => {
    const day = '2024-05-01T00:00:00.000Z';
    const listed = [{ url: 'http://x.example/1', lastmod: day }];
    const rss =
      '<rss><channel><item><title>A</title><link>http://x.example/1</link><pubDate>Wed, 01 May 2024 00:00:00 GMT</pubDate></item></channel></rss>';
    const rdf =
      '<rdf:RDF xmlns:dc="d"><channel/><item rdf:about="x"><link>http://x.example/1</link><dc:date>2024-05-01</dc:date></item></rdf:RDF>';
    const atom =
      '<feed><entry><link rel="self" href="x"/><link href="http://x.example/1"/><updated>2024-05-01T00:00:00Z</updated></entry></feed>';
    for (const feed of [rss, rdf, atom]) expect(readAddressList(feed)).toEqual({ pages: listed, sitemaps: [] });
    expect(readAddressList('<html><a href="x">')).toEqual({ pages: [], sitemaps: [] });
  });
});

describe('documents', () => {
  const pdf = readFileSync(new URL('../extract/pdf/fixtures/party-directive/source.pdf', import.meta.url));

  it('that articles link to are taken in as documents of their own, by what their bytes are', async () => {
    const test = await openTestCrawl({
      '/': listPage('/a1', '/files/list.pdf'),
      '/a1': articlePage('một', {
        links: ['/files/1.pdf', '/download.aspx?id=3', '/files/2.pdf', '/files/4.zip', '/anh.jpg'],
      }),
      ...{ '/files/1.pdf': file('application/pdf', pdf), '/download.aspx?id=3': file('application/octet-stream', pdf) },
      '/files/2.pdf': articlePage('không có tệp'),
    });
    const { counts } = await test.run();
    expect(counts).toMatchObject({ skipped: { 'is no document, whatever its address says': 1 }, failed: {} });
    expect(counts.new + counts.duplicate).toBe(3);
    expect(test.portal.asked()).toEqual(['/', '/a1', '/files/1.pdf', '/download.aspx?id=3', '/files/2.pdf']);
    expect(test.titleAt('/files/1.pdf')).not.toBeNull();
    const again = await test.run();
    expect(again.counts).toMatchObject({ new: 0, changed: 0, gone: 0 });
  });

  it('are left out where the site says so', async () => {
    const test = await openTestCrawl({
      '/': listPage('/a1'),
      '/a1': articlePage('một', { links: ['/1.pdf', '/tai?id=3'] }),
      '/tai?id=3': file('application/pdf', pdf),
    });
    expect((await test.run({ documents: false })).counts).toMatchObject({
      ...{ new: 1, skipped: { 'is a document, which the site leaves out (documents)': 1 } },
    });
    expect(test.portal.asked()).toEqual(['/', '/a1', '/tai?id=3']);
  });
});

describe('a site whose description does not say which addresses are articles', () => {
  it('has those for articles that read as one', async () => {
    const test = await openTestCrawl({
      '/': listPage('/tin-tuc', '/lien-he', '/x1', '/x2'),
      '/tin-tuc': `<html><body>${['/x1', '/x2'].map((path) => `<div class="item"><h3><a href="${path}">Tin</a></h3><p>${'Tóm tắt của tin này nói về hội nghị. '.repeat(5)}</p></div>`).join('')}</body></html>`,
      '/lien-he': '<html><body><h1>Liên hệ</h1><p>Số 1 phố Huế.</p><form><textarea></textarea></form></body></html>',
      ...{ '/x1': articlePage('một'), '/x2': articlePage('hai') },
    });
    expect((await test.run({ articles: [] })).counts).toMatchObject({ new: 2, unreadable: 0, failed: {} });
  });
});

describe('a site of several hosts', () => {
  it('asks each of them by its own robots.txt, and knows its mirrors by one address', async () => {
    const test = await openTestCrawl({
      '/robots.txt': (request, response) =>
        void response.end(request.headers.host === 'ban.example' ? 'User-agent: *\nDisallow: /a2' : ''),
      '/': listPage(
        'http://ban.example/a1',
        'http://ban.example/a2',
        'https://www.portal.example/a3',
        '/a3',
        'http://khac.example/a4',
      ),
      ...articles('/a1', '/a2', '/a3', '/a4'),
    });
    const { counts } = await test.run({
      hosts: ['http://ban.example'],
      sameAs: ['www.portal.example', 'https://portal.example'],
    });
    expect(counts).toMatchObject({ new: 2, skipped: { 'robots.txt forbids it': 1 } });
    expect(test.portal.asked()).toEqual(['/', '/a3', '/a1']);
  });
});

describe('the hosts of a site', () => {
  it('are asked side by side, each for one thing at a time', async () => {
    const waiting = new Map<string, () => void>();
    const asking = new Map<string, number>();
    let most = 0;
    /** Answers when the other host has been asked for its own page as well: one after the other, that never comes. */
    const together: Handler = (request, response) => {
      const host = request.headers.host ?? '';
      asking.set(host, (asking.get(host) ?? 0) + 1);
      most = Math.max(most, asking.get(host) ?? 0);
      waiting.set(host, () => {
        asking.set(host, 0);
        response.writeHead(200, { 'Content-Type': 'text/html' }).end(articlePage(`${host}${request.url}`));
      });
      if (waiting.size < 2) return;
      for (const answer of waiting.values()) answer();
      waiting.clear();
    };
    const test = await openTestCrawl({
      '/': listPage('/a1', '/a2', '/a3', 'http://ban.example/a1', 'http://ban.example/a2', 'http://ban.example/a3'),
      ...{ '/a1': together, '/a2': together, '/a3': together },
    });
    expect(await test.run({ hosts: ['http://ban.example'] })).toMatchObject({ finished: true, counts: { new: 6 } });
    expect(most).toBe(1);
  });

  it('are done but for those that have to be left, whose addresses wait for the next crawl', async () => {
    let isDown = true;
    const test = await openTestCrawl({
      '/robots.txt': (request, response) =>
        void response.writeHead(isDown && request.headers.host === 'ban.example' ? 500 : 404).end(),
      ...{ '/': listPage('/a1', 'http://ban.example/a2'), '/a1': articlePage('một'), '/a2': articlePage('hai') },
    });
    const site = { hosts: ['http://ban.example'] };
    expect(await test.run(site)).toMatchObject({ finished: true, waiting: 1, counts: { new: 1 } });
    isDown = false;
    test.portal.pages['/'] = listPage('/a1', '/a3');
    test.portal.pages['/a3'] = articlePage('ba');
    expect(await test.run(site)).toMatchObject({ finished: true, waiting: 0, counts: { new: 2, unchanged: 1 } });
  });

  it('have the pauses that the site’s description or their robots.txt ask for, whichever is longer', async () => {
    const test = await openTestCrawl({ '/': listPage('/a1', '/a2'), ...articles('/a1', '/a2') });
    for (const [delayMillis, robots] of [
      [150, 'Crawl-delay: 0'],
      [0, 'Crawl-delay: 0.15'],
    ] as const) {
      test.portal.pages['/robots.txt'] = file('text/plain', `User-agent: *\n${robots}\n`);
      const begin = performance.now();
      await test.run({ delayMillis });
      expect(performance.now() - begin).toBeGreaterThanOrEqual(3 * 150);
    }
  });
});

describe('pages for print', () => {
  it('are the article that they print, by parameters that are known or the rules of the site', async () => {
    const test = await openTestCrawl({
      '/': listPage('/a1?print=1', '/in/a2', '/print/a3', '/xem-in/a1'),
      ...articles('/a1', '/a2', '/a3'),
    });
    const print = [{ pattern: '^/in/(.*)$', to: '/$1' }, { pattern: '^/xem-in/' }];
    expect((await test.run({ print })).counts).toMatchObject({ new: 2, failed: {} });
    expect(test.portal.asked()).toEqual(['/', '/a1', '/a2']);
  });
});
