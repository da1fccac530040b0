import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { createConnection } from './connection.ts';
import { fetchPage } from './fetch-page.ts';

const portals: TestPortal[] = [];
afterEach(() => {
  for (const portal of portals.splice(0)) portal.close();
});
async function fetchFrom(pages: TestPortal['pages'], headers: [string, string][] = []) {
  const portal = await openTestPortal(pages);
  portals.push(portal);
  const connection = createConnection({ connectTo: { host: '127.0.0.1', port: portal.port } });
  const signal = new AbortController().signal;
  const page = await fetchPage('http://portal.example:8080/a', {
    ...{ connection, userAgent: 'TraCuu/0.1 (+x)', timeoutMillis: 5000, maxBytes: 1000, signal, headers },
  }).finally(() => connection.dispatcher.destroy());
  return { page, portal };
}

describe('an answer', () => {
  it('comes with what was sent and received, letter by letter and in its order', async () => {
    const received = ['Content-Type', 'text/html', 'X-Twice', 'one', 'x-twice', 'two', 'Content-Length', '2'];
    const { page, portal } = await fetchFrom(
      { '/a': (_, response) => void response.writeHead(203, 'Fine', received).end('ok') },
      [['If-None-Match', '"1"']],
    );
    const toPairs = (raw: readonly string[]) => raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1]]] : []));
    expect(page.exchange.requestHeaders).toEqual(toPairs(portal.requests[0]?.rawHeaders ?? []));
    expect(page.exchange.responseHeaders.slice(0, 4)).toEqual(toPairs(received));
    expect(page.exchange).toMatchObject({ status: 203, statusText: 'Fine', serverAddress: '127.0.0.1' });
    expect(page.header('x-twice')).toBe('one');
  });

  it('is unpacked where the server packed it unasked, and refused where that makes it too large', async () => {
    const packed = (text: string): TestPortal['pages'] => ({
      '/a': (_, response) => void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(text)),
    });
    expect((await fetchFrom(packed('Đảng ủy'))).page.bytes.toString()).toBe('Đảng ủy');
    await expect(fetchFrom(packed('x'.repeat(2000)))).rejects.toThrow(/cannot be unpacked/);
  });
});
