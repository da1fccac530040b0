import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type CrawlEvent, CrawlRefusedError, crawl } from './crawl.ts';
import { siteSchema } from './sites/site.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const page = (...links: string[]) =>
  `<html><body>${links.map((link) => `<a href="${link}">x</a>`).join('')}</body></html>`;
const origin = 'http://portal.example';

/** A site on this machine whose pages are these; what is not among them is answered 404. */
async function serve(pages: Record<string, string | Handler>): Promise<{ port: number; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const found = pages[request.url ?? ''];
    if (typeof found === 'function') found(request, response);
    else if (found === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(found);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, asked };
}

async function run(port: number, site: object = {}, options: object = {}): Promise<CrawlEvent[]> {
  const described = siteSchema.parse({
    name: 'test',
    label: 'Test',
    origin,
    contact: 'test@portal.example',
    articles: ['^/a'],
    delayMillis: 0,
    ...site,
  });
  const events: CrawlEvent[] = [];
  const now = () => new Date('2024-01-01T00:00:00Z');
  const signal = new AbortController().signal;
  for await (const event of crawl(described, { now, signal, connectTo: { host: '127.0.0.1', port }, ...options }))
    events.push(event);
  return events;
}
const urls = (events: readonly CrawlEvent[], type: CrawlEvent['type']): string[] =>
  events.flatMap((event) => (event.type === type && event.type !== 'queue' ? [event.url.replace(origin, '')] : []));

describe('a crawl', () => {
  it('follows links on its own host only, each address once, and says which are articles', async () => {
    const { port, asked } = await serve({
      '/': page('/a1', '/a1#part', 'a2?utm_source=x', 'http://other.example/', 'mailto:x@y.example', '/file.pdf', '/'),
      ...{ '/a1': page('/', '/a2'), '/a2': page('javascript:void(0)') },
    });
    const events = await run(port);
    expect(urls(events, 'page')).toEqual(['/', '/a1', '/a2']);
    expect(events.filter((event) => event.type === 'page' && event.isArticle)).toHaveLength(2);
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt', '/', '/a1', '/a2']);
  });

  it('says who it is and how to reach whoever runs it, and asks for the public host', async () => {
    const { port, asked } = await serve({ '/': page() });
    await run(port);
    expect(asked[1]?.headers['user-agent']).toBe('TraCuu/0.1 (+test@portal.example)');
    expect(asked[1]?.headers.host).toBe('portal.example');
    await expect(run(port, { contact: undefined })).rejects.toThrow(CrawlRefusedError);
  });

  it('fetches nothing that robots.txt forbids, and begins with its sitemaps', async () => {
    const { port, asked } = await serve({
      '/robots.txt': `User-agent: *\nDisallow: /secret\nSitemap: ${origin}/map.xml\n`,
      '/map.xml': `<urlset><url><loc>${origin}/a7</loc></url><url><loc>${origin}/secret/a8</loc></url></urlset>`,
      ...{ '/': page('/secret/a9'), '/a7': page() },
    });
    const events = await run(port);
    expect(urls(events, 'page')).toEqual(['/', '/a7']);
    expect(urls(events, 'skipped')).toEqual(['/secret/a9']);
    expect(asked.some(({ url }) => url?.startsWith('/secret'))).toBe(false);
  });

  it('fetches nothing while robots.txt cannot be had', async () => {
    const { port, asked } = await serve({
      '/robots.txt': (_, response) => void response.writeHead(500).end(),
      '/': page(),
    });
    expect(urls(await run(port), 'page')).toEqual([]);
    expect(asked.every(({ url }) => url === '/robots.txt')).toBe(true);
  });

  it('follows redirects on its host, and none that lead away', async () => {
    const to =
      (location: string): Handler =>
      (_, response) =>
        void response.writeHead(302, { Location: location }).end();
    const { port } = await serve({
      ...{ '/': page('/old', '/away', '/round'), '/old': to('/a1'), '/a1': page() },
      ...{ '/away': to('http://127.0.0.1:1/'), '/round': to('/round2'), '/round2': to('/round') },
    });
    const events = await run(port);
    expect(urls(events, 'page')).toEqual(['/', '/a1']);
    expect(urls(events, 'skipped')).toEqual(['/away', '/round']);
  });

  it('waits as a busy server asks, and goes on past a page that fails', async () => {
    let busy = 1;
    const { port } = await serve({
      '/': page('/a1', '/a2'),
      '/a1': (_, response) => {
        if (busy-- > 0) response.writeHead(429, { 'Retry-After': '1' }).end();
        else response.writeHead(200, { 'Content-Type': 'text/html' }).end(page());
      },
      '/a2': (request) => void request.socket.destroy(),
    });
    const events = await run(port);
    expect(urls(events, 'page')).toEqual(['/', '/a1']);
    expect(urls(events, 'failed')).toEqual(['/a2']);
  });

  it('keeps its distance in time', async () => {
    const { port } = await serve({ '/': page('/a1', '/a2'), '/a1': page(), '/a2': page() });
    const start = Date.now();
    await run(port, { delayMillis: 150 });
    expect(Date.now() - start).toBeGreaterThanOrEqual(3 * 150);
  });

  it('ends where links never do, and refuses a page that is too large', async () => {
    const endless = createEndless();
    const { port } = await serve({
      ...endless,
      '/a-huge': (_, response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('x'.repeat(5000)),
    });
    const events = await run(port, {}, { maxPages: 12, maxBytes: 3000 });
    expect(urls(events, 'page').length).toBeLessThanOrEqual(12);
    expect(urls(events, 'skipped')).toContain('/a-huge');
  });

  it('stops when it is told to', async () => {
    const { port } = await serve(createEndless());
    const stop = new AbortController();
    const described = siteSchema.parse({
      name: 'test',
      label: 'Test',
      origin,
      contact: 'x@y.example',
      articles: [],
      delayMillis: 0,
    });
    let pages = 0;
    for await (const event of crawl(described, {
      now: () => new Date(0),
      signal: stop.signal,
      connectTo: { host: '127.0.0.1', port },
    })) {
      if (event.type === 'page') pages += 1;
      if (pages === 3) stop.abort();
    }
    expect(pages).toBe(3);
  });
});

/** A site whose every page links to the next one. */
function createEndless(): Record<string, string> {
  const pages = Array.from({ length: 100 }, (_, at) => [`/p${at}`, page(`/p${at + 1}`)] as const);
  return { '/': page('/a-huge', '/p0'), ...Object.fromEntries(pages) };
}
