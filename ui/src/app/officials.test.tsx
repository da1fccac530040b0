import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer } from './testing/answers.ts';
import { hrefOf } from './testing/href-of.ts';
import { openApp } from './testing/open-app.tsx';
import {
  toDepartment,
  toDepartments,
  toListedDepartment,
  toListedOfficial,
  toOfficial,
} from './testing/record-answers.ts';
import { stubApi } from './testing/stub-api.ts';

vi.setConfig({ testTimeout: 20_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const items = (list: HTMLElement) => within(list).getAllByRole('listitem');

const minh = toListedOfficial('do-quang-minh', 'Đỗ Quang Minh', {
  articles: 1234,
  position: { title: 'Bí thư', body: 'Đảng ủy Khối', departmentId: 'dang-uy-khoi' },
  ...{ first: '2012-03-01', last: '2019-11-05' },
});
const khoi = toListedDepartment('dang-uy-khoi', 'Đảng ủy Khối', { children: 1 });

describe('the list of people', () => {
  const people = (parameters: URLSearchParams) => {
    const officials = parameters.get('q') === 'xyz' ? [] : [minh, toListedOfficial('le-nam', 'Lê Nam')];
    return { total: officials.length === 0 ? 0 : 120, page: Number(parameters.get('page') ?? 1), limit: 50, officials };
  };
  const replies = {
    '/officials': people,
    '/departments': (parameters: URLSearchParams) =>
      toDepartments(
        parameters.has('parent') ? [toListedDepartment('ban-to-chuc', 'Ban Tổ chức Đảng ủy Khối')] : [khoi],
      ),
    '/departments/dang-uy-khoi': () =>
      toDepartment('dang-uy-khoi', 'Đảng ủy Khối', { ancestors: [{ id: 'tinh-uy', name: 'Tỉnh ủy' }] }),
  };

  it('says of each the post last held, the years and how many articles there are', async () => {
    stubApi(replies);
    openApp('/can-bo');
    const [first, second] = items((await screen.findByText('Lê Nam')).closest('ol') as HTMLElement);
    expect(first?.textContent).toBe('Đỗ Quang MinhBí thư Đảng ủy Khối2012 – 20191.234 bài');
    expect(second?.textContent).toBe('Lê Nam1 bài');
    expect(hrefOf(within(first as HTMLElement).getByRole('link'))).toBe('/can-bo/do-quang-minh');
    expect(document.title).toBe('Cán bộ – Tra Cứu');
    expect(screen.getByText('120 người')).toBeTruthy();
  });

  it('is narrowed by a name as it is typed, in one step of the history, from the first page', async () => {
    const { asked } = stubApi(replies);
    const { search } = openApp('/can-bo?sort=name&page=2');
    const field = await screen.findByRole('searchbox', { name: 'Tìm cán bộ theo tên' });
    await screen.findByText('Lê Nam');
    field.focus();
    fireEvent.change(field, { target: { value: 'đỗ' } });
    fireEvent.change(field, { target: { value: 'đỗ quang ' } });
    await waitFor(() => expect(search()).toBe('?sort=name&q=đỗ+quang'));
    await waitFor(() => expect(asked).toContain('/api/v1/officials?sort=name&q=đỗ+quang'));
    expect(asked.filter((path) => path.includes('q=đỗ')).length).toBe(1);
    expect(document.activeElement).toBe(field);
  });

  it('is put in order by name, and gone through page by page', async () => {
    stubApi(replies);
    const { search } = openApp('/can-bo?q=a');
    await screen.findByText('Lê Nam');
    fireEvent.change(screen.getByLabelText('Sắp xếp'), { target: { value: 'name' } });
    await waitFor(() => expect(search()).toBe('?q=a&sort=name'));
    fireEvent.click(screen.getByRole('link', { name: 'Trang 3' }));
    await waitFor(() => expect(search()).toBe('?q=a&sort=name&page=3'));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  });

  it('is narrowed to a body, from it to one below it, and back by what it belongs to', async () => {
    const { asked } = stubApi(replies);
    const { search } = openApp('/can-bo?q=a');
    fireEvent.click(await screen.findByRole('button', { name: 'Đảng ủy Khối' }));
    await waitFor(() => expect(search()).toBe('?q=a&department=dang-uy-khoi'));
    expect(asked).toContain('/api/v1/officials?q=a&department=dang-uy-khoi');
    fireEvent.click(await screen.findByRole('button', { name: 'Ban Tổ chức Đảng ủy Khối' }));
    await waitFor(() => expect(search()).toBe('?q=a&department=ban-to-chuc'));
    cleanup();
    const again = openApp('/can-bo?department=dang-uy-khoi');
    expect(await screen.findByRole('button', { name: 'Tỉnh ủy' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Tất cả đơn vị' }));
    await waitFor(() => expect(again.search()).toBe(''));
  });

  it('says what to try where no one is found', async () => {
    stubApi(replies);
    openApp('/can-bo?q=xyz');
    const link = await screen.findByRole('link', { name: 'Tìm “xyz” trong các bài viết' });
    expect(hrefOf(link)).toBe('/?q=xyz');
  });

  it('says that the archive is away, and that the search goes on', async () => {
    const error = { id: 'x', code: 'archive-away', message: 'm' };
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ error }), { status: 503 }));
    openApp('/can-bo');
    expect((await screen.findByRole('alert')).textContent).toContain('Kho lưu trữ chưa sẵn sàng');
  });
});

describe('the page of a person', () => {
  const seen = (date: string, articleId: string, precision: 'day' | 'month' = 'day') => ({
    date,
    precision,
    articleId,
  });
  const official = toOfficial('do-quang-minh', 'Đỗ Quang Minh', {
    ...{ otherNames: ['Đ. Q. Minh'], articles: 14 },
    positions: [
      {
        ...{ title: 'Phó Bí thư', body: 'Đảng ủy Khối', departmentId: 'dang-uy-khoi', former: false, articles: 5 },
        ...{ first: seen('2012-03-01', 'a', 'month'), last: seen('2015-06-02', 'b') },
        printed: ['PHÓ BÍ THƯ', 'Phó Bí thư Khối'],
      },
      {
        ...{ title: 'Bí thư', body: null, departmentId: null, former: true, articles: 1 },
        ...{ first: seen('2019-11-05', 'c'), last: seen('2019-11-05', 'c') },
      },
      {
        ...{ title: 'Trưởng đoàn', body: null, departmentId: null, former: false, articles: 2 },
        ...{ first: null, last: null },
      },
    ],
    years: [
      { year: null, count: 2 },
      { year: 2012, count: 9 },
      { year: 2014, count: 3 },
    ],
    departments: [{ id: 'ban-tuyen-giao', name: 'Ban Tuyên giáo', count: 7 }],
    officials: [{ id: 'le-nam', name: 'Lê Nam', count: 4 }],
    namesakes: [toListedOfficial('do-quang-minh-2', 'Đỗ Quang Minh', { position: minh.position })],
  });
  const open = (address = '/can-bo/do-quang-minh') => {
    stubApi({
      '/officials/do-quang-minh': () => official,
      '/officials/do-q-minh': () => official,
      '/search': () => answer,
    });
    return openApp(address);
  };
  const posts = async () => items((await screen.findByText(/^Phó Bí thư/)).closest('ol') as HTMLElement);

  it('lists the posts in order of time, with the articles that say so', async () => {
    open();
    const [deputy, secretary, head] = await posts();
    expect(deputy?.textContent).toContain('Phó Bí thư Đảng ủy KhốiGhi nhận từ tháng 3/2012');
    expect(deputy?.textContent).toContain('đến 02/06/2015');
    expect(deputy?.textContent).toContain('5 bài ghiCó bài ghi: PHÓ BÍ THƯ; Phó Bí thư Khối');
    expect(head?.textContent).not.toContain('Có bài ghi');
    expect(
      within(deputy as HTMLElement)
        .getAllByRole('link')
        .map(hrefOf),
    ).toEqual(['/don-vi/dang-uy-khoi', '/bai-viet/a', '/bai-viet/b']);
    expect(secretary?.textContent).toContain('Bí thưnguyên chứcGhi nhận: 05/11/2019');
    expect(within(secretary as HTMLElement).getAllByRole('link')).toHaveLength(1);
    expect(head?.textContent).toContain('Không rõ thời gian');
    expect(document.title).toBe('Đỗ Quang Minh – Tra Cứu');
  });

  it('leads to the articles, all of them or those of a year', async () => {
    const { search, path } = open();
    expect(hrefOf(await screen.findByRole('link', { name: 'Xem 14 bài' }))).toBe('/?official=do-quang-minh');
    expect(screen.queryByRole('link', { name: 'Năm 2013: 0 bài' })).toBeNull();
    expect(screen.getByText('Không rõ ngày: 2 bài')).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Năm 2012: 9 bài' }));
    await waitFor(() => expect(path() + search()).toBe('/?official=do-quang-minh&from=2012-01-01&to=2012-12-31'));
  });

  it('names who and what is named most often with the person, and the namesakes', async () => {
    open();
    const beside = await screen.findByRole('complementary');
    expect(within(beside).getAllByRole('link').map(hrefOf)).toEqual([
      '/don-vi/ban-tuyen-giao',
      '/?official=do-quang-minh&department=ban-tuyen-giao',
      '/can-bo/le-nam',
    ]);
    const namesakes = screen.getByRole('region', { name: 'Có một người khác cùng tên' });
    expect(hrefOf(within(namesakes).getByRole('link'))).toBe('/can-bo/do-quang-minh-2');
    expect(namesakes.textContent).toContain('Bí thư Đảng ủy Khối');
    expect(screen.getByText('Còn được ghi là: Đ. Q. Minh')).toBeTruthy();
  });

  it('takes the address of the person whom another was merged into', async () => {
    const { path } = open('/can-bo/do-q-minh');
    await waitFor(() => expect(path()).toBe('/can-bo/do-quang-minh'));
    expect(await posts()).toHaveLength(3);
  });

  it('leads to the list where there is no such person', async () => {
    const error = { id: 'x', code: 'not-found', message: 'm' };
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ error }), { status: 404 }));
    openApp('/can-bo/khong-co');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Không tìm thấy người này');
    expect(hrefOf(within(alert).getByRole('link', { name: 'Danh sách cán bộ' }))).toBe('/can-bo');
  });
});
