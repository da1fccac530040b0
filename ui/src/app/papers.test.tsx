import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { DocumentsResponse } from '@tra-cuu/data/contract/documents';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toArticle, toRecord } from './testing/answers.ts';
import { hrefOf } from './testing/href-of.ts';
import { openApp } from './testing/open-app.tsx';
import { toListedPaper, toPaper } from './testing/record-answers.ts';
import { stubApi } from './testing/stub-api.ts';

vi.setConfig({ testTimeout: 20_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const newer = toListedPaper('ct-05-tw-2021', '05-CT/TW', {
  ...{
    type: 'Chỉ thị',
    issuer: 'Ban Bí thư',
    date: '2021-05-04',
    term: '2021-2026',
    abstract: 'về công tác khuyến học',
  },
  ...{ articleId: 'aaa', citedBy: 1234, validity: 'in-force' },
});
const older = toListedPaper('ct-05-tw-2016', '05-CT/TW', { type: 'Chỉ thị', term: '2016-2021', citedBy: 3 });
const undated = toListedPaper('05-tw', '05-CT/TW');

describe('the papers of a number', () => {
  const open = (answer: DocumentsResponse, address = '/van-ban-so?so=5+ct+tw') => ({
    ...stubApi({ '/documents': () => answer }),
    ...openApp(address),
  });

  it('stand under the terms in which it was given', async () => {
    open({ number: '05-CT/TW', documents: [newer, older, undated] });
    expect(await screen.findByText('3 văn bản khớp với số 05-CT/TW')).toBeTruthy();
    const terms = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(terms).toEqual(['Nhiệm kỳ 2021–2026', 'Nhiệm kỳ 2016–2021', 'Chưa rõ nhiệm kỳ']);
    const first = screen.getByRole('region', { name: 'Nhiệm kỳ 2021–2026' });
    expect(first.textContent).toContain('Chỉ thị số 05-CT/TWCòn hiệu lựcvề công tác khuyến học');
    expect(first.textContent).toContain('Ban Bí thưngày 04/05/2021Có toàn văn1.234 bài dẫn');
    expect(hrefOf(within(first).getByRole('link'))).toBe('/van-ban-so/ct-05-tw-2021');
    expect(screen.getByRole('region', { name: 'Chưa rõ nhiệm kỳ' }).textContent).toContain('Chưa rõ hiệu lực');
  });

  it('are asked for as the number is typed, and by the address', async () => {
    const { search, asked } = open({ number: null, documents: [] }, '/van-ban-so');
    const field = await screen.findByLabelText('Số, ký hiệu văn bản');
    expect(document.activeElement).toBe(field);
    expect(asked).toEqual([]);
    fireEvent.change(field, { target: { value: ' số 05/CT-TW ' } });
    fireEvent.submit(field);
    await waitFor(() => expect(search()).toBe('?so=số+05/CT-TW'));
    await waitFor(() => expect(asked).toEqual(['/api/v1/documents?number=số+05/CT-TW']));
    expect(await screen.findByText('“số 05/CT-TW” chưa đọc được thành số văn bản.')).toBeTruthy();
    expect(document.title).toBe('Văn bản theo số: số 05/CT-TW – Tra Cứu');
  });

  it('are none where no one gave it: then the articles can be searched', async () => {
    open({ number: '99-CT/TW', documents: [] }, '/van-ban-so?so=99+ct+tw');
    expect(await screen.findByText(/Không có văn bản nào mang số 99-CT\/TW/)).toBeTruthy();
    expect(hrefOf(screen.getByRole('link', { name: 'Tìm “99 ct tw” trong các bài viết' }))).toBe('/?q=99+ct+tw');
  });

  it('stay a list where one alone was looked for, and lead to it at once from an article', async () => {
    const replies = {
      '/documents': () => ({ number: '05-CT/TW', documents: [newer] }),
      '/documents/ct-05-tw-2021': () => toPaper('ct-05-tw-2021', '05-CT/TW', newer),
      '/articles/a': () =>
        toArticle('a', {
          documentReferences: [{ number: '05-CT/TW', mentions: [{ block: 0, start: 0, end: 3 }] }],
        }),
      '/articles/a/record': () => toRecord('a'),
    };
    stubApi(replies);
    const typed = openApp('/van-ban-so?so=05-CT/TW');
    expect(await screen.findByText('Một văn bản khớp với số 05-CT/TW')).toBeTruthy();
    expect(typed.path()).toBe('/van-ban-so');
    cleanup();
    const { path } = openApp('/bai-viet/a');
    fireEvent.click(await screen.findByRole('link', { name: '05-CT/TW' }));
    await waitFor(() => expect(path()).toBe('/van-ban-so/ct-05-tw-2021'));
    fireEvent.click(await screen.findByRole('link', { name: /Trở lại trang trước/ }));
    await waitFor(() => expect(path()).toBe('/bai-viet/a'));
  });
});

describe('the page of a paper', () => {
  const other = (id: string, number: string) => ({ id, number, type: null, date: '2010-01-02', articleId: null });
  const paper = toPaper('ct-05-tw-2021', '05-CT/TW', {
    ...newer,
    ...{ place: 'Hà Nội', signer: { id: 'do-quang-minh', name: 'Đỗ Quang Minh' }, citedBy: 41, validity: 'expired' },
    relations: [
      { kind: 'replaces', active: true, document: other('cu', '11-CT/TW') },
      { kind: 'replaces', active: false, document: other('moi', '20-CT/TW') },
      { kind: 'implements', active: true, document: other('nq', '29-NQ/TW') },
    ],
    proofs: [{ status: 'expired', articleId: 'bbb', title: 'Chỉ thị 20', evidence: 'thay thế Chỉ thị số 05-CT/TW' }],
    namesakes: [older],
    years: [
      { year: 2021, count: 30 },
      { year: 2022, count: 11 },
    ],
    articles: [
      {
        id: 'ccc',
        kind: 'document',
        title: 'Báo cáo',
        date: { value: '2022-03-01', precision: 'day', basis: 'publication' },
      },
    ],
  });
  const open = (given = paper, address = '/van-ban-so/ct-05-tw-2021') => ({
    ...stubApi({
      '/documents/ct-05-tw-2021': (parameters) => ({ ...given, page: Number(parameters.get('page') ?? 1) }),
    }),
    ...openApp(address),
  });

  it('says what it is, and leads to its text and to who issued and signed it', async () => {
    open({ ...paper, issuerId: 'ban-bi-thu' });
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Chỉ thị số 05-CT/TW');
    expect(hrefOf(screen.getByRole('link', { name: 'Đọc toàn văn' }))).toBe('/van-ban/aaa');
    expect(hrefOf(screen.getByRole('link', { name: 'Đỗ Quang Minh' }))).toBe('/can-bo/do-quang-minh');
    expect(hrefOf(screen.getByRole('link', { name: 'Ban Bí thư' }))).toBe('/don-vi/ban-bi-thu');
    expect(screen.getByText('Hà Nội, ngày 04/05/2021')).toBeTruthy();
    expect(screen.getByText('Nhiệm kỳ 2021–2026')).toBeTruthy();
    expect(document.title).toBe('Chỉ thị số 05-CT/TW – Tra Cứu');
  });

  it('says whether it holds with what proves it', async () => {
    open();
    const validity = (await screen.findByRole('heading', { name: 'Hiệu lực' })).closest('section') as HTMLElement;
    expect(validity.textContent).toBe('Hiệu lựcHết hiệu lựcTheo Chỉ thị 20thay thế Chỉ thị số 05-CT/TW');
    expect(hrefOf(within(validity).getByRole('link'))).toBe('/bai-viet/bbb');
  });

  it('claims nothing without proof, and says so where the archive has no text', async () => {
    open(toPaper('ct-05-tw-2021', '05-CT/TW'));
    expect((await screen.findByRole('heading', { name: 'Hiệu lực' })).closest('section')?.textContent).toContain(
      'Chưa rõ',
    );
    expect(screen.getByText(/Kho chưa có toàn văn/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Đọc toàn văn' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Chưa có bài viết, văn bản nào dẫn' })).toBeTruthy();
  });

  it('names the papers that it replaces and carries out, and those that replace it', async () => {
    open();
    const relations = (await screen.findByRole('heading', { name: 'Văn bản liên quan' })).closest(
      'section',
    ) as HTMLElement;
    const groups = [...relations.querySelectorAll('dl > div')].map(({ textContent }) => textContent);
    expect(groups).toEqual([
      'Thay thếSố 11-CT/TW ngày 02/01/2010',
      'Được thay thế bởiSố 20-CT/TW ngày 02/01/2010',
      'Thực hiệnSố 29-NQ/TW ngày 02/01/2010',
    ]);
    expect(within(relations).getAllByRole('link').map(hrefOf)).toEqual([
      ...['/van-ban-so/cu', '/van-ban-so/moi', '/van-ban-so/nq'],
    ]);
  });

  it('lists the articles that cite it, by year and page by page, and the other papers of its number', async () => {
    const { search, asked } = open();
    const citing = (await screen.findByRole('heading', { name: '41 bài viết, văn bản dẫn' })).closest(
      'section',
    ) as HTMLElement;
    expect(within(citing).getByRole('img', { name: 'Năm 2021: 30 bài' })).toBeTruthy();
    expect(hrefOf(within(citing).getByRole('link', { name: 'Báo cáo' }))).toBe('/van-ban/ccc');
    fireEvent.click(within(citing).getByRole('link', { name: 'Trang 3' }));
    await waitFor(() => expect(search()).toBe('?page=3'));
    await waitFor(() => expect(asked).toContain('/api/v1/documents/ct-05-tw-2021?page=3'));
    await waitFor(() => expect(document.activeElement?.id).toBe('citing'));
    const others = screen.getByRole('heading', { name: 'Văn bản khác cùng số' }).closest('section') as HTMLElement;
    expect(hrefOf(within(others).getByRole('link'))).toBe('/van-ban-so/ct-05-tw-2016');
  });
});
