import { afterEach, describe, expect, it } from 'vitest';
import { openTestCrawl } from '../testing/test-crawl.ts';
import { articlePage, listPage, openTestPortal, redirect, type TestPortal } from '../testing/test-portal.ts';
import { createConnection } from './connection.ts';
import { fetchPage } from './fetch-page.ts';
import { isPublicAddress } from './public-address.ts';

const portals: TestPortal[] = [];
afterEach(() => {
  for (const portal of portals.splice(0)) portal.close();
});
async function openPortal(): Promise<TestPortal> {
  const portal = await openTestPortal({ '/': 'secret' });
  portals.push(portal);
  return portal;
}
const fetchOptions = { userAgent: 'x', timeoutMillis: 5000, maxBytes: 1000, signal: new AbortController().signal };

describe('an address of the public Internet', () => {
  it.each(['8.8.8.8', '203.162.0.11', '2001:ee0::1', '2a00:1450::1', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ...[
      '127.0.0.1',
      '127.9.9.9',
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
    ],
    ...[
      '224.0.0.1',
      '255.255.255.255',
      '192.0.2.1',
      '198.18.0.1',
      '198.51.100.1',
      '203.0.113.1',
      '240.0.0.1',
      '192.0.0.8',
    ],
    ...[
      '::',
      '::1',
      'fe80::1',
      'fc00::1',
      'fd12:3456::1',
      'ff02::1',
      'fec0::1',
      '2001:db8::1',
      '100::1',
      '2001::1',
      '5f00::1',
    ],
    ...[
      '::ffff:127.0.0.1',
      '::ffff:10.0.0.1',
      '::127.0.0.1',
      '::7f00:1',
      '::ffff:0:127.0.0.1',
      '2002:7f00:1::',
      '2002:a00:1::1',
    ],
    ...[
      '64:ff9b::7f00:1',
      '64:ff9b::a00:1',
      '64:ff9b::10.0.0.1',
      '64:ff9b:1::808:808',
      '4000::1',
      'portal.example',
      '',
    ],
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a connection', () => {
  it.each([
    '127.0.0.1',
    '2130706433',
    '0177.0.0.1',
    '0x7f.1',
    '127.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    'localhost',
  ])('is not opened to this machine, written as %s', async (host) => {
    const portal = await openPortal();
    const connection = createConnection({});
    await expect(fetchPage(`http://${host}:${portal.port}/`, { ...fetchOptions, connection })).rejects.toThrow(
      /no public/,
    );
    await connection.dispatcher.destroy();
    expect(portal.requests).toEqual([]);
  });

  it('is opened to this machine where the site may be there', async () => {
    const portal = await openPortal();
    const connection = createConnection({ allowPrivate: true });
    const page = await fetchPage(`http://127.0.0.1:${portal.port}/`, { ...fetchOptions, connection });
    await connection.dispatcher.destroy();
    expect(page.bytes.toString()).toBe('secret');
  });

  it('is not opened by a name that leads to this machine, though it led elsewhere before', async () => {
    const portal = await openPortal();
    const answers = ['203.162.0.11', '127.0.0.1'];
    const resolved: string[] = [];
    const resolve = async (host: string) => {
      resolved.push(host);
      return [{ address: answers.at(Math.min(resolved.length - 1, 1)) ?? '', family: 4 }];
    };
    await resolve('the check that others make before');
    const connection = createConnection({ resolve });
    const asking = fetchPage(`http://rebind.example:${portal.port}/`, { ...fetchOptions, connection });
    await expect(asking).rejects.toThrow(/rebind\.example is at 127\.0\.0\.1, which is no public address/);
    await connection.dispatcher.destroy();
    expect(portal.requests).toEqual([]);
  });
});

describe('a crawl of a site that is not allowed to be on a private network', () => {
  it('asks it for nothing, neither robots.txt nor pages, and says why', async () => {
    const test = await openTestCrawl({ '/': listPage('/a1'), '/a1': articlePage('một') });
    const { port } = test.portal;
    const site = { origin: `http://portal.example:${port}` };
    const options = { connectTo: undefined as never, resolve: async () => [{ address: '127.0.0.1', family: 4 }] };
    const summary = await test.run(site, options);
    expect(summary).toMatchObject({ finished: false, counts: { requests: 0 } });
    expect(summary.counts.notes[0]).toMatch(/portal\.example is at 127\.0\.0\.1/);
    expect(test.portal.requests).toEqual([]);
    expect(await test.run({ ...site, allowPrivate: true }, options)).toMatchObject({
      finished: true,
      counts: { new: 1 },
    });
  });

  it('does not follow a redirect, a link, a sitemap or a frame to a host that is not the site’s', async () => {
    const inner = await openPortal();
    const target = `http://127.0.0.1:${inner.port}/`;
    const test = await openTestCrawl({
      '/robots.txt': (_, response) => void response.end(`Sitemap: ${target}map.xml\n`),
      '/': `${listPage(target, '/go')}<iframe src="${target}"></iframe>`,
      '/go': redirect(target),
    });
    expect((await test.run()).counts.skipped).toEqual({ 'redirects to another site': 1 });
    expect(inner.requests).toEqual([]);
  });
});
