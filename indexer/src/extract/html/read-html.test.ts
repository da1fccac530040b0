import { describe, expect, it } from 'vitest';
import { extractText } from '../extract-text.ts';

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

  it('is the day in the meta data before what is printed, and English months are read', () => {
    const head = '<meta name="publication_date" content="Apr 3, 2019">';
    expect(dayOf('<h1>Hội nghị quý I</h1><div>05/04/2019 08:15</div>', head)).toMatchObject({
      date: '2019-04-03',
      evidence: 'meta',
    });
  });

  it('is told by the address where the page says nothing', () => {
    const html = page(`<h1>Hội nghị quý I</h1><p>${sentences}</p><p>${sentences}</p>`);
    const told = (url: string) => read(html, url).publishedOn;
    expect(told('http://a.example/2019/04/03/hop.html')).toEqual({
      date: '2019-04-03',
      precision: 'day',
      evidence: 'address',
    });
    expect(told('http://a.example/201904/hop.html')).toEqual({
      date: '2019-04-01',
      precision: 'month',
      evidence: 'address',
    });
    expect(told('http://a.example/hop.html')).toBeNull();
  });

  it('is told by the text and the address together', () => {
    const html = page(
      `<h1>Hội nghị quý I</h1><p>Sáng nay (3/4), hội nghị khai mạc. ${sentences}</p><p>${sentences}</p>`,
    );
    expect(read(html, 'http://a.example/201904/hop.html').publishedOn).toMatchObject({
      date: '2019-04-03',
      precision: 'day',
    });
    expect(read(html, 'http://a.example/hop.html').publishedOn).toBeNull();
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

describe('a page in legacy letters', () => {
  const textsOf = (html: string) => read(html).blocks.map(({ text }) => text);

  it('is read by its fonts where it has them, and Unicode in such a font stays as it is', () => {
    const unicode = 'Đảng ủy Khối đã gõ lại đoạn này bằng Unicode, có phông chữ cũ ở ngoài và để nguyên như thế này.';
    const legacy =
      'Chi bé häp vµo s¸ng thø hai hµng tuÇn, kiÓm ®iÓm tõng viÖc cña th¸ng tr\u00adíc vµ bµn viÖc th¸ng nµy.';
    expect(textsOf(page(`<div><p><font face=".VnTime">${unicode}</font></p><p>${unicode}</p></div>`))).toEqual([
      unicode,
      unicode,
    ]);
    expect(textsOf(page(`<div><p><font face=".VnTime">${legacy}</font></p><p>${unicode}</p></div>`))[0]).toBe(
      'Chi bộ họp vào sáng thứ hai hàng tuần, kiểm điểm từng việc của tháng trước và bàn việc tháng này.',
    );
  });

  it('of another language than Vietnamese stays as it is', () => {
    const french = 'Où est l’hôtel ? Très tôt, même à Noël, le garçon a été là ; François a lu « Les Misérables ».';
    expect(textsOf(page(`<div><p>${french}</p><p>${french}</p></div>`))).toEqual([french, french]);
  });

  it('is read where its letters are references of HTML', () => {
    const html = page(
      '<div><p>Uû ban nh&#169;n d&copy;n t&#216;nh tæ chøc häp, bµn viÖc x&#169;y dùng n&#171;ng th&#171;n míi.</p></div>',
    );
    expect(read(html)).toMatchObject({
      blocks: [{ text: 'Uỷ ban nhân dân tỉnh tổ chức họp, bàn việc xây dựng nông thôn mới.' }],
      reading: { charset: 'tcvn3' },
    });
  });
});

describe('a page whose attributes are in capitals', () => {
  it('is read as one in small letters', () => {
    const html = page(`<DIV CLASS="x"><P>${sentences}</P><P>${sentences} <A HREF="a.pdf">Tải về</A></P></DIV>`);
    expect(read(html, 'http://a.example/').attachments).toEqual([{ title: 'a.pdf', url: 'http://a.example/a.pdf' }]);
  });
});

describe('a directive whose title is wrapped', () => {
  it('has all of it', () => {
    const { title } = read(
      `<title>Văn bản</title><div><p align=center><b>NGHỊ QUYẾT</b></p><p align=center><b>về xây dựng tổ chức đảng trong doanh nghiệp,</b></p>
       <p align=center><b>hợp tác xã ở vùng biên giới</b></p><p>${sentences}</p><p>${sentences}</p></div>`,
    );
    expect(title).toBe('NGHỊ QUYẾT về xây dựng tổ chức đảng trong doanh nghiệp, hợp tác xã ở vùng biên giới');
  });
});

describe('addresses in a page that are none', () => {
  it.each([
    ['a canonical one', '<link rel="canonical" href="https://[x">', ''],
    ['one of Open Graph', '<meta property="og:url" content="http://a b:x/">', ''],
    ['one that a browser saved it from', '', '<!-- saved from url=(0020)http://[ -->'],
  ])('are not believed: %s', (_, head, body) => {
    expect(read(page(`${body}<p>${sentences}</p><p>${sentences}</p>`, head)).url).toBeUndefined();
  });
});

describe('the rules of a site', () => {
  it('that are no CSS are refused by name', () => {
    const none = { title: [], summary: [], date: [], author: [], remove: [] };
    const site = { name: 'tinh-uy', selectors: { ...none, body: ['div.noi-dung', 'div['] } };
    const bytes = Buffer.from(page(`<p>${sentences}</p>`));
    expect(() => extractText({ bytes, mediaType: 'text/html', name: 'page', site })).toThrow(
      /cannot be read by the rules of the site tinh-uy: "div\[" is no CSS selector/,
    );
  });
});
