import { toArticleId } from '@tra-cuu/data/article/article-id';
import { describe, expect, it } from 'vitest';
import { ingest } from '../capture/ingest.ts';
import { loadReadingRules } from '../commands/load-reading-rules.ts';
import { openTestCrawl, type TestCrawl } from './testing/test-crawl.ts';
import { articlePage, listPage, redirect, type TestPortal } from './testing/test-portal.ts';

/** A portal that has been crawled once. */
async function openCrawled(pages: TestPortal['pages']): Promise<TestCrawl> {
  const test = await openTestCrawl(pages);
  await test.run();
  test.now = new Date('2024-06-02T00:00:00Z');
  test.portal.requests.length = 0;
  return test;
}
const canonical = (href: string) => ({ head: `<link rel="canonical" href="${href}">` });

describe('redirects', () => {
  it('are followed on the site, and none that lead away or go round', async () => {
    const test = await openTestCrawl({
      ...{ '/': listPage('/old', '/away', '/round'), '/old': redirect('/a1', 302), '/a1': articlePage('một') },
      ...{ '/away': redirect('http://127.0.0.1:1/'), '/round': redirect('/round2'), '/round2': redirect('/round') },
    });
    expect((await test.run()).counts).toMatchObject({ new: 1, skipped: { 'redirects to another site': 1 } });
    expect(test.portal.asked()).toEqual(['/', '/old', '/away', '/round', '/a1', '/round2']);
  });

  it('end after five, and to the same page with a session in its address are the page', async () => {
    const chain = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((at) => [`/r${at}`, redirect(`/r${at + 1}`)]));
    const test = await openTestCrawl({
      ...{ '/': listPage('/r1', '/a1'), ...chain },
      ...{ '/a1': redirect('/(S(abc123))/a1', 302), '/(S(abc123))/a1': articlePage('một') },
    });
    expect((await test.run()).counts).toMatchObject({ new: 1, skipped: { 'redirects more than 5 times': 1 } });
    expect(test.titleAt('/a1')).toBe('Hội nghị một');
  });

  it('for good make the old address of a known article another one of the new', async () => {
    const test = await openCrawled({ '/': listPage('/a1'), '/a1': articlePage('một') });
    Object.assign(test.portal.pages, {
      '/a1': redirect('/b/1', 301),
      '/b/1': redirect('/a-moi-1', 308),
      '/a-moi-1': articlePage('một đã đổi địa chỉ'),
    });
    expect((await test.run()).counts).toMatchObject({ new: 1, gone: 0 });
    expect(test.titleAt('/a1')).toBe('Hội nghị một đã đổi địa chỉ');
    expect(test.goneSince('/a1')).toBeNull();
  });

  it('for now leave a known article as it is', async () => {
    const test = await openCrawled({ '/': listPage('/a1'), '/a1': articlePage('một') });
    Object.assign(test.portal.pages, { '/a1': redirect('/a2', 302), '/a2': articlePage('hai') });
    await test.run();
    expect([test.titleAt('/a1'), test.titleAt('/a2')]).toEqual(['Hội nghị một', 'Hội nghị hai']);
  });

  it.each(['/', '/list'])('of known articles to %s mean that they are gone', async (target) => {
    const test = await openCrawled({
      '/': listPage('/list'),
      '/list': listPage('/a1', '/a2'),
      '/a1': articlePage('một'),
      '/a2': articlePage('hai'),
    });
    for (const path of ['/a1', '/a2']) test.portal.pages[path] = redirect(target, 301);
    expect((await test.run()).counts).toMatchObject({ gone: 2, changed: 0 });
    expect([test.titleAt('/a1'), test.goneSince('/a1')]).toEqual(['Hội nghị một', '2024-06-02T00:00:00.000Z']);
  });
});

describe('an article that is gone', () => {
  it.each([404, 410])('stays with the day on which that was seen first (%i), and comes back', async (status) => {
    const test = await openCrawled({ '/': listPage('/a1'), '/a1': articlePage('một') });
    test.portal.pages['/a1'] = (_, response) => void response.writeHead(status).end();
    expect((await test.run()).counts.gone).toBe(1);
    test.now = new Date('2024-06-03T00:00:00Z');
    expect((await test.run()).counts.gone).toBe(0);
    expect([test.titleAt('/a1'), test.goneSince('/a1')]).toEqual(['Hội nghị một', '2024-06-02T00:00:00.000Z']);
    test.portal.pages['/a1'] = articlePage('một');
    await test.run();
    expect(test.goneSince('/a1')).toBeNull();
  });

  it('is not one whose server fails', async () => {
    const test = await openCrawled({
      '/': listPage('/a1', '/a2'),
      '/a1': articlePage('một'),
      '/a2': articlePage('hai'),
    });
    test.portal.pages['/a1'] = (_, response) => void response.writeHead(500).end();
    test.portal.pages['/a2'] = (request) => void request.socket.destroy();
    expect((await test.run()).counts).toMatchObject({ gone: 0, failed: { 'answered 500': 1 } });
    expect([test.goneSince('/a1'), test.goneSince('/a2')]).toEqual([null, null]);
  });

  it('is one in whose place the home page is shown', async () => {
    const test = await openCrawled({ '/': listPage('/a1'), '/a1': articlePage('một') });
    test.portal.pages['/a1'] = test.portal.pages['/'] ?? '';
    expect((await test.run()).counts).toMatchObject({ gone: 1, changed: 0 });
    expect(test.titleAt('/a1')).toBe('Hội nghị một');
  });

  it('is found though nothing links to it any more, some articles in each crawl', async () => {
    const paths = ['/a1', '/a2', '/a3'];
    const test = await openCrawled({
      '/': listPage(...paths),
      ...Object.fromEntries(paths.map((path) => [path, articlePage(path)])),
    });
    test.portal.pages['/'] = listPage();
    delete test.portal.pages['/a1'];
    const site = { limits: { recheck: 2 } };
    const first = await test.run(site);
    expect(test.portal.asked()).toHaveLength(3);
    test.now = new Date('2024-06-03T00:00:00Z');
    const second = await test.run(site);
    expect(first.counts.gone + second.counts.gone).toBe(1);
    expect(new Set(test.portal.asked())).toEqual(new Set(['/', ...paths]));
  });

  it('is every one of a host that nobody has reached for two weeks, and none before', async () => {
    const test = await openCrawled({ '/': listPage('/a1'), '/a1': articlePage('một') });
    test.portal.close();
    for (const [day, gone] of [
      ['02', 0],
      ['10', 0],
      ['17', 1],
    ] as const) {
      test.now = new Date(`2024-06-${day}T00:00:00Z`);
      const { counts } = await test.run();
      expect([counts.gone, counts.notes[0]]).toEqual([gone, expect.stringMatching(/cannot be reached/)]);
    }
    expect(test.titleAt('/a1')).toBe('Hội nghị một');
  });
});

describe('a known article whose address is spelt in another way today', () => {
  it('becomes another address of the article that is there', async () => {
    const test = await openTestCrawl({ '/': listPage('/a1?print=1'), '/a1': articlePage('một') });
    const old = { kind: 'web', url: 'http://portal.example/a1?print=1' } as const;
    await ingest(
      test.archive,
      [
        {
          ...{
            identity: old,
            place: null,
            externalId: null,
            address: old.url,
            mediaType: 'text/html',
            contentType: null,
          },
          ...{ bytes: Buffer.from(articlePage('một, bản cũ')), site: 'test', visibility: 'public', problem: null },
        },
      ],
      loadReadingRules(),
      new Date('2024-01-01T00:00:00Z'),
    );
    await test.run();
    expect(test.titleAt('/a1?print=1')).toBe('Hội nghị một');
    expect(test.archive.aliases.articleOf(toArticleId(old))).toBe(
      toArticleId({ kind: 'web', url: 'http://portal.example/a1' }),
    );
  });
});

describe('the address that a page declares as its own', () => {
  it('is what its article is known by, and is not fetched as well', async () => {
    const test = await openTestCrawl({
      '/': listPage('/a/xem?id=2071', '/a/hoi-nghi-mot-2071.html'),
      '/a/xem?id=2071': articlePage('một', canonical('/a/hoi-nghi-mot-2071.html')),
      '/a/hoi-nghi-mot-2071.html': articlePage('một', canonical('/a/hoi-nghi-mot-2071.html')),
    });
    expect((await test.run()).counts).toMatchObject({ new: 1 });
    expect(test.portal.asked()).toEqual(['/', '/a/xem?id=2071']);
    expect(test.titleAt('/a/hoi-nghi-mot-2071.html')).toBe('Hội nghị một');
    expect(test.titleAt('/a/xem?id=2071')).toBe('Hội nghị một');
    test.portal.requests.length = 0;
    expect((await test.run()).counts).toMatchObject({ new: 0, unchanged: 1, notModified: 2 });
    expect(test.portal.asked()).toEqual(['/', '/a/xem?id=2071']);
  });

  it.each(['/', '/a', '/a/12', '/a/tin-tuc-su-kien-noi-bat', 'http://other.example/a/1', '/list'])(
    'is not believed where a template declares %s for every page',
    async (href) => {
      const pages = [31, 32, 33].map((id) => `/a/12/bai-${id}.html`);
      const test = await openTestCrawl({
        '/': listPage(...pages),
        ...Object.fromEntries(pages.map((path) => [path, articlePage(path, canonical(href))])),
      });
      expect((await test.run()).counts).toMatchObject({ new: 3, duplicate: 0 });
      for (const path of pages) expect(test.titleAt(path)).toBe(`Hội nghị ${path}`);
    },
  );

  it('is not believed where another article is known by it', async () => {
    const test = await openTestCrawl({
      '/': listPage('/a/77.html', '/a/xem?id=77'),
      ...{ '/a/77.html': articlePage('một'), '/a/xem?id=77': articlePage('hai', canonical('/a/77.html')) },
    });
    expect((await test.run()).counts).toMatchObject({ new: 2 });
    expect([test.titleAt('/a/77.html'), test.titleAt('/a/xem?id=77')]).toEqual(['Hội nghị một', 'Hội nghị hai']);
  });
});
