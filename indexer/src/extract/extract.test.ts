import { expect, it } from 'vitest';
import { extract } from './extract.ts';
import { isHeavy } from './is-heavy.ts';

const sentence = 'Hội nghị thảo luận, góp ý, bổ sung nhiều nội dung, sau đó thống nhất kế hoạch của quý tới.';
const page = (body: string) => ({
  ...{ bytes: Buffer.from(`<title>Hội nghị quý I</title>${body}`), mediaType: 'text/html' as const, name: 'a.html' },
});

it('a page is heavy by its bytes, its tags or its references, and a usual one is not', () => {
  expect(isHeavy(Buffer.from(`<p>${sentence}`.repeat(400)))).toBe(false);
  for (const flood of ['a'.repeat(2 ** 21), '<br>'.repeat(20_000), '&amp;'.repeat(30_000)])
    expect(isHeavy(Buffer.from(flood))).toBe(true);
});

it('a heavy page is read in a thread of its own, as it would be in this one, with the rules of its site', async () => {
  const heavy = page(`<div class="x"><p>Đầu trang</p></div><div class="y">${`<p>${sentence}</p>`.repeat(7000)}</div>`);
  expect(isHeavy(heavy.bytes)).toBe(true);
  const none = { title: [], summary: [], date: [], author: [], remove: [] };
  const read = await extract({ ...heavy, site: { name: 'x', selectors: { ...none, body: ['.y'] } } });
  expect(read.blocks).toHaveLength(7000);
  expect(read.reading.method).toBe('html:rule');
}, 60_000);

it('a page that takes more memory than there is gives its reason, and the next one is read', async () => {
  const flood = page(`<div class="${'a '.repeat(3_500_000)}"><p>${sentence}</p></div>`);
  await expect(extract(flood)).rejects.toMatchObject({ name: 'UnreadableError', reason: 'too-large' });
  expect((await extract(page(`<p>${sentence}</p><p>${sentence}</p>`))).blocks).toHaveLength(2);
}, 60_000);
