import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, toArticle, toHit, toRecord, toRevision } from './testing/answers.ts';
import { openApp } from './testing/open-app.tsx';
import { stubApi } from './testing/stub-api.ts';

vi.setConfig({ testTimeout: 20_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The section of the side that has this heading. */
async function section(heading: string): Promise<HTMLElement> {
  const found = (await screen.findByRole('heading', { name: heading })).closest('section');
  if (!found) throw new Error(`“${heading}” heads nothing`);
  return found;
}
const items = (list: HTMLElement) => within(list).getAllByRole('listitem');
const notes = () => document.querySelector('.article-notes')?.textContent;

const openArticle = (given: Partial<ArticleResponse>, record = toRecord('a'), address = '/bai-viet/a') => {
  const api = stubApi({ '/articles/a': () => toArticle('a', given), '/articles/a/record': () => record });
  return { ...openApp(address), api };
};

describe('an article whose page is gone', () => {
  it('says since when, and that it can still be read', async () => {
    openArticle({ goneSince: '2024-08-31T20:00:00Z' });
    await screen.findByText('Nội dung');
    expect(notes()).toBe('Trang gốc không còn từ ngày 01/09/2024; bản lưu ở đây vẫn đọc được.');
  });

  it('is noted as such among the results, and no other', async () => {
    const hits = [{ ...toHit('a', 'exact'), goneSince: '2024-08-31T20:00:00Z' }, toHit('b', 'exact')];
    stubApi({ '/search': () => ({ ...answer, hits }) });
    openApp('/?q=đảng');
    expect((await screen.findByText('Trang gốc không còn')).closest('article')?.textContent).toContain('Bài a');
  });
});

describe('the address of an article', () => {
  it('is that of its kind, among the results as well', async () => {
    stubApi({
      '/search': () => ({ ...answer, hits: [{ ...toHit('a', 'exact'), kind: 'document' }, toHit('b', 'exact')] }),
    });
    openApp('/?q=đảng');
    await waitFor(() => expect(document.querySelectorAll('.hit-title a')).toHaveLength(2));
    const addresses = [...document.querySelectorAll('.hit-title a')].map((link) => link.getAttribute('href'));
    expect(addresses.map((address) => address?.split('?')[0])).toEqual(['/van-ban/a', '/bai-viet/b']);
  });

  it.each([
    ['the other kind', '/van-ban/a?q=đảng', 'article', '/bai-viet/a?q=đảng'],
    ['the other kind', '/bai-viet/a?q=đảng', 'document', '/van-ban/a?q=đảng'],
    ['an article that it was put together with', '/bai-viet/cu', 'document', '/van-ban/a'],
  ] as const)('takes the place of that of %s: %s', async (_, address, kind, right) => {
    stubApi({
      '/articles/a': () => toArticle('a', { kind }),
      '/articles/cu': () => toArticle('a', { kind }),
      '/articles/a/record': () => toRecord('a'),
    });
    const { path, search } = openApp(address);
    await waitFor(() => expect(path() + search()).toBe(right));
    expect(await screen.findByText('Nội dung')).toBeTruthy();
  });
});

describe('the revisions of an article', () => {
  const revisions = [
    toRevision(3, '2024-09-02T02:14:00Z', 'Bài sửa'),
    toRevision(2, '2024-07-28T17:30:00Z', 'Bài sửa'),
    toRevision(1, '2024-07-26T01:05:00Z', 'Bài đầu'),
  ];
  const record = toRecord('a', { revisions });
  const at = (number: number) => ({ number, newest: 3, capturedAt: revisions[3 - number]?.capturedAt ?? '' });
  const byRevision = (parameters: URLSearchParams) => {
    const number = Number(parameters.get('revision'));
    return toArticle('a', {
      revision: number > 0 ? at(number) : null,
      blocks: [{ kind: 'paragraph', text: `Nội dung ${number}`, marks: [] }],
    });
  };
  const open = (address: string) => {
    const api = stubApi({ '/articles/a': byRevision, '/articles/a/record': () => record });
    return { ...openApp(address), api };
  };

  it('are listed with when each was kept, in Việt Nam, and what it was called anew', async () => {
    open('/bai-viet/a?q=đảng');
    const list = await section('Các phiên bản');
    expect(items(list).map(({ textContent }) => textContent)).toEqual([
      'Phiên bản 3đang xemmới nhất, lưu lúc 09:14 ngày 02/09/2024',
      'Phiên bản 2lưu lúc 00:30 ngày 29/07/2024đổi tên thành “Bài sửa”',
      'Phiên bản 1lưu lúc 08:05 ngày 26/07/2024',
    ]);
    const links = within(list).getAllByRole('link');
    expect(links.map((link) => decodeURIComponent(link.getAttribute('href') ?? ''))).toEqual([
      '/bai-viet/a?q=đảng',
      '/bai-viet/a?q=đảng&revision=2',
      '/bai-viet/a?q=đảng&revision=1',
    ]);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(['page', null, null]);
    expect(notes()).toBe('');
  });

  it('lead to the article as it was, which says so and leads to the newest', async () => {
    const { search } = open('/bai-viet/a?q=đảng');
    fireEvent.click(await screen.findByRole('link', { name: 'Phiên bản 1' }));
    await screen.findByText('Nội dung 1');
    expect(search()).toBe('?q=đảng&revision=1');
    expect(notes()).toContain('Đây là phiên bản 1, lưu lúc 08:05 ngày 26/07/2024; đã có bản mới hơn.');
    expect(document.title).toContain('(phiên bản 1)');
    expect(screen.getByRole('link', { name: 'Phiên bản 1' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: /Trở lại trang trước/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Xem bản mới nhất' }));
    await screen.findByText('Nội dung 0');
    expect(search()).toBe('?q=đảng');
  });

  it('leave the focus where it is while another is on its way', async () => {
    open('/bai-viet/a');
    const link = await screen.findByRole('link', { name: 'Phiên bản 2' });
    link.focus();
    fireEvent.click(link);
    await screen.findByText('Nội dung 2');
    expect(document.activeElement).toBe(link);
  });

  it('have no number in the address where it is the newest, or none at all', async () => {
    const { search } = open('/bai-viet/a?revision=3');
    await waitFor(() => expect(search()).toBe(''));
    cleanup();
    const { api } = open('/bai-viet/a?revision=x');
    await screen.findByText('Nội dung 0');
    expect(api.asked).toContain('/api/v1/articles/a');
  });

  it('are told apart by when they were read, where the page is the same', async () => {
    const again = { ...toRevision(2, '2024-07-26T01:05:00Z'), createdAt: '2025-01-02T03:04:00Z' };
    openArticle({}, toRecord('a', { revisions: [again, toRevision(1, '2024-07-26T01:05:00Z')] }));
    expect(items(await section('Các phiên bản'))[0]?.textContent).toContain('đọc lại lúc 10:04 ngày 02/01/2025');
  });

  it('are one where nothing was changed', async () => {
    openArticle({});
    expect((await section('Bản lưu')).textContent).toContain('Lưu lúc 08:05 ngày 26/07/2024');
    expect(screen.queryByText('Các phiên bản')).toBeNull();
  });

  it('lead to the newest where there is none of the number', async () => {
    const missing = { error: { id: 'x', code: 'not-found', message: 'm' } };
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(missing), { status: 404 }));
    openApp('/van-ban/a?q=đảng&revision=9');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Không tìm thấy phiên bản này');
    const link = within(alert).getByRole('link', { name: 'Xem bản mới nhất' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe('/van-ban/a?q=đảng');
  });

  it('cannot be had where the archive is away: the newest can, and asks no more', async () => {
    const away = { error: { id: 'x', code: 'archive-away', message: 'm' } };
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (input: string) => {
      asked.push(input);
      if (input.includes('record') || input.includes('revision'))
        return new Response(JSON.stringify(away), { status: 503 });
      return new Response(JSON.stringify(toArticle('a')));
    });
    openApp('/bai-viet/a?revision=1');
    expect((await screen.findByRole('alert')).textContent).toContain('Chưa mở được phiên bản này');
    fireEvent.click(screen.getByRole('link', { name: 'Xem bản mới nhất' }));
    await screen.findByText('Nội dung');
    await waitFor(() => expect(asked.filter((path) => path.includes('record'))).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('heading', { name: /phiên bản|Bản lưu/ })).toBeNull();
  });
});

describe('what an article carries', () => {
  const file = (title: string, articleId: string | null) => ({
    title,
    url: `http://portal.example/${title}`,
    articleId,
  });

  it('leads to the document in the archive, or else to the file', async () => {
    openArticle({ attachments: [file('Chỉ thị', 'ct'), file('Danh sách', null)] });
    const links = within(await section('Tệp đính kèm')).getAllByRole('link');
    expect(links.map((link) => [link.textContent, decodeURIComponent(link.getAttribute('href') ?? '')])).toEqual([
      ['Chỉ thị', '/van-ban/ct'],
      ['tệp gốc của Chỉ thị', 'http://portal.example/Chỉ thị'],
      ['Danh sách', 'http://portal.example/Danh sách'],
    ]);
  });

  it('names the articles that carry it', async () => {
    openArticle({ kind: 'document', attachedTo: [{ id: 'b', kind: 'article', title: 'Bài chính' }] });
    const link = within(await section('Kèm theo bài')).getByRole('link', { name: 'Bài chính' });
    expect(link.getAttribute('href')).toBe('/bai-viet/b');
  });

  it('is seen in part where it is long, with the rest a step away', async () => {
    openArticle({ attachments: Array.from({ length: 11 }, (_, at) => file(`Tệp ${at}`, null)) });
    const list = await section('Tệp đính kèm');
    expect(within(list).getByText('Xem thêm 3').closest('details')?.querySelectorAll('a')).toHaveLength(3);
    expect(list.querySelectorAll('a')).toHaveLength(11);
  });
});

describe('what is known of an article', () => {
  it('is what is like it, and where else it was found', async () => {
    const since = '2024-09-01T01:00:00Z';
    const record = toRecord('a', {
      similar: [
        { id: 'kem', kind: 'document', title: 'Tệp kèm theo', similarity: 0.98 },
        { id: 'b', kind: 'document', title: 'Bài b', similarity: 0.921 },
      ],
      addresses: [
        { kind: 'file', address: 'Văn phòng/bai.docx', since },
        { kind: 'web', address: 'http://portal.example/a', since },
        { kind: 'web', address: 'https://portal.example/in/a', since },
      ],
    });
    const attachments = [{ title: 'Tệp', url: 'http://portal.example/kem.pdf', articleId: 'kem' }];
    openArticle({ url: 'http://portal.example/a', attachments }, record);
    expect(items(await section('Bài gần giống')).map(({ textContent }) => textContent)).toEqual(['Bài bgiống 92%']);
    expect(screen.getByRole('link', { name: 'Bài b' }).getAttribute('href')).toBe('/van-ban/b');
    const others = items(await section('Địa chỉ khác'));
    expect(others.map(({ textContent }) => textContent)).toEqual(['Văn phòng/bai.docx', 'portal.example/in/a']);
    expect(others[1]?.querySelector('a')?.getAttribute('href')).toBe('https://portal.example/in/a');
  });
});

describe('how a text was read', () => {
  const heading = 'Văn bản được đọc thế nào';
  const reading = toArticle('a').reading;
  const doubt = 'Văn bản do máy đọc';

  it('is not worth a word where its letters were there', async () => {
    openArticle({});
    await section('Bản lưu');
    expect(screen.queryByRole('heading', { name: heading })).toBeNull();
    expect(notes()).toBe('');
  });

  it('names the pages that were recognised, the unsure ones by words', async () => {
    const recognized = [
      { page: 1, confidence: 0.94 },
      { page: 3, confidence: 0.58 },
      { page: 4, confidence: 0.3 },
    ];
    openArticle({ pages: 5, reading: { ...reading, recognized, corrected: [4], charset: 'tcvn3', repaired: 1200 } });
    const facts = await section(heading);
    expect(facts.textContent).toContain('3 trong 5 trang nhận dạng từ ảnh quét (độ tin cậy 76%)');
    expect([...facts.querySelectorAll('.page-list li')].map(({ textContent }) => textContent)).toEqual([
      'Trang 1: 94%',
      'Trang 3: 58% – thấp, cần đối chiếu',
    ]);
    for (const fact of [
      'Đã sửa bằng tay: trang 4',
      'Chuyển từ phông TCVN3 (ABC)',
      'Đã phục hồi 1.200 chữ bị lỗi phông',
    ])
      expect(facts.textContent).toContain(fact);
    expect(notes()).toContain(doubt);
  });

  it('shows of many pages those that are unsure, with all of them a step away', async () => {
    const recognized = Array.from({ length: 9 }, (_, at) => ({ page: at + 1, confidence: at === 6 ? 0.4 : 0.9 }));
    openArticle({ pages: 9, reading: { ...reading, recognized } });
    const facts = await section(heading);
    expect(facts.textContent).toContain('Văn bản nhận dạng từ ảnh quét (độ tin cậy 84%)');
    const [unsure, all] = facts.querySelectorAll('.page-list');
    expect(unsure?.textContent).toBe('Trang 7: 40% – thấp, cần đối chiếu');
    expect(all?.closest('details')?.querySelectorAll('li')).toHaveLength(9);
  });

  it.each([
    ['of an unsure page that was corrected', { recognized: [{ page: 1, confidence: 0.3 }], corrected: [1] }, false],
    ['of a page whose text could not be told from its frame', { confidence: 0.4, method: 'html:whole-page' }, true],
    ['of a text without a title', { confidence: 0.4, method: 'text' }, false],
  ])('is doubted by what is known %s: %o', async (_, given, isDoubted) => {
    openArticle({ reading: { ...reading, ...given } });
    await section('Bản lưu');
    expect(notes()?.includes(doubt)).toBe(isDoubted);
  });
});

describe('what an article was read out of', () => {
  const original = { mediaType: 'application/pdf', size: 1_234_567, capturedAt: '2024-07-26T01:05:00Z' };

  it('can be had as it is kept', async () => {
    openArticle({}, toRecord('a', { original }));
    const link = await screen.findByRole('link', { name: 'Tải về như đã lưu' });
    expect(link.getAttribute('href')).toBe('/api/v1/articles/a/original');
    expect(link.parentElement?.textContent).toContain('PDF, 1,2 MB, lưu ngày 26/07/2024');
  });

  it('is not offered where nothing is kept', async () => {
    openArticle(
      {},
      toRecord('a', { addresses: [{ kind: 'web', address: 'http://b.example/', since: original.capturedAt }] }),
    );
    await screen.findByText('b.example/');
    expect(screen.queryByRole('link', { name: 'Tải về như đã lưu' })).toBeNull();
  });
});
