import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSamplePortal } from './portal.ts';
import { samplePortalOrigin } from './portal-urls.ts';
import { readSampleArticles, type SampleArticle } from './sample-article.ts';

const articles = readSampleArticles();
const now = new Date('2026-11-24T08:15:00+07:00');
let clock = now;
let server: Server;
let local: string;

beforeAll(async () => {
  server = createServer(createSamplePortal({ now: () => clock }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function textOf(path: string): Promise<string> {
  const response = await fetch(local + path);
  expect(response.status, path).toBe(200);
  return response.text();
}

const readEntities = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The paths on the portal that a page links to. */
function linksOf(html: string, path: string): string[] {
  const hrefs = [...html.matchAll(/<a [^>]*href="([^"]*)"/gi)].map((match) => readEntities(match[1] ?? ''));
  const urls = hrefs
    .filter((href) => !/^(?:javascript|mailto):/.test(href))
    .map((href) => new URL(href, samplePortalOrigin + path));
  return urls.filter(({ origin }) => origin === samplePortalOrigin).map(({ pathname, search }) => pathname + search);
}

function locationsOf(sitemap: string): string[] {
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => readEntities(match[1] ?? ''));
}

/** Every path that can be walked to, with nothing that robots.txt closes. */
async function walk(starts: readonly string[]): Promise<Set<string>> {
  const found = new Set(starts);
  for (const path of found) {
    if (path.endsWith('.pdf')) continue;
    for (const link of linksOf(await textOf(path), path)) if (!/^\/(?:tim-kiem|quan-tri)/.test(link)) found.add(link);
  }
  return found;
}

function proseOf({ title, summary, author, blocks }: SampleArticle): string[] {
  const texts = blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    return block.kind === 'table' ? block.rows.flat().filter(Boolean) : [block.text];
  });
  return [title, ...texts, ...(summary ? [summary] : []), ...(author ? [author] : [])];
}

describe('the sample portal', () => {
  it.each(articles.map((article) => [article.path, article] as const))(
    'shows the whole of %s',
    async (path, article) => {
      const shown = readEntities(await textOf(path));
      for (const text of proseOf(article)) expect(shown).toContain(text);
    },
  );

  it('leads to every article, and to no dead link, from the home page', async () => {
    const reached = await walk(['/']);
    expect(articles.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
    for (const { path } of articles.flatMap(({ attachments }) => attachments ?? [])) expect(reached).toContain(path);
  });

  it('names in its sitemap the modern articles and the lists, not the old articles', async () => {
    const sitemap = await textOf('/sitemap.xml');
    const locations = locationsOf(sitemap).map((location) => location.slice(samplePortalOrigin.length));
    expect(sitemap).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset /);
    for (const { path, layout } of articles) expect(locations.includes(path), path).toBe(layout === 'modern');
    expect(locations).toContain('/index.php?module=tintuc');
    for (const location of locations) await textOf(location);
  });

  it('closes its search and its back office, and names its sitemap, in robots.txt', async () => {
    const lines = (await textOf('/robots.txt')).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['User-agent: *', 'Disallow: /tim-kiem', 'Disallow: /quan-tri/']));
    expect(lines).toContain(`Sitemap: ${samplePortalOrigin}/sitemap.xml`);
  });

  it('gives a modern article its metadata, and an undated one none', async () => {
    const founding = await textOf('/tin-tuc/2024/thuong-truc-dang-uy-khoi-lam-viec-voi-ban-tuyen-giao-a0596.html');
    const jsonLd = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(founding)?.[1] ?? '');
    expect(jsonLd).toMatchObject({ '@type': 'NewsArticle', datePublished: '2024-07-26T08:05:00+07:00' });
    expect(founding).toContain('<time datetime="2024-07-26T08:05:00+07:00">Thứ Sáu, 26/07/2024, 08:05</time>');
    expect(founding).toContain('<figcaption>Toàn cảnh buổi làm việc</figcaption>');
    expect(founding).toMatch(/Bài viết mới nhất:<\/h3>\n<ul class="latest-posts">\n<li><a /);
    const undated = await textOf('/xay-dung-dang/hoi-dap-ve-sinh-hoat-chi-bo-a0093.html');
    expect(undated).not.toMatch(/<time|published_time|datePublished/);
  });

  it('prints the clock of the reading and a growing counter on the pages of 2008', async () => {
    const counter = (html: string) => Number(/Lượt truy cập: <b>([\d.]+)/.exec(html)?.[1]?.replaceAll('.', ''));
    const first = await textOf('/index.php?module=tintuc&id=90');
    clock = new Date(now.getTime() + 86_400_000);
    const next = await textOf('/index.php?module=tintuc&id=90');
    clock = now;
    expect(first).toContain('Thứ Ba, 24/11/2026, 08:15');
    expect(first).toContain('(Cập nhật: 14:30 - 25/07/2008)');
    expect(next).toContain('Thứ Tư, 25/11/2026, 08:15');
    expect(counter(next)).toBeGreaterThan(counter(first));
    expect(await textOf('/index.php?id=90&module=tintuc')).toBe(first);
  });

  it('serves papers as PDF whose letters can be read back', async () => {
    const response = await fetch(`${local}/upload/vanban/31-kh-duk-2012.pdf`);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const pdf = Buffer.from(await response.arrayBuffer()).toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.4\n.*\nstartxref\n\d+\n%%EOF\n$/s);
    const xref = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    expect(pdf.slice(xref, xref + 4)).toBe('xref');
    const letters = new Map([...pdf.matchAll(/^<(..)> <(....)>$/gm)].map((match) => [match[1], match[2]]));
    const lines = [...pdf.matchAll(/<((?:..)+)> Tj/g)].map((match) =>
      (match[1]?.match(/../g) ?? [])
        .map((code) => String.fromCharCode(Number.parseInt(letters.get(code) ?? '', 16)))
        .join(''),
    );
    expect(lines).toEqual(expect.arrayContaining(['Số: 31-KH/ĐUK', 'Thuận Giang, ngày 20 tháng 4 năm 2012']));
  });

  it('answers 304 to who has the page, 404 to who asks for none, 405 to who would write', async () => {
    const etag = (await fetch(`${local}/gioi-thieu`)).headers.get('etag') ?? '';
    expect((await fetch(`${local}/gioi-thieu`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    for (const path of [
      '/khong-co',
      '/index.php?module=toString',
      '/tin-tuc?trang=99',
      '/?mod=news&act=view&id=0',
      '//',
    ]) {
      expect((await fetch(local + path)).status, path).toBe(404);
    }
    expect((await fetch(local, { method: 'POST' })).status).toBe(405);
  });
});
