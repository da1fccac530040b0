import { describe, expect, it } from 'vitest';
import { branchOf } from './read/branch-of.ts';
import { findTrap } from './read/find-trap.ts';
import { openTestCrawl } from './testing/test-crawl.ts';
import { articlePage, listPage, type TestPortal } from './testing/test-portal.ts';

const now = new Date('2024-06-01T00:00:00Z');

/** The pages of a list, each with articles of its own, of which the portal names the next alone. */
function createList(path: (page: number) => string, pages: number, last: readonly string[] = []): TestPortal['pages'] {
  const made: TestPortal['pages'] = {};
  for (let page = 1; page <= pages; page += 1) {
    const article = `/a${page}`;
    made[path(page)] = listPage(article, ...(page < pages ? [path(page + 1)] : last));
    made[article] = articlePage(article);
  }
  return made;
}

/** A portal that makes an answer of every path that begins so. */
const answering = (pages: TestPortal['pages'], start: string, answer: (path: string) => string): TestPortal['pages'] =>
  new Proxy(pages, {
    get: (given, path: string) =>
      given[path] ?? (typeof path === 'string' && path.startsWith(start) ? answer(path) : undefined),
  });

describe('a list', () => {
  it.each([
    [500, 'a parameter', (page: number) => `/tin-tuc?trang=${page}`],
    [100, 'the path', (page: number) => `/tin-tuc/page/${page}`],
  ])('of %i real pages is followed wholly, numbered in %s', async (pages, _, path) => {
    const test = await openTestCrawl({ '/': listPage(path(1)), ...createList(path, pages) });
    const { counts, finished } = await test.run({ limits: { depth: 3 } });
    expect([finished, counts.new, counts.skipped, counts.notes]).toEqual([true, pages, {}, []]);
  });

  it('is followed wholly where all its first pages bring is in the sitemap already', async () => {
    const path = (page: number) => `/tin-tuc?trang=${page}`;
    const known = Array.from({ length: 60 }, (_, at) => `<url><loc>http://portal.example/a${at + 1}</loc></url>`);
    const test = await openTestCrawl({
      ...{ '/': listPage(path(1)), '/sitemap.xml': `<urlset>${known.join('')}</urlset>` },
      ...createList(path, 80),
    });
    expect((await test.run()).counts).toMatchObject({ new: 80, notes: [] });
  });

  it('is left where it goes on and repeats its last page', async () => {
    const path = (page: number) => `/tin-tuc?trang=${page}`;
    const numberOf = (url: string) => Number(/\d+$/.exec(url)?.[0]);
    const test = await openTestCrawl(
      answering({ '/': listPage(path(1)), ...createList(path, 10, [path(11)]) }, '/tin-tuc', (url) =>
        listPage('/a10', path(numberOf(url) + 1)),
      ),
    );
    const { counts, finished } = await test.run();
    expect([finished, counts.new, counts.skipped]).toEqual([
      ...[true, 10],
      { 'one of http://portal.example/tin-tuc?trang=#, which goes on and brings nothing': 1 },
    ]);
    expect(counts.notes).toEqual([expect.stringMatching(/trang=# was left: 30 pages in a row/)]);
    expect(test.portal.asked()).toHaveLength(1 + 20 + 30);
  });

  it('is left where addresses differ in parameters alone and bring nothing', async () => {
    let made = 0;
    const more = () => {
      made += 2;
      return listPage('/a1', `/loc?mau=${made}&kieu=x`, `/loc?mau=${made + 1}&kieu=y`);
    };
    const test = await openTestCrawl(
      answering({ '/': listPage('/loc?mau=0&kieu=x'), '/a1': articlePage('một') }, '/loc', more),
    );
    const { finished, counts } = await test.run();
    expect([finished, counts.new]).toEqual([true, 1]);
    expect(test.portal.asked().length).toBeLessThan(120);
  });
});

describe('a calendar', () => {
  it.each([
    ['in the path', (year: number, month: number) => `/lich/${year}/${String(month).padStart(2, '0')}`],
    ['in parameters', (year: number, month: number) => `/lich?nam=${year}&thang=${month}`],
  ])('ends, %s, and what happened on its days is found', async (_, path) => {
    const monthOf = (url: string): [number, number] => {
      const [year = 0, month = 0] = (/\d+\D+\d+$/.exec(url.replace(/nam=(\d+)&thang=(\d+)/, '$1 $2'))?.[0] ?? '')
        .split(/\D+/)
        .map(Number);
      return [year, month];
    };
    const month = (url: string): string => {
      const [year, number] = monthOf(url);
      const following = number === 12 ? path(year + 1, 1) : path(year, number + 1);
      const before = number === 1 ? path(year - 1, 12) : path(year, number - 1);
      return listPage(...(year === 2023 ? [`/a${year}-${number}`] : []), before, following);
    };
    const articles = Array.from(
      { length: 12 },
      (_, at) => [`/a2023-${at + 1}`, articlePage(`tháng ${at + 1}`)] as const,
    );
    const test = await openTestCrawl(
      answering({ '/': listPage(path(2024, 6)), ...Object.fromEntries(articles) }, '/lich', month),
    );
    const { finished, counts } = await test.run();
    expect([finished, counts.new]).toEqual([true, 12]);
    expect(test.portal.asked().length).toBeLessThan(120);
  });

  it('is not followed into the future or before there were portals', () => {
    for (const url of ['/lich/2026/01', '/lich?ngay=2031-05-01', '/lich?ngay=01/05/1970', '/lich?year=2040&month=2'])
      expect(findTrap(`http://portal.example${url}`, now)).toBe('a calendar that runs on');
    for (const url of [
      '/lich/2025/01',
      '/lich?ngay=2024-05-01',
      '/tin/2031',
      '/tin/ke-hoach-2031-2035.html',
      '/lich?d=5&m=6',
    ])
      expect(findTrap(`http://portal.example${url}`, now)).toBeNull();
  });
});

describe('an address that a mistake has made', () => {
  it.each([
    '/tin/tin/tin/x',
    '/a/b/a/b/x',
    '/van-ban/chi-thi/van-ban/chi-thi/1.html',
    '/x?p=1&p=2&p=3',
    `/x?${'abcdefghijklmnopqrstuvwxyz'
      .split('')
      .map((name) => `${name}=1`)
      .join('&')}`,
  ])('is told: %s', (path) => expect(findTrap(`http://portal.example${path}`, now)).not.toBeNull());
  it.each(['/tin-tuc/tin-tuc/1.html', '/2011/11/11/hop-ban', '/a/b/c/a/b', '/x?id[]=1&id[]=2&id[]=3', '/x?a=1&b=2'])(
    'is not taken for one: %s',
    (path) => expect(findTrap(`http://portal.example${path}`, now)).toBeNull(),
  );

  it('is not followed, and counted once', async () => {
    const test = await openTestCrawl(
      answering({ '/': listPage('/tin/b/', '/a1'), '/a1': articlePage('một') }, '/tin/', (path) =>
        listPage(`${path}tin/b/`, '/a1'),
      ),
    );
    expect((await test.run()).counts).toMatchObject({ new: 1, skipped: { 'its path repeats itself': 1 } });
  });
});

describe('a branch', () => {
  it.each([
    ['/tin-tuc?trang=3&muc=5', 'paging', '/tin-tuc?trang=#&muc=5'],
    ['/tin-tuc/trang-3.html', 'paging', '/tin-tuc/trang-#.html'],
    ['/chuyen-muc/page/12/', 'paging', '/chuyen-muc/page/#/'],
    [
      '/web/ban/tin?p_p_id=101_INSTANCE_x&_101_INSTANCE_x_cur=7',
      'paging',
      '/web/ban/tin?p_p_id=101_INSTANCE_x&_101_INSTANCE_x_cur=#',
    ],
    ['/lich/2024/05/01', 'calendar', '/lich/#/#/#'],
    ['/lich?thang=5&nam=2024', 'calendar', '/lich?thang=#&nam=#'],
    ['/view.aspx?id=7', 'query', '/view.aspx?id=#'],
  ])('of %s is %s %s', (path, kind, name) => {
    expect(branchOf(`http://portal.example${path}`)).toEqual({ kind, name: `http://portal.example${name}` });
  });

  it.each(['/tin-tuc/hop-ban-5.html', '/2024/05/hop-ban.html', '/tin-tuc', '/chi-thi-05'])('is none for %s', (path) => {
    expect(branchOf(`http://portal.example${path}`)).toBeNull();
  });
});
