import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hrefOf } from './testing/href-of.ts';
import { openApp } from './testing/open-app.tsx';
import { toDepartment, toDepartments, toListedDepartment } from './testing/record-answers.ts';
import { stubApi } from './testing/stub-api.ts';

vi.setConfig({ testTimeout: 20_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const tinhUy = toListedDepartment('tinh-uy', 'Tỉnh ủy', { level: 'province', articlesBelow: 1234, children: 2 });
const khoi = toListedDepartment('dang-uy-khoi', 'Đảng ủy Khối', {
  ...{ level: 'bloc', parent: { id: 'tinh-uy', name: 'Tỉnh ủy' }, children: 1 },
});
const below = { 'tinh-uy': [khoi, toListedDepartment('van-phong', 'Văn phòng Tỉnh ủy')], 'dang-uy-khoi': [] };
const hoi = toListedDepartment('hoi-khuyen-hoc', 'Hội Khuyến học');
const levels = [
  { level: 'province', count: 1 },
  { level: 'none', count: 1 },
];
const list = (parameters: URLSearchParams) => {
  if (parameters.has('top')) return toDepartments(parameters.get('level') === 'province' ? [tinhUy] : [hoi]);
  if (parameters.has('q') || parameters.has('level'))
    return toDepartments(parameters.get('q') === 'xyz' ? [] : [khoi], {
      total: parameters.get('q') === 'xyz' ? 0 : 70,
    });
  const parent = parameters.get('parent');
  return toDepartments(below[parent as keyof typeof below] ?? [], { levels });
};

describe('the tree of bodies', () => {
  it('shows the highest by their levels with their counts, and asks for no other until one is opened', async () => {
    const { asked } = stubApi({ '/departments': list });
    const { search } = openApp('/don-vi');
    const line = (await screen.findByRole('link', { name: 'Tỉnh ủy' })).closest('li');
    expect(line?.textContent).toBe('Tỉnh ủy1.234 bài');
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['Cấp tỉnh 1 đơn vị', 'Chưa rõ cấp 1 đơn vị']);
    expect(await screen.findByRole('link', { name: 'Hội Khuyến học' })).toBeTruthy();
    expect(asked).toEqual([
      '/api/v1/departments?limit=1',
      '/api/v1/departments?level=province&top=true&limit=50&page=1',
      '/api/v1/departments?level=none&top=true&limit=50&page=1',
    ]);
    const toggle = screen.getByRole('button', { name: '2 đơn vị trực thuộc Tỉnh ủy', expanded: false });
    toggle.focus();
    fireEvent.click(toggle);
    const branch = await screen.findByRole('list', { name: 'Đơn vị trực thuộc Tỉnh ủy' });
    expect(within(branch).getAllByRole('link').map(hrefOf)).toEqual(['/don-vi/dang-uy-khoi', '/don-vi/van-phong']);
    expect(document.getElementById(toggle.getAttribute('aria-controls') ?? '')?.contains(branch)).toBe(true);
    expect(search()).toBe('?open=tinh-uy');
    expect(document.activeElement).toBe(toggle);
    fireEvent.click(toggle);
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Đơn vị trực thuộc Tỉnh ủy' })).toBeNull());
    expect(search()).toBe('');
  });

  it('is open as its address says', async () => {
    stubApi({ '/departments': list });
    openApp('/don-vi?open=tinh-uy&open=dang-uy-khoi');
    expect(
      await screen.findByRole('button', { name: '1 đơn vị trực thuộc Đảng ủy Khối', expanded: true }),
    ).toBeTruthy();
  });

  it('goes on where there are more than come at once', async () => {
    stubApi({
      '/departments': (parameters) => {
        const page = Number(parameters.get('page'));
        return toDepartments([toListedDepartment(`b${page}`, `Ban ${page}`)], {
          ...{ total: 51, page, levels: [{ level: 'none', count: 51 }] },
        });
      },
    });
    openApp('/don-vi');
    fireEvent.click(await screen.findByRole('button', { name: 'Xem thêm 50 đơn vị' }));
    const added = await screen.findByRole('link', { name: 'Ban 2' });
    expect(document.activeElement).toBe(added);
    expect(screen.getByRole('link', { name: 'Ban 1' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Xem thêm/ })).toBeNull();
  });

  it('gives place to the bodies of a name or a level, each with what it belongs to, page by page', async () => {
    const { asked } = stubApi({ '/departments': list });
    const { search } = openApp('/don-vi?open=tinh-uy');
    const field = await screen.findByRole('searchbox', { name: 'Tìm đơn vị theo tên' });
    fireEvent.change(field, { target: { value: 'khối' } });
    const found = (await screen.findByText('70 đơn vị')).closest('section') as HTMLElement;
    expect(within(found).getByRole('link', { name: 'Đảng ủy Khối' }).closest('li')?.textContent).toContain('Tỉnh ủy');
    expect(asked).toContain('/api/v1/departments?q=khối');
    fireEvent.change(screen.getByLabelText('Cấp'), { target: { value: 'bloc' } });
    await waitFor(() => expect(asked).toContain('/api/v1/departments?q=khối&level=bloc'));
    fireEvent.click(await screen.findByRole('link', { name: 'Trang 2' }));
    await waitFor(() => expect(search()).toContain('page=2'));
    fireEvent.change(field, { target: { value: '' } });
    fireEvent.change(screen.getByLabelText('Cấp'), { target: { value: '' } });
    await waitFor(() => expect(search()).toBe('?open=tinh-uy'));
    expect(await screen.findByRole('link', { name: 'Văn phòng Tỉnh ủy' })).toBeTruthy();
  });

  it('says what to try where no body is found', async () => {
    stubApi({ '/departments': list });
    openApp('/don-vi?q=xyz&level=commune');
    expect(hrefOf(await screen.findByRole('link', { name: 'Tìm ở mọi cấp' }))).toBe('/don-vi?q=xyz');
    expect(hrefOf(screen.getByRole('link', { name: 'Xem tất cả đơn vị' }))).toBe('/don-vi');
  });
});

describe('the page of a body', () => {
  const department = toDepartment('dang-uy-khoi', 'Đảng ủy Khối', {
    ...{ level: 'bloc', articles: 12, articlesWithin: 40, children: 1, otherNames: ['Đảng ủy Khối tỉnh'] },
    ancestors: [
      { id: 'tinh-uy', name: 'Tỉnh ủy' },
      { id: 'khoi', name: 'Khối' },
    ],
    chain: [
      { id: 'dan-chinh', name: 'Đảng ủy Dân chính Đảng', relation: 'predecessor', since: '2004-05', articles: 3 },
      { id: 'co-quan', name: 'Đảng ủy các cơ quan Đảng', relation: 'successor', since: '2025-02-01', articles: 5 },
      { id: 'ubnd', name: 'Đảng ủy UBND', relation: 'successor', since: null, articles: 1 },
    ],
    years: [{ year: 2024, count: 12 }],
    officials: [{ id: 'do-quang-minh', name: 'Đỗ Quang Minh', position: 'Bí thư', count: 9 }],
  });
  const open = (address = '/don-vi/dang-uy-khoi') => {
    stubApi({
      '/departments/dang-uy-khoi': () => department,
      '/departments/duk': () => department,
      '/departments': () => toDepartments([toListedDepartment('ban-to-chuc', 'Ban Tổ chức')]),
    });
    return openApp(address);
  };

  it('says what it belongs to, from the highest down, and what belongs to it', async () => {
    open();
    const above = await screen.findByRole('navigation', { name: 'Đơn vị cấp trên' });
    expect(within(above).getAllByRole('link').map(hrefOf)).toEqual(['/don-vi/tinh-uy', '/don-vi/khoi']);
    const children = await screen.findByRole('list', { name: 'Đơn vị trực thuộc Đảng ủy Khối' });
    expect(hrefOf(within(children).getByRole('link'))).toBe('/don-vi/ban-to-chuc');
    expect(screen.getByRole('heading', { level: 1 }).parentElement?.textContent).toContain(
      'KhốiCòn được ghi là: Đảng ủy Khối tỉnh',
    );
  });

  it('shows what it was before and became, with the days as far as they are known', async () => {
    open();
    const chain = (await screen.findByRole('link', { name: 'Đảng ủy Dân chính Đảng' })).closest('ol') as HTMLElement;
    expect(
      within(chain)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Đảng ủy Dân chính Đảngđến tháng 5/2004, 3 bài',
      'Đảng ủy Khốiđang xem, 12 bài',
      'Đảng ủy các cơ quan Đảngtừ 01/02/2025, 5 bài',
      'Đảng ủy UBND1 bài',
    ]);
  });

  it('leads to the articles: of it alone, of all that belongs to it, or of a year; and to its people', async () => {
    open();
    const ways = await screen.findByRole('navigation', { name: 'Xem các bài' });
    expect(
      within(ways)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Xem 12 bài: chỉ đơn vị này', 'Xem 40 bài: cả các đơn vị trực thuộc và tên gọi khác']);
    expect(within(ways).getAllByRole('link').map(hrefOf)).toEqual([
      '/?department=dang-uy-khoi',
      '/?within=dang-uy-khoi',
    ]);
    expect(hrefOf(screen.getByRole('link', { name: 'Năm 2024: 12 bài' }))).toBe(
      '/?department=dang-uy-khoi&from=2024-01-01&to=2024-12-31',
    );
    const beside = screen.getByRole('complementary', { name: 'Cán bộ của đơn vị' });
    expect(beside.textContent).toContain('Đỗ Quang MinhBí thư9 bài');
    expect(within(beside).getAllByRole('link').map(hrefOf)).toEqual([
      '/can-bo/do-quang-minh',
      '/can-bo?department=dang-uy-khoi',
    ]);
  });

  it('takes the address of the body that another was merged into', async () => {
    const { path } = open('/don-vi/duk');
    await waitFor(() => expect(path()).toBe('/don-vi/dang-uy-khoi'));
  });
});
