import { describe, expect, it } from 'vitest';
import { createReadingRules } from '../capture/reading-rules.ts';
import { CrawlRefusedError } from './crawl-site.ts';
import { openTestCrawl } from './testing/test-crawl.ts';
import { articlePage, file, type Handler, listPage, redirect, withEtag } from './testing/test-portal.ts';

describe('a crawl', () => {
  it('follows links on its own hosts only, asks for each address once, and takes the articles in', async () => {
    const test = await openTestCrawl({
      '/': listPage('/a1', '/a1#part', 'a2?utm_source=x', 'http://other.example/', 'mailto:x@y.example', '/'),
      ...{
        '/a1': articlePage('một', { links: ['/', '/a2'] }),
        '/a2': articlePage('hai', { links: ['javascript:void(0)'] }),
      },
    });
    expect(await test.run()).toMatchObject({ finished: true, waiting: 0, counts: { new: 2, failed: {}, skipped: {} } });
    expect(test.portal.asked()).toEqual(['/', '/a1', '/a2']);
    expect(test.titleAt('/a1')).toBe('Hội nghị một');
  });

  it('says who it is and how to reach whoever runs it, and asks for the public host', async () => {
    const test = await openTestCrawl({ '/': listPage() });
    await test.run();
    expect(test.portal.requests.at(-1)?.headers['user-agent']).toBe('TraCuu/0.1 (+test@portal.example)');
    expect(test.portal.requests.at(-1)?.headers.host).toBe('portal.example');
    await expect(test.run({ contact: undefined })).rejects.toThrow(CrawlRefusedError);
  });

  it('fetches nothing that robots.txt forbids, and begins with its sitemaps', async () => {
    const test = await openTestCrawl({
      '/robots.txt': 'User-agent: *\nDisallow: /secret\nSitemap: http://portal.example/map.xml\n',
      '/map.xml':
        '<urlset><url><loc>http://portal.example/a7</loc></url><url><loc>http://portal.example/secret/a8</loc></url></urlset>',
      ...{ '/': listPage('/secret/a9'), '/a7': articlePage('bảy') },
    });
    expect((await test.run()).counts.skipped).toEqual({ 'robots.txt forbids it': 2 });
    expect(test.portal.asked()).toEqual(['/map.xml', '/', '/a7']);
  });

  it('fetches nothing while robots.txt cannot be had, and goes on when it can', async () => {
    const test = await openTestCrawl({
      '/robots.txt': (_, response) => void response.writeHead(500).end(),
      '/': listPage('/a1'),
      '/a1': articlePage('một'),
    });
    const summary = await test.run();
    expect(summary).toMatchObject({ finished: false, waiting: 1, counts: { new: 0 } });
    expect(summary.counts.notes[0]).toMatch(/robots\.txt answered 500, so nothing may be fetched/);
    expect(test.portal.asked()).toEqual([]);
    test.portal.pages['/robots.txt'] = file('text/plain', '');
    expect(await test.run()).toMatchObject({ finished: true, counts: { new: 1 } });
  });

  it('follows the redirects of robots.txt on its hosts, and none that lead away', async () => {
    const test = await openTestCrawl({
      ...{ '/robots.txt': redirect('/rules/1.txt'), '/rules/1.txt': redirect('/rules/2.txt') },
      ...{
        '/rules/2.txt': file('text/plain', 'User-agent: tracuu\nDisallow: /a2'),
        '/': listPage('/a1', '/a2'),
        '/a1': articlePage('một'),
      },
    });
    expect((await test.run()).counts).toMatchObject({ new: 1, skipped: { 'robots.txt forbids it': 1 } });
    test.portal.pages['/robots.txt'] = redirect('https://other.example/robots.txt');
    expect((await test.run()).counts.notes[0]).toMatch(/redirects to https:\/\/other\.example.*add it to hosts/);
  });

  it('reads of a robots.txt that is too long what it must', async () => {
    const long = `User-agent: *\nDisallow: /a1\n#${'x'.repeat(600 * 1024)}\nDisallow: /a2\n`;
    const test = await openTestCrawl({
      ...{ '/robots.txt': file('text/plain', long), '/': listPage('/a1', '/a2') },
      ...{ '/a1': articlePage('một'), '/a2': articlePage('hai') },
    });
    expect((await test.run()).counts).toMatchObject({ new: 1, skipped: { 'robots.txt forbids it': 1 } });
  });

  it('waits as a busy server asks, and goes on past a page that fails', async () => {
    let busy = 1;
    const test = await openTestCrawl({
      '/': listPage('/a1', '/a2'),
      '/a1': (_, response) => {
        if (busy-- > 0) response.writeHead(429, { 'Retry-After': '1' }).end();
        else response.writeHead(200, { 'Content-Type': 'text/html' }).end(articlePage('một'));
      },
      '/a2': (request) => void request.socket.destroy(),
    });
    const summary = await test.run();
    expect(summary).toMatchObject({ finished: true, counts: { new: 1 } });
    expect(summary.unreadable).toMatchObject([{ address: 'http://portal.example/a2', reason: 'not-fetched' }]);
    expect(test.portal.asked().filter((path) => path === '/a2')).toHaveLength(3);
  });

  it.each([
    ['in seconds', '86400'],
    ['as a date', 'Sat, 01 Jun 2024 12:00:00 GMT'],
  ])('leaves a host that asks for a long pause %s, and goes on with the next run', async (_, retryAfter) => {
    let isBusy = true;
    const test = await openTestCrawl({
      '/': listPage('/a1', '/a2'),
      '/a2': articlePage('hai'),
      '/a1': (_request, response) => {
        if (isBusy) response.writeHead(503, { 'Retry-After': retryAfter }).end();
        else response.writeHead(200, { 'Content-Type': 'text/html' }).end(articlePage('một'));
      },
    });
    const summary = await test.run();
    expect(summary).toMatchObject({ finished: false, waiting: 2, counts: { new: 0 } });
    expect(summary.counts.notes[0]).toMatch(/asks not to be asked again before 2024-06-0[12]T/);
    isBusy = false;
    const requests = test.portal.requests.length;
    expect((await test.run()).counts.notes).toEqual(summary.counts.notes);
    expect(test.portal.requests).toHaveLength(requests);
    test.now = new Date('2024-06-03T00:00:00Z');
    expect(await test.run()).toMatchObject({ finished: true, counts: { new: 2 } });
    expect(test.portal.asked()).toEqual(['/', '/a1', '/a2', '/a1']);
  });

  /** A portal whose server fails for some paths while `isDown` says so. */
  const openFailing = (isDown: (path: string) => boolean) => {
    const paths = ['/robots.txt', ...[1, 2, 3, 4, 5, 6, 7].map((number) => `/a${number}`)];
    const answer =
      (path: string): Handler =>
      (_, response) => {
        const page = path === '/robots.txt' ? '' : articlePage(path);
        if (isDown(path)) response.writeHead(500).end();
        else response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
      };
    const pages = Object.fromEntries(paths.map((path) => [path, answer(path)]));
    return openTestCrawl({ '/': listPage(...paths.slice(1)), ...pages });
  };

  it('gives a host up that fails again and again, and asks it for all of it in the next run', async () => {
    let isDown = false;
    const test = await openFailing(() => isDown);
    const summary = await test.run(
      {},
      {
        onProgress: () => {
          isDown = true;
        },
      },
    );
    expect(summary).toMatchObject({ finished: false, waiting: 7, unreadable: [], counts: { failed: {} } });
    expect(summary.counts.notes[0]).toMatch(/failed 5 times in a row \(answered 500\)/);
    isDown = false;
    expect(await test.run()).toMatchObject({ finished: true, counts: { new: 7, failed: {} } });
  });

  it('goes on with a host that is well though many of its pages fail', async () => {
    const test = await openFailing((path) => /[1-6]$/.test(path));
    expect(await test.run()).toMatchObject({ finished: true, counts: { new: 1, failed: { 'answered 500': 6 } } });
  });

  it('does not wait for ever for one page that asks for a pause each time', async () => {
    const busy: Handler = (_, response) => void response.writeHead(503, { 'Retry-After': '3600' }).end();
    const test = await openTestCrawl({ '/': listPage('/a1', '/a2'), '/a1': busy, '/a2': articlePage('hai') });
    const finished: boolean[] = [];
    for (let hour = 0; hour < 6; hour += 2) {
      test.now = new Date(Date.UTC(2024, 5, 1, hour));
      const summary = await test.run();
      finished.push(summary.finished);
      if (hour === 2) expect(summary.counts.new).toBe(1);
    }
    expect(finished).toEqual([false, false, true]);
  });

  it('comes to a limit and goes on there in the next run, until all is done', async () => {
    const paths = [1, 2, 3, 4, 5].map((number) => `/a${number}`);
    const test = await openTestCrawl({
      '/': listPage(...paths),
      ...Object.fromEntries(paths.map((path) => [path, articlePage(path)])),
    });
    const limits = { requests: 4 };
    expect(await test.run({ limits })).toMatchObject({ finished: false, counts: { new: 1 } });
    expect(await test.run({ limits })).toMatchObject({ finished: false });
    expect(await test.run({ limits })).toMatchObject({ finished: true, counts: { new: 5, notes: [] } });
    expect(test.portal.asked()).toEqual(['/', ...paths]);
    expect((await test.run({ limits: { depth: 1, requests: 100 } })).counts.new).toBe(0);
  });

  it('refuses a page that is too large', async () => {
    const test = await openTestCrawl({ '/': listPage('/a1'), '/a1': 'x'.repeat(5000) });
    expect((await test.run({ limits: { pageBytes: 3000 } })).counts.skipped).toEqual({ 'has more than 3000 bytes': 1 });
  });

  it('goes on past a page at which our own reading fails, and names it', async () => {
    const test = await openTestCrawl({
      ...{ '/': listPage('/a1', '/b1'), '/b1': listPage('/a2') },
      ...{ '/a1': articlePage('một'), '/a2': articlePage('hai') },
    });
    const rules = createReadingRules({} as never, new Map());
    const broken = await test.run({}, { rules });
    expect(broken).toMatchObject({ finished: true, counts: { new: 0, failed: {} } });
    expect(broken.unreadable).toMatchObject([
      { address: 'http://portal.example/a1', reason: 'failed' },
      { address: 'http://portal.example/a2', reason: 'failed' },
    ]);
    expect((await test.run()).counts).toMatchObject({ new: 2 });
  });

  it('knows nothing of a paper that bears a mark of secrecy, neither its digest nor its links', async () => {
    const paper = `<html><body><table><tr><td>BAN TỔ CHỨC<br>Số 12-BC/BTCTU<br><b>MẬT</b><td>ĐẢNG CỘNG SẢN VIỆT NAM</table>
      <h1>Báo cáo về công tác nhân sự</h1><p>${'Ban Tổ chức báo cáo như sau. '.repeat(9)}</p><a href="/a-mat">Phụ lục</a></body></html>`;
    const test = await openTestCrawl({ '/': listPage('/a1'), '/a1': paper, '/a-mat': articlePage('phụ lục') });
    const summary = await test.run();
    expect(summary.unreadable).toMatchObject([{ reason: 'secret' }]);
    expect(test.archive.crawls.pages.read('test', 'http://portal.example/a1')).toBeNull();
    expect(test.portal.asked()).toEqual(['/', '/a1']);
  });

  it('asks for nothing that the site’s description has left out since it was met', async () => {
    const test = await openTestCrawl({
      ...{ '/': listPage('/a1', '/a2', 'http://ban.example/a3'), '/a1': articlePage('một'), '/a2': articlePage('hai') },
    });
    await test.run({ hosts: ['http://ban.example'], limits: { requests: 3 } });
    const summary = await test.run({ never: ['^/a1'] });
    expect(summary).toMatchObject({ finished: true, counts: { new: 1 } });
    expect(test.portal.asked()).toEqual(['/', '/a2']);
  });

  it('stops when it is told to, and goes on from there', async () => {
    const test = await openTestCrawl({
      '/': listPage('/a1', '/a2', '/a3'),
      '/a1': articlePage('một'),
      '/a2': articlePage('hai'),
      '/a3': articlePage('ba'),
    });
    const stop = new AbortController();
    const summary = await test.run(
      {},
      { signal: stop.signal, onProgress: ({ counts }) => counts.new === 2 && stop.abort() },
    );
    expect(summary).toMatchObject({ finished: false, waiting: 1, counts: { new: 2 } });
    expect(await test.run()).toMatchObject({ finished: true, counts: { new: 3 } });
    expect(test.portal.asked()).toEqual(['/', '/a1', '/a2', '/a3']);
  });

  it('is run by one process at a time', async () => {
    const test = await openTestCrawl({ '/': listPage() });
    const at = test.now;
    const other = test.archive.crawls.claim('test', 'elsewhere:1', { at, staleBefore: at }, () => true);
    expect(other).toBe(true);
    await expect(test.run()).rejects.toThrow(/is being crawled by another process/);
    test.now = new Date(at.getTime() + 3_600_000);
    expect(await test.run()).toMatchObject({ finished: true });
  });
});

describe('another crawl of the same site', () => {
  it('fetches no body that has not changed, and goes on with the links that it knows', async () => {
    const test = await openTestCrawl({
      ...{ '/': withEtag('"0"', listPage('/list')), '/list': withEtag('"1"', listPage('/a1', '/a2')) },
      ...{ '/a1': withEtag('"2"', articlePage('một')), '/a2': withEtag('"3"', articlePage('hai')) },
    });
    await test.run();
    test.portal.pages['/a2'] = withEtag('"4"', articlePage('hai mở rộng'));
    const { counts } = await test.run();
    expect(counts).toMatchObject({ new: 0, changed: 1, unchanged: 1, fetched: 1, notModified: 3, gone: 0 });
    expect(test.titleAt('/a2')).toBe('Hội nghị hai mở rộng');
  });

  it('obeys Last-Modified where there is no ETag', async () => {
    const modified = 'Wed, 01 May 2024 00:00:00 GMT';
    const test = await openTestCrawl({
      '/': (request, response) => {
        if (request.headers['if-modified-since'] === modified) response.writeHead(304).end();
        else response.writeHead(200, { 'Content-Type': 'text/html', 'Last-Modified': modified }).end(listPage('/a1'));
      },
      '/a1': articlePage('một'),
    });
    await test.run();
    expect((await test.run()).counts).toMatchObject({ notModified: 2, unchanged: 1, fetched: 0 });
  });

  it('records nothing again where the server cannot tell what changed', async () => {
    const test = await openTestCrawl({ '/': listPage('/a1'), '/a1': articlePage('một') });
    await test.run();
    const before = test.archive.captures.count().captures;
    expect((await test.run()).counts).toMatchObject({ new: 0, changed: 0, unchanged: 1, notModified: 2 });
    expect(test.archive.captures.count().captures).toBe(before);
  });

  it('asks for everything again when the rules of the site have changed', async () => {
    const test = await openTestCrawl({
      '/': withEtag('"0"', listPage('/b1')),
      '/b1': withEtag('"1"', articlePage('một')),
    });
    expect((await test.run()).counts.new).toBe(0);
    expect((await test.run({ articles: ['^/b'] })).counts).toMatchObject({ new: 1, notModified: 0 });
  });

  it('takes over what a crawl of long ago left', async () => {
    const test = await openTestCrawl({
      '/': listPage('/a1', '/a2'),
      '/a1': articlePage('một'),
      '/a2': articlePage('hai'),
    });
    expect(await test.run({ limits: { requests: 3 } })).toMatchObject({ finished: false, waiting: 2 });
    test.portal.pages['/'] = listPage('/a2');
    test.now = new Date('2024-06-20T00:00:00Z');
    expect(await test.run()).toMatchObject({ finished: true, counts: { new: 2 } });
  });
});
