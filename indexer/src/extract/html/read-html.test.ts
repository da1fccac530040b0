import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractText } from '../extract-text.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const folders = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('a page in a form that real pages have', () => {
  it.each(folders.map(({ name }) => name))('is read as a reader would: %s', (name) => {
    const bytes = readFileSync(join(fixtures, name, 'source.html'));
    const expected: unknown = JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8'));
    expect(extractText({ bytes, mediaType: 'text/html', name })).toEqual(expected);
  });
});

const read = (html: string, url?: string) =>
  extractText({ bytes: Buffer.from(html), mediaType: 'text/html', name: 'page', ...(url !== undefined && { url }) });
const sentences =
  'Hội nghị thảo luận, góp ý, bổ sung nhiều nội dung, sau đó thống nhất kế hoạch của quý tới, giao việc cho từng tổ.';
const page = (body: string, head = '') =>
  `<html><head><title>Hội nghị quý I</title>${head}</head><body>${body}</body></html>`;

describe('the text of a page', () => {
  it('keeps words whole across inline elements and parts them at blocks and breaks', () => {
    const { blocks } = read(
      page(
        `<h1>Hội nghị quý I</h1><div><p>Đả<b>ng</b> <i>ủ</i>y Khối<br>họp. ${sentences}</p><div>Một</div><div>Hai</div><p>${sentences}</p></div>`,
      ),
    );
    expect(blocks.map(({ text }) => text)).toEqual([`Đảng ủy Khối họp. ${sentences}`, 'Một', 'Hai', sentences]);
  });

  it('ends at a heading of other articles, even where those are no links', () => {
    const { blocks } = read(
      page(
        `<div><p>${sentences}</p><p>${sentences}</p><p>Bài viết mới nhất:</p><p>Một bài khác của trang này, ${sentences}</p></div>`,
      ),
    );
    expect(blocks).toHaveLength(2);
  });

  it('is read from a page of elements never closed, thousands deep', () => {
    const html = page(`${'<div>'.repeat(3000)}<p>${sentences}</p><p>${sentences}</p>`);
    expect(read(html).blocks).toHaveLength(2);
  });

  it('is composed (NFC) whatever the page holds', () => {
    const { blocks } = read(page(`<p>${sentences.normalize('NFD')}</p><p>${sentences}</p>`));
    expect(blocks[0]?.text).toBe(sentences);
  });
});

describe('the day of publication', () => {
  const dayOf = (body: string, head = '') =>
    read(page(`${body}<p>${sentences}</p><p>${sentences}</p>`, head)).publishedOn;

  it('is never the clock above the title, nor a day that the text tells of', () => {
    expect(
      dayOf('<div>Thứ Ba, 24/11/2026, 08:00</div><h1>Hội nghị quý I</h1><p>Sáng 3/4/2019, chi bộ họp.</p>'),
    ).toBeNull();
  });

  it('is that of Vietnam where the page tells an instant of another zone', () => {
    const head = '<meta property="article:published_time" content="2019-04-02T20:30:00Z">';
    expect(dayOf('<h1>Hội nghị quý I</h1>', head)).toEqual({ date: '2019-04-03', precision: 'day', evidence: 'meta' });
  });

  it.each([
    ['Ngày đăng: 03-04-2019, 08:15', '2019-04-03'],
    ['Thứ Tư, 03/04/2019 | 08:15 GMT+7', '2019-04-03'],
    ['Cập nhật lúc 08h15, ngày 3 tháng 4 năm 2019', '2019-04-03'],
    ['(03/04/2019)', '2019-04-03'],
  ])('is read from the line under the title: %s', (line, date) => {
    expect(dayOf(`<h1>Hội nghị quý I</h1><div>${line}</div>`)).toMatchObject({ date, evidence: `text: ${line}` });
  });

  it.each(['0001-01-01T00:00:00', '1970-01-01T00:00:00Z', 'không rõ'])('is not what stands for none: %s', (content) => {
    expect(dayOf('<h1>Hội nghị quý I</h1>', `<meta name="pubdate" content="${content}">`)).toBeNull();
  });
});

describe('addresses on a page', () => {
  it('make a canonical one only of the page’s own host, and never the home page', () => {
    const at = (canonical: string) =>
      read(page(`<p>${sentences}</p>`, `<link rel="canonical" href="${canonical}">`), 'http://a.example/tin/1.html?x=1')
        .url;
    expect(at('/tin/1.html')).toBe('http://a.example/tin/1.html');
    expect(at('http://b.example/tin/1.html')).toBe('http://a.example/tin/1.html?x=1');
    expect(at('http://a.example/')).toBe('http://a.example/tin/1.html?x=1');
  });

  it('of documents are attachments, with a name even where the link says only where to click', () => {
    const { attachments } = read(
      page(`<p>${sentences}</p><p>Tải <a href="/f/K%E1%BA%BF%20ho%E1%BA%A1ch.pdf">tại đây</a></p>`),
      'http://a.example/',
    );
    expect(attachments).toEqual([{ title: 'Kế hoạch.pdf', url: 'http://a.example/f/K%E1%BA%BF%20ho%E1%BA%A1ch.pdf' }]);
  });
});
