import { cleanup, screen, within } from '@testing-library/react';
import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toArticle, toRecord } from './testing/answers.ts';
import { hrefOf } from './testing/href-of.ts';
import { openApp } from './testing/open-app.tsx';
import { stubApi } from './testing/stub-api.ts';

vi.setConfig({ testTimeout: 20_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const text = 'Đồng chí Đỗ Quang Minh, Bí thư Đảng ủy Khối, quán triệt Chỉ thị số 05-CT/TW.';
const at = (name: string, block = 0) => ({ block, start: text.indexOf(name), end: text.indexOf(name) + name.length });
const article = (given: Partial<ArticleResponse> = {}) =>
  toArticle('a', {
    blocks: [{ kind: 'paragraph', text, marks: [] }],
    officials: [
      {
        ...{ id: 'do-quang-minh', name: 'Đỗ Quang Minh', roles: ['chairs'], mentions: [at('Đỗ Quang Minh')] },
        positions: [{ title: 'Bí thư', body: 'Đảng ủy Khối' }],
      },
    ],
    departments: [
      { id: 'dang-uy', name: 'Đảng ủy', mentions: [at('Đảng ủy')] },
      { id: 'dang-uy-khoi', name: 'Đảng ủy Khối', mentions: [at('Đảng ủy Khối')] },
    ],
    documentReferences: [
      { type: 'Chỉ thị', number: '05-CT/TW', documentId: '5-ct-tw', mentions: [at('Chỉ thị số 05-CT/TW')] },
    ],
    ...given,
  });

/** Opens an article, and gives the paragraph that is its text. */
async function open(given: Partial<ArticleResponse> = {}): Promise<HTMLElement> {
  stubApi({ '/articles/a': () => article(given), '/articles/a/record': () => toRecord('a') });
  openApp('/bai-viet/a?q=minh');
  await screen.findByRole('heading', { level: 1 });
  return document.querySelector('.article > p') as HTMLElement;
}

describe('the names in an article', () => {
  it('lead to the person, the longest body and the paper, and lose no letter', async () => {
    const paragraph = await open();
    expect(paragraph.textContent).toBe(text);
    expect(
      within(paragraph)
        .getAllByRole('link')
        .map((link) => [link.textContent, hrefOf(link)]),
    ).toEqual([
      ['Đỗ Quang Minh', '/can-bo/do-quang-minh'],
      ['Đảng ủy Khối', '/don-vi/dang-uy-khoi'],
      ['Chỉ thị số 05-CT/TW', '/van-ban-so?so=05-CT/TW'],
    ]);
  });

  it('lead beside the text to the same', async () => {
    await open();
    const beside = screen.getByRole('complementary', { name: 'Thông tin trong bài' });
    expect(within(beside).getAllByRole('link').slice(0, 4).map(hrefOf)).toEqual([
      ...['/can-bo/do-quang-minh', '/don-vi/dang-uy', '/don-vi/dang-uy-khoi', '/van-ban-so?so=05-CT/TW'],
    ]);
  });

  it('lead to the very paper where its day is known, which the number alone does not tell', async () => {
    const known = {
      ...{ number: '05-CT/TW', date: '2016-05-15', documentId: '5-ct-tw-2016-05-15' },
      mentions: [at('Chỉ thị số 05-CT/TW')],
    };
    const paragraph = await open({ documentReferences: [known] });
    const href = '/van-ban-so/5-ct-tw-2016-05-15';
    expect(hrefOf(within(paragraph).getByRole('link', { name: 'Chỉ thị số 05-CT/TW' }))).toBe(href);
    const beside = screen.getByRole('complementary', { name: 'Thông tin trong bài' });
    expect(hrefOf(within(beside).getByRole('link', { name: '05-CT/TW' }))).toBe(href);
  });

  it('lead from the head of a paper to who issued and signed it, to what it replaces, and to whether it holds', async () => {
    await open({
      kind: 'document',
      document: {
        ...{ type: 'Kế hoạch', number: '12-KH/ĐUK', issuer: 'ĐẢNG UỶ KHỐI', signer: 'Đỗ Quang Minh' },
        relations: [{ kind: 'replaces', number: '03-KH/ĐUK' }],
      },
    });
    const facts = screen.getByRole('heading', { name: 'Văn bản' }).closest('section') as HTMLElement;
    expect(
      within(facts)
        .getAllByRole('link')
        .map((link) => [link.textContent, hrefOf(link)]),
    ).toEqual([
      ['ĐẢNG UỶ KHỐI', '/don-vi/dang-uy-khoi'],
      ['Đỗ Quang Minh', '/can-bo/do-quang-minh'],
      ['03-KH/ĐUK', '/van-ban-so?so=03-KH/ĐUK'],
      ['Hiệu lực, các bài dẫn văn bản này', '/van-ban-so?so=12-KH/ĐUK'],
    ]);
  });

  it('keep the marks of the search, within them and across their edges, each counted once', async () => {
    const start = text.indexOf('Minh, Bí thư');
    const paragraph = await open({
      blocks: [
        {
          ...{ kind: 'paragraph', text },
          marks: [
            [text.indexOf('Quang'), text.indexOf('Quang') + 5],
            [start, start + 'Minh, Bí'.length],
          ],
        },
      ],
    });
    expect(paragraph.textContent).toBe(text);
    expect([...paragraph.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Quang', 'Minh', ', Bí']);
    expect(within(paragraph).getByRole('link', { name: /Minh/ }).querySelectorAll('mark')).toHaveLength(2);
    expect(await screen.findByText('2 chỗ khớp')).toBeTruthy();
  });
});
