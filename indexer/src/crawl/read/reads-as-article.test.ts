import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSamplePortal } from '@tra-cuu/data/sample/portal';
import { readSampleArticles } from '@tra-cuu/data/sample/sample-article';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeBytes } from '../../extract/decode-bytes.ts';
import { readsAsArticle } from './reads-as-article.ts';

const portal = createServer(createSamplePortal({ now: () => new Date('2024-06-01T00:00:00Z') }));
beforeAll(() => new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve)));
afterAll(() => void portal.close());

async function fetchText(path: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${(portal.address() as AddressInfo).port}${path}`);
  return decodeBytes(Buffer.from(await answer.arrayBuffer())).text;
}

describe('a page that reads as an article', () => {
  const sentence = 'Sáng nay, Đảng ủy Khối tổ chức hội nghị sơ kết công tác sáu tháng đầu năm. ';
  it.each([
    ['paragraphs', `<div>${`<p>${sentence}</p>`.repeat(4)}</div>`],
    ['lines', `<td>${`${sentence}<br>`.repeat(4)}</td>`],
    ['lines in fonts that nobody closed', `<table><tr><td>${`<font><b>${sentence}<br>`.repeat(4)}</table>`],
    ['a page that is one form, as those of ASP.NET are', `<form><div>${`<p>${sentence}</p>`.repeat(4)}</div></form>`],
    ['little text that says what it is', `<div itemprop="articleBody"><p>${sentence}</p><p>${sentence}</p></div>`],
  ])('is one of %s', (_, html) => expect(readsAsArticle(`<body>${html}</body>`)).toBe(true));

  it.each([
    ['summaries in boxes', `<div><h3><a href="/1">Tin</a></h3><p>${sentence.repeat(2)}</p></div>`.repeat(9)],
    ['titles', `<ul>${`<li><a href="/1">${sentence}</a></li>`.repeat(20)}</ul>`],
    ['titles with their days', `<td>${`<a href="/1">${sentence}</a> (05/06/2024)<br>`.repeat(20)}</td>`],
    ['menus and a footer', `<nav>${sentence.repeat(9)}</nav><footer><p>${sentence.repeat(9)}</p></footer>`],
  ])('is none of %s', (_, html) => expect(readsAsArticle(`<body>${html}</body>`)).toBe(false));

  it('is every one of the sample portal’s', async () => {
    const missed: string[] = [];
    for (const { path } of readSampleArticles()) if (!readsAsArticle(await fetchText(path))) missed.push(path);
    expect(missed).toEqual([]);
  });

  it.each([
    '/',
    '/tin-tuc',
    '/van-ban',
    '/lien-he',
    '/so-do-trang',
    '/index.php?module=tintuc',
    '/index.php?module=vanban',
    '/tim-kiem?q=a',
    '/quan-tri/dang-nhap',
  ])('is not %s', async (path) => {
    const text = await fetchText(path);
    expect(text).toContain('<');
    expect(readsAsArticle(text)).toBe(false);
  });
});
